/// Who owns companies, in the words of LinkedIn, Glassdoor, Salesforce and the like.
enum OwnershipRule: ContentRule {
  static func findings(_ sample: ColumnSample) -> [ContentFinding] {
    let count = sample.count(isValue)
    let telling = sample.values.filter { kinds.contains(Text.stageFolded($0.text)) }.count
    guard let certainty = sample.certainty(count), telling > 0 else { return [] }
    var reservation = sample.doubt(count)
    // “Public” and “private” are also said of records, repositories and events.
    if reservation == nil, telling < 2 { reservation = "there are too few different ones" }
    return [
      ContentFinding(
        .ownership, in: sample.column, certainty, sample.words(count, "kinds of ownership"),
        reservation: reservation)
    ]
  }

  static func isValue(_ text: String) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    let folded = Text.stageFolded(text)
    return kinds.contains(folded) || others.contains(folded)
  }

  private static let kinds: Set<String> = [
    "privately held", "private company", "company private", "public company", "company public",
    "publicly traded", "nonprofit", "non profit", "nonprofit organization",
    "non profit organization",
    "government agency", "sole proprietorship", "self owned", "subsidiary",
    "subsidiary or business segment", "educational institution", "self employed", "family owned",
    "state owned", "privately held (backing)", "privately held (no backing)", "publicly held",
    "private equity owned", "vc backed", "pe backed",
  ]

  private static let others: Set<String> = [
    "private", "public", "government", "partnership", "educational", "school / school district",
    "college / university", "hospital", "contract", "franchise", "other", "other organization",
    "cooperative", "acquired", "individual", "private practice / firm",
  ]
}
