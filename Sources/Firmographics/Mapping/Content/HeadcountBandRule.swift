/// Bands of employees.
///
/// Plain numbers can count anything, and tell nothing.
enum HeadcountBandRule: ContentRule {
  static func findings(_ sample: ColumnSample) -> [ContentFinding] {
    let readable = sample.count { Headcount.read($0) != nil }
    let bands = sample.values.filter { isValue($0.text) || isInWords($0.text) }
    let bandCount = bands.reduce(0) { $0 + $1.records }
    let telling = Set(bands.compactMap { edges($0.text) }.filter(scales.contains)).count
    let named = sample.count(namesPeople)
    guard let certainty = sample.certainty(readable), bandCount > 1, telling > 0 || named > 1 else {
      return []
    }
    var reservation: String?
    var evidence = sample.words(readable, "bands of employees")
    if !sample.holds(bandCount, percent: 90) {
      evidence = sample.words(readable, "headcounts") + ", \(bandCount) of them bands"
      reservation = "plain numbers can count anything"
    }
    reservation = reservation ?? sample.doubt(readable)
    // Money, ages and scores come in bands as well: three steps of a scale, or words, settle it.
    let isScale = Set(bands.compactMap { edges($0.text) }).count > 2 && telling > 1
    if reservation == nil, !isScale, !sample.holds(named, percent: 90) {
      reservation = "there are too few different bands"
    }
    return [
      ContentFinding(.employees, in: sample.column, certainty, evidence, reservation: reservation)
    ]
  }

  static func isValue(_ text: String) -> Bool {
    guard let edges = edges(text) else { return false }
    return edges.first != edges.last
  }

  /// Bands stand among plain numbers, and these may be more.
  static func mayStand(_ text: String) -> Bool { Headcount.read(text) != nil }

  /// `Self-employed` stands among bands for the least of them.
  private static func isInWords(_ text: String) -> Bool {
    !text.contains(where: \.isNumber) && Headcount.read(text) != nil
  }

  /// The ends of a band: both inclusive, the last one nil where the top is open.
  private struct Edges: Hashable {
    var first: Int
    var last: Int?

    init(_ first: Int, _ last: Int?) {
      self.first = first
      self.last = last
    }
  }

  private static func edges(_ text: String) -> Edges? {
    guard text.utf8.count <= 40, let interval = Headcount.read(text) else { return nil }
    return Edges(
      Int(interval.lower.scaled / Quantity.scale),
      interval.upper.map { Int($0.scaled / Quantity.scale) })
  }

  /// Whether a text says that it counts people: `51 to 200 employees`.
  private static func namesPeople(_ text: String) -> Bool {
    Text.folded(text).split { !$0.isLetter }.contains { people.contains(String($0)) }
  }

  private static let people: Set<String> = [
    "employee", "employees", "people", "staff", "workers", "fte", "mitarbeiter", "beschäftigte",
    "salariés", "employés", "empleados", "dipendenti", "medewerkers",
  ]

  /// The steps of the scales that vendors and statistics offices use, but for those that other
  /// quantities are divided by as well (1–10, 10–100).
  private static let scales: Set<Edges> = {
    let steps = [
      // LinkedIn, Crunchbase, Apollo
      (2, 10), (11, 50), (51, 200), (201, 500), (501, 1000), (1001, 5000), (5001, 10000),
      (51, 100), (101, 250), (251, 500), (11, 20), (21, 50), (101, 200), (1001, 2000), (2001, 5000),
      (1001, 10000),
      // ZoomInfo
      (50, 100), (100, 250), (250, 500),
      // The EU, the UK, the US and Canada
      (10, 49), (50, 249), (20, 49), (50, 99), (100, 199), (100, 249), (200, 499), (250, 499),
      (250, 999), (500, 999), (20, 99), (100, 499),
    ]
    return Set(steps.map { Edges($0.0, $0.1) } + [Edges(10001, nil), Edges(5001, nil)])
  }()
}
