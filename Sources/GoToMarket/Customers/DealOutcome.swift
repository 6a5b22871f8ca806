internal import Firmographics

/// What became of a deal.
package enum DealOutcome: String, Hashable, Sendable, CaseIterable {
  /// The company bought, and is a customer.
  case won
  /// It bought, and has left since: a won deal, but no customer.
  case churned
  case lost
  case open

  /// The outcome that a text says; nil where it says none that is known for certain.
  ///
  /// Case, hyphens, a number before it (`6 - Closed Won`) and a bracket after it (`Won (100%)`) do not
  /// matter, nor does a reason behind what is lost (`Lost - price`, `Closed Lost to Competition`). `no` and `false` are none: a deal that
  /// is not won may be open as well. What `active` means depends on the list: ``OutcomeWords``.
  package static func read(_ text: String) -> DealOutcome? {
    var words = text
    if let bracket = words.firstIndex(of: "(") { words = String(words[..<bracket]) }
    let number = words.drop { $0.isNumber || ".:-– ".contains($0) }
    if !number.isEmpty { words = String(number) }
    let parts = parts(of: words)
    if let whole = meanings[parts.joined(separator: " ")] { return whole }
    if let first = parts.first, losses.contains(where: first.hasPrefix) { return .lost }
    for count in parts.indices.dropFirst().reversed() {
      guard let outcome = meanings[parts.prefix(count).joined(separator: " ")] else { continue }
      // What stands behind may be a reason, or say that it is otherwise.
      let isReason = parts.dropFirst(count).allSatisfy { meanings[$0] == nil }
      return outcome == .lost && isReason ? outcome : nil
    }
    return nil
  }

  /// What dashes with blanks around them, colons, commas and slashes part.
  private static func parts(of text: String) -> [String] {
    text.replacing(" - ", with: "/").replacing(" – ", with: "/").replacing(" — ", with: "/")
      .split { "/:,;|".contains($0) }.map { Text.stageFolded(String($0)) }.filter { !$0.isEmpty }
  }

  /// What a reason follows without a mark between them: `Closed Lost to Competition`.
  private static let losses = ["closed lost ", "lost to ", "lost due to ", "lost because "]

  private static let meanings: [String: DealOutcome] = {
    let words: [(DealOutcome, [String])] = [
      (
        .won,
        [
          "won", "closed won", "deal won", "won deal", "won closed", "customer", "current customer",
          "existing customer", "active customer", "paying customer", "client", "yes", "true", "1",
          "signed", "contract signed", "gewonnen", "gewonnener auftrag", "kunde", "bestandskunde",
          "ja", "gagne", "gagnee", "gagné", "gagnée", "oui", "client actif", "ganado", "ganada",
          "cliente", "si", "sí", "vinto", "vinta", "klant", "ganho",
        ]
      ),
      (
        .churned,
        [
          "churned", "churn", "former customer", "ex customer", "lost customer", "past customer",
          "cancelled customer", "canceled customer", "ehemaliger kunde", "gekündigt", "gekundigt",
        ]
      ),
      (
        .lost,
        [
          "lost", "closed lost", "deal lost", "lost deal", "lost closed",
          "verloren", "perdu", "perdue", "perdido", "perdida", "perso", "persa",
        ]
      ),
      (
        .open,
        [
          "open", "in progress", "in process", "pipeline", "ongoing", "pending", "new",
          "prospecting", "prospect", "qualification", "qualified", "discovery", "demo",
          "demo scheduled", "needs analysis", "value proposition", "proposal", "proposal sent",
          "proposal price quote", "quote sent", "negotiation", "negotiation review", "negotiating",
          "trial", "evaluation", "contract sent", "appointment scheduled", "qualified to buy",
          "presentation scheduled", "decision maker bought in", "id. decision makers",
          "perception analysis", "verbal commit", "offen", "laufend", "in bearbeitung",
          "in verhandlung", "angebot", "ouvert", "ouverte", "en cours", "abierto", "abierta",
          "en curso", "aperto", "aperta", "in corso", "lopend",
        ]
      ),
    ]
    var meanings: [String: DealOutcome] = [:]
    for (outcome, texts) in words {
      for text in texts { meanings[Text.stageFolded(text)] = outcome }
    }
    return meanings
  }()
}
