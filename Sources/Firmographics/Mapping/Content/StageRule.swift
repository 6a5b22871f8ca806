/// Stages of growth, as investors call them.
enum StageRule: ContentRule {
  static func findings(_ sample: ColumnSample) -> [ContentFinding] {
    let count = sample.count(isValue)
    let rounds = sample.values.filter { isRound(Text.stageFolded($0.text)) }
    guard let certainty = sample.certainty(count), !rounds.isEmpty else { return [] }
    var reservation = sample.doubt(count)
    if reservation == nil, rounds.count < 2 { reservation = "there are too few different ones" }
    let evidence = sample.words(count, "stages of growth, such as “\(rounds[0].text)”")
    return [
      ContentFinding(.growthStage, in: sample.column, certainty, evidence, reservation: reservation)
    ]
  }

  static func isValue(_ text: String) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    let folded = Text.stageFolded(text)
    return isRound(folded) || others.contains(folded)
  }

  /// `pre seed`, `seed`, `series b`: what nothing else is called.
  private static func isRound(_ folded: String) -> Bool {
    if rounds.contains(folded) { return true }
    let words = folded.split(separator: " ")
    guard words.count == 2, words[0] == "series", let letter = words[1].utf8.first else {
      return false
    }
    let digits = words[1].utf8.dropFirst()
    return (UInt8(ascii: "a")...UInt8(ascii: "k")).contains(letter) && digits.count < 2
      && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static let rounds: Set<String> = ["pre seed", "seed", "seed round", "pre series a"]

  private static let others: Set<String> = [
    "angel", "angel round", "early stage", "late stage", "early stage venture",
    "late stage venture",
    "venture", "venture series unknown", "venture (round not specified)", "series unknown",
    "growth", "growth equity", "mature",
    "private equity", "debt financing", "debt", "grant", "convertible note", "corporate round",
    "equity crowdfunding", "initial coin offering", "post ipo equity", "post ipo debt",
    "post ipo secondary", "secondary market", "non equity assistance", "product crowdfunding",
    "ipo",
    "public", "acquired", "m&a", "bootstrapped", "funding round", "undisclosed", "other", "exit",
  ]
}
