internal import DelimitedText
internal import Firmographics

extension CustomerList {
  /// What a column can tell of a deal.
  package enum DealField: String, CaseIterable, Sendable {
    case outcome, date, value, currency

    /// Names of columns that give it, the surest first.
    fileprivate var names: [String] {
      switch self {
      case .outcome:
        [
          "outcome", "deal outcome", "won/lost", "won lost", "won or lost", "deal stage",
          "deal status", "opportunity stage", "stage name", "stage", "result", "status",
          "customer status", "account status", "lifecycle stage", "ergebnis", "phase", "statut",
          "résultat", "etapa", "estado", "won", "is won", "is customer",
        ]
      case .date:
        [
          "close date", "closed date", "date closed", "closed at", "closed on", "closing date",
          "won date", "won time", "deal won time", "actual close date", "date", "deal date",
          "abschlussdatum", "datum", "fecha", "data",
        ]
      case .value:
        [
          "acv", "annual contract value", "arr", "annual recurring revenue", "annual value",
          "yearly value", "contract value", "deal value", "deal amount", "opportunity amount",
          "amount", "actual revenue", "est. revenue", "estimated revenue", "value", "auftragswert",
          "betrag", "wert", "montant", "importe",
        ]
      case .currency:
        [
          "currency", "currency code", "deal currency", "deal currency of value",
          "currency of value", "amount currency", "währung", "devise", "moneda",
        ]
      }
    }

    /// The place of a column's name among these; nil where it is none of them.
    fileprivate func rank(of header: String) -> Int? {
      let name = CustomerList.bare(header)
      return names.firstIndex { Text.stageFolded($0) == name }
    }
  }

  /// A column's name without what stands in brackets behind it.
  private static func bare(_ header: String) -> String {
    let folded = Text.stageFolded(header)
    guard let bracket = folded.firstIndex(of: "(") else { return folded }
    return Text.squeezed(String(folded[..<bracket]))
  }

  /// Which columns tell what of deals.
  struct Columns {
    /// By field, the columns in the order in which they are tried.
    private(set) var places: [DealField: [Int]] = [:]
    private let header: [String]

    /// - Parameters:
    ///   - header: the columns' names.
    ///   - list: the list's path, for messages.
    ///   - mapping: what it does not name is found by the columns' names.
    ///   - hasOutcomes: whether a column has to say what became of deals.
    /// - Throws: ``Problem`` where a column is named that is not there.
    init(
      _ header: [String], of list: String, _ mapping: Mapping, hasOutcomes: Bool
    ) throws(Problem) {
      self.header = header
      for field in DealField.allCases where field != .outcome || hasOutcomes {
        if let column = mapping.deal[field] {
          places[field] = try column.places(among: header, of: list, for: field.rawValue)
          continue
        }
        guard !mapping.company.isComplete else { continue }
        let ranked = header.enumerated().compactMap { place, name in
          field.rank(of: name).map { (rank: $0, place: place) }
        }
        if let best = ranked.min(by: { ($0.rank, $0.place) < ($1.rank, $1.place) }) {
          places[field] = [best.place]
        }
      }
    }

    /// The name of the first column of a field; nil where there is none.
    func name(of field: DealField) -> String? { places[field]?.first.map { header[$0] } }

    /// What was taken for what.
    var taken: [CustomersReport.Column] {
      DealField.allCases.flatMap { field in
        (places[field] ?? []).map { .init(gives: field.rawValue, column: header[$0]) }
      }
    }
  }
}
