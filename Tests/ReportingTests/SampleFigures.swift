import TestSupport
@testable import MarketSizing
@testable import Reporting

extension SampleRuns {
  /// Runs that charts are hard to make of.
  static let odd: [(name: String, run: Run)] = [
    ("haystack", haystack), ("possible", possible), ("single", single), ("wordy", wordy),
  ]

  /// A list of twenty million companies, of which a thousandth of a thousandth is to be won.
  private static let haystack: Run = {
    var run = usual
    run.results[0].counts.companies = 20_000_000
    let counts = [10_000_000, 800_000, 60_000, 5_000, 910, 682]
    for (index, count) in counts.enumerated() {
      run.results[0].funnel[index].confirmed = count
      run.results[0].funnel[index].possible = count / 9
    }
    run.results[0].tam.confirmed = 910
    run.results[0].sam.confirmed = 682
    run.results[0].som?.base.companies = 20
    run.results[0].som?.base.value = "900.00"
    return run
  }()

  /// No company fits for certain.
  private static let possible = Run(
    version: usual.version, command: usual.command, inputs: usual.inputs,
    results: [result(Shape(companies: { _, _ in 0 }, possible: { _, _ in 7 }))], fields: [])

  /// One segment in one region, and nothing said of what can be sold to.
  private static let single: Run = {
    var run = usual
    run.results = [
      result(Shape(segments: [("All", "any")], regions: ["DACH"], hasSOM: false))
    ]
    run.results[0].funnel.removeAll { $0.kind == "serviceable" }
    return run
  }()

  /// Names that are too long for any picture, with words that can't be broken, and large counts.
  private static let wordy: Run = {
    let name = { (number: Int) in
      number % 2 == 0
        ? "Manufacturers of machine tools and of parts for them in the whole of Central Europe \(number)"
        : String(repeating: "Donaudampfschifffahrt", count: 4) + "\(number)"
    }
    var run = usual
    run.results = [
      result(
        Shape(
          segments: (0..<9).map {
            (name($0), String(repeating: "industry is one of many, ", count: 6))
          },
          regions: (0..<14).map { name($0 + 50) },
          companies: { segment, region in 1_234_567_890 / (segment + region * region + 1) },
          possible: { segment, region in segment * region * 7_654_321 },
          prices: [(1, 1_00, 3_00)], currency: "CHF", title: name(3)))
    ]
    for index in run.results[0].funnel.indices {
      run.results[0].funnel[index].id = name(index)
      run.results[0].funnel[index].condition = name(index) + " " + name(index + 1)
    }
    return run
  }()
}

extension SeededGenerator {
  /// A name of up to a hundred letters.
  mutating func name() -> String {
    let words = [
      "Mid-market", "SMB", "Machine tools,", "and", "W", "Iñtërnâtiônàl", "株式会社", "€5M", "x",
    ]
    let long = String(repeating: "verylongword", count: below(9) + 1)
    return (0...below(9)).map { _ in below(12) == 0 ? long : words[below(words.count)] }
      .joined(separator: " ")
  }

  /// A count of any number of digits.
  mutating func count() -> Int {
    let digits = below(13)
    return below(3) == 0 && digits == 0 ? 0 : below((0..<digits).reduce(1) { n, _ in n * 10 } + 1)
  }

  mutating func bars() -> BarsFigure {
    let isMoney = below(2) == 0
    let bars = (0...below(12)).map { _ in
      let size = Double(count())
      let (low, high) = (size * Double(below(100)) / 100, size * (1 + Double(below(300)) / 100))
      return BarsFigure.Bar(
        label: name(), detail: below(2) == 0 ? "" : name(), confirmed: Int(size),
        possible: below(2) == 0 ? 0 : count(), size: size, low: isMoney ? low : nil,
        high: isMoney ? high : nil,
        text: isMoney
          ? MoneyText(currency: "CHF").said("\(Int(size))") : NumberText.grouped(Int(size)),
        range: isMoney
          ? "\(MoneyText(currency: "CHF").said("\(Int(low))"))–\(MoneyText(currency: "CHF").said("\(Int(high))"))"
          : nil, share: below(2) == 0 ? nil : "\(below(100))%")
    }
    return BarsFigure(caption: caption("segments"), bars: bars, isMoney: isMoney)
  }

  mutating func heat() -> HeatFigure? {
    var cells: [[HeatFigure.Cell]] = []
    let (rows, columns) = (1 + below(13), 1 + below(9))
    let hasPossible = below(2) == 0
    for _ in 0...rows {
      cells.append(
        (0...columns).map { _ in
          .init(
            confirmed: count(), possible: hasPossible ? count() : 0, shade: Double(below(11)) / 10)
        })
    }
    guard var figure = HeatFigure(SampleRuns.usual.results[0]) else { return nil }
    figure.caption = caption("heat")
    figure.columns = (0..<columns).map { _ in name() }
    figure.rows = (0..<rows).map {
      .init(region: name(), cells: Array(cells[$0].dropLast()), total: cells[$0][columns])
    }
    figure.totals = Array(cells[rows].dropLast())
    figure.total = cells[rows][columns]
    return figure
  }

  mutating func market() -> MarketFigure {
    var figure = MarketFigure(SampleRuns.usual.results[0])
    figure.caption = caption("market")
    var size = Double(count())
    for index in figure.levels.indices {
      figure.levels[index].size = size
      figure.levels[index].confirmed = count()
      figure.levels[index].possible = count()
      figure.levels[index].text = MoneyText(currency: "CHF").said("\(Int(size))")
      figure.levels[index].meaning = name()
      size = size * Double(below(1000)) / 1000
    }
    figure.levels.removeLast(below(3))
    return figure
  }

  mutating func funnel() -> FunnelFigure {
    var figure = FunnelFigure(SampleRuns.usual.results[0])
    figure.caption = caption("funnel")
    var left = count()
    for index in figure.steps.indices {
      figure.steps[index].confirmed = left
      figure.steps[index].possible = below(2) == 0 ? 0 : left / (1 + below(20))
      figure.steps[index].label = name()
      figure.steps[index].detail = name()
      left = below(left + 1)
    }
    return figure
  }

  private mutating func caption(_ id: String) -> Caption {
    Caption(id: id, title: name(), subtitle: name(), alternative: name())
  }
}
