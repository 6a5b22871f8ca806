internal import MarketSizing

extension ContactsPart {
  /// A contact as it is listed for those who talk to people.
  package struct Row: Hashable, Sendable {
    /// The texts of all columns of its list.
    package var fields: [String]
    /// The id of the persona; nil where it is none, or one that is not found at the company.
    package var persona: String?
    /// Whether the title is one of the persona's own.
    package var isOwnTitle: Bool
    /// What was read from the title.
    package var reading: TitleReading?
    /// The company as the company lists write it; nil where they do not have it.
    package var company: String?
    package var domain: String?
    /// `confirmed`, `possible` or `excluded`; nil where the lists do not have the company.
    package var status: String?
    package var segment: String?
    package var region: String?
    /// By what the company was found.
    package var foundBy: String?
  }

  /// Every contact once, in order, with what became of it; the texts only where the list keeps them.
  package var rows: [Row] {
    index.contacts.enumerated().map { number, contact in
      let state = states[number]
      let match = index.matches[number]
      return Row(
        fields: contact.account.fields, persona: state.persona.map { personas[$0].id },
        isOwnTitle: match?.isOwnTitle == true, reading: match?.reading, company: state.name,
        domain: state.domain, status: state.status.map(AccountRow.word), segment: state.segment,
        region: state.region, foundBy: state.way.map(words))
    }
  }
}
