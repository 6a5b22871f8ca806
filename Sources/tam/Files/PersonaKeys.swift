/// The keys that a personas file knows, level by level.
///
/// The JSON Schema beside this file says the same, and a test holds them together.
enum PersonaKeys {
  static let file = ["personas"]
  static let persona = [
    "id", "name", "titles", "function", "seniority", "fits", "per_company", "pains", "goals",
    "triggers", "objections", "message", "evidence",
  ]
  static let perCompany = ["low", "base", "high"]
  static let objection = ["says", "answer"]
  static let evidence = ["interviews", "last"]
}
