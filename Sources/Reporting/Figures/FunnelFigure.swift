import MarketSizing

/// The way from the list to what can be won: what each criterion leaves.
struct FunnelFigure: Hashable {
  /// What is left after a criterion and all before it, or a sum on the way.
  struct Step: Hashable {
    /// What a step is, and so how it is drawn.
    enum Kind: Hashable {
      /// The companies of the list.
      case list
      /// A must-have, a deal-breaker or a limit of what can be sold to.
      case criterion
      /// TAM, SAM or SOM.
      case market
    }

    var kind: Kind
    /// `Companies`, the criterion's name, or `TAM`.
    var label: String
    /// The criterion in words; what the sum means.
    var detail: String
    var confirmed: Int
    /// Companies that may be among them; 0 for SOM, which is a forecast.
    var possible: Int
    /// Of the step's confirmed companies, the part of all on the list: `4.6%`.
    var share: String
    /// How many companies this criterion alone keeps out.
    var soleReason: Int
    /// How many possible ones hang on this criterion alone.
    var unknownOnlyHere: Int
  }

  var caption: Caption
  var steps: [Step]
  /// What became of the records before the first step: `20,000 records, 23 rejected and 302 duplicates`.
  var records: String

  /// The funnel of a result.
  init(_ result: SizingResult) {
    let all = result.counts.companies
    var steps = [
      Step(
        kind: .list, label: result.unit.head,
        detail: "on the list", confirmed: all, possible: 0, share: "100%", soleReason: 0,
        unknownOnlyHere: 0)
    ]
    func add(_ name: String, _ meaning: String, _ confirmed: Int, _ possible: Int) {
      steps.append(
        Step(
          kind: .market, label: name, detail: meaning, confirmed: confirmed, possible: possible,
          share: NumberText.share(confirmed, of: all), soleReason: 0, unknownOnlyHere: 0))
    }
    func add(_ criteria: [SizingResult.FunnelStep]) {
      steps += criteria.map { step in
        Step(
          kind: .criterion, label: SafeText.line(step.id), detail: Wording.condition(step),
          confirmed: step.confirmed, possible: step.possible,
          share: NumberText.share(step.confirmed, of: all), soleReason: step.soleReason,
          unknownOnlyHere: step.unknownOnlyHere)
      }
    }
    add(result.funnel.filter { $0.kind != "serviceable" })
    add("TAM", MarketFigure.Level.tamMeaning, result.tam.confirmed, result.tam.possible)
    if result.hasServiceable {
      add(result.funnel.filter { $0.kind == "serviceable" })
      add("SAM", MarketFigure.Level.samMeaning, result.sam.confirmed, result.sam.possible)
    }
    if let som = result.som { add("SOM", result.obtainableMeaning, som.base.companies, 0) }
    self.steps = steps

    let counts = result.counts
    records = Wording.list(
      [
        Wording.count(counts.records, "record", "records"),
        counts.rejected > 0 ? "\(NumberText.grouped(counts.rejected)) rejected" : nil,
        counts.duplicates > 0
          ? Wording.count(counts.duplicates, "duplicate", "duplicates") : nil,
        counts.subsidiaries.flatMap {
          $0 > 0 ? Wording.count($0, "subsidiary", "subsidiaries") : nil
        },
      ].compactMap(\.self))
    caption = Caption(
      id: "funnel", title: Self.title(result),
      subtitle: "Companies left after each criterion; faint: possible, as a value is missing",
      alternative: steps.map { step in
        "\(step.label): \(NumberText.grouped(step.confirmed))"
          + (step.possible > 0 ? " and \(NumberText.grouped(step.possible)) possible" : "")
      }.joined(separator: "; ") + ".")
  }

  private static func title(_ result: SizingResult) -> String {
    let all = result.counts.companies
    let number = result.unit.count(all)
    let confirmed = result.tam.confirmed
    guard confirmed > 0 else { return "None of \(number) fits for certain" }
    return "\(NumberText.grouped(confirmed)) of \(number) \(confirmed == 1 ? "fits" : "fit"): "
      + NumberText.share(confirmed, of: all)
  }
}
