internal import Firmographics

/// The rank that a job title names, from the top down.
package enum Seniority: String, CaseIterable, Codable, Hashable, Sendable {
  /// Supervises those who lead: chairs and members of a board, directors without an office.
  case board = "Board"
  /// Founders and owners, whatever else they are.
  case owner = "Founder/Owner"
  /// Leads the whole company, or one of its functions for the whole company: “Chief … Officer”,
  /// managing directors, Geschäftsführer, PDG.
  case cLevel = "C-Level"
  /// A partner of a firm.
  case partner = "Partner"
  case evp = "EVP"
  case svp = "SVP"
  case vp = "VP"
  case director = "Director"
  case head = "Head"
  /// Assistant, associate or area vice president: which of them, a title does not tell.
  case avp = "AVP"
  case manager = "Manager"
  case lead = "Lead"
  case senior = "Senior"
  case individual = "Individual contributor"
  case assistant = "Assistant"
  case intern = "Intern"

  /// The ranks that a word of a personas file stands for; nil where it is not known.
  ///
  /// `VP` is every vice president but the AVP; case, accents, hyphens and a final `s` don't count.
  package static func named(_ name: String) -> [Seniority]? {
    let words = TitleText.words(of: name).joined(separator: " ")
    return names[words] ?? (words.last == "s" ? names[String(words.dropLast())] : nil)
  }

  /// The words that a personas file may use first.
  package static let knownNames: [String] = allCases.map(\.rawValue)

  private static let names: [String: [Seniority]] = {
    var names: [String: [Seniority]] = [:]
    for rank in allCases {
      names[TitleText.words(of: rank.rawValue).joined(separator: " ")] = [rank]
    }
    for (ranks, words) in [
      ([.owner], ["founder", "co founder", "owner", "founder owner", "founders and owner"]),
      ([.cLevel], ["c suite", "cxo", "clevel", "c level executive", "executive", "chief"]),
      (
        [.evp, .svp, .vp],
        ["vp", "vice president", "v p", "vp level", "vice presidents and above", "vp and above"]
      ),
      ([.evp], ["executive vice president"]), ([.svp], ["senior vice president"]),
      ([.head], ["head of", "head of department"]), ([.director], ["director level"]),
      ([.manager], ["manager level", "mgr"]), ([.lead], ["team lead", "team leader", "teamlead"]),
      ([.senior], ["senior individual contributor", "sr"]),
      (
        [.individual],
        ["ic", "staff", "professional", "specialist", "contributor", "entry", "entry level"]
      ),
      ([.intern], ["internship", "trainee", "apprentice", "student"]),
    ] as [([Seniority], [String])] {
      for word in words { names[word] = ranks }
    }
    return names
  }()

  /// Whether it leads a company or one of its departments.
  var leads: Bool {
    switch self {
    case .board, .owner, .cLevel, .partner, .evp, .svp, .vp, .director, .head: true
    case .avp, .manager, .lead, .senior, .individual, .assistant, .intern: false
    }
  }

  /// The rank of a deputy or an assistant of one: `Assistant Director` leads less than a director.
  var below: Seniority {
    switch self {
    case .board, .owner, .cLevel, .partner: .vp
    case .evp, .svp: .vp
    case .vp: .avp
    case .director, .head: .manager
    case .avp, .manager: .lead
    case .lead, .senior: .individual
    case .individual, .assistant, .intern: self
    }
  }
}
