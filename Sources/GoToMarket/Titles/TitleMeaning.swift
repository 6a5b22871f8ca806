/// What a word or a phrase of a job title says.
enum TitleMeaning: Hashable {
  /// A rank, with the functions that the phrase names as well: `cfo` is C-Level of finance.
  case rank(Seniority, [JobFunction] = [], Kind = .open)
  /// A trade of someone who need not lead others, such as `engineer` or `recruiter`.
  case trade([JobFunction], isWeak: Bool = false)
  /// A function; a weak one gives way to others beside it: `finance operations` is finance.
  case function(JobFunction, isWeak: Bool = false)
  /// An abbreviation for several titles, their functions, and the one that it is taken for where
  /// nothing else tells; nil for none.
  case ambiguous(String, Seniority, [JobFunction], usual: JobFunction? = nil)
  /// `senior`, `lead`: a rank where no other is named.
  case grade(Seniority)
  case junior
  /// `chief`: of a company's function, unless a trade follows, as in `chief engineer`.
  case chief
  /// `officer`: of C-Level after `chief`.
  case officer
  /// `deputy`: the rank that follows is that of somebody else.
  case deputy
  /// `assistant`.
  case helper
  /// `intern`, `student`.
  case learner
  /// `former`, `ex`: what follows is not so now. Also `aspiring`: it is not so yet.
  case former
  /// `now`: what follows is.
  case now
  case interim
  /// `of`, `de`, `der`.
  case of
  /// `to`: who follows is somebody else.
  case to
  /// `office of`: who follows is somebody else, whose function this is.
  case officeOf
  /// `at`: the company follows.
  case at
  /// `and`.
  case and
  /// A part of the world.
  case place
  /// A word without a meaning for rank and function.
  case filler
  /// A word that is not known.
  case unknown

  /// How a rank goes with functions beside it.
  enum Kind: Hashable {
    /// It takes them, in the order of English: the last of several is what it is about.
    case open
    /// It takes them, and the first is what it is about: `directeur marketing produit`.
    case headFirst
    /// It has its own, and what else is said is about something else: `Founder, Acme Marketing`.
    case complete
    /// It has its own, unless `of` and a function follow: `director ejecutivo de marketing`.
    case whole
  }
}

/// The words and phrases of job titles in the languages of Europe and East Asia, and what they say.
///
/// Words are written as ``TitleText`` gives them: lower case, without accents. A phrase goes before
/// the words that it is made of, a longer one before a shorter one.
struct TitleTable {
  private(set) var meanings: [String: [TitleMeaning]] = [:]
  /// By the first word of phrases of several words: how many the longest has.
  private(set) var longest: [String: Int] = [:]
  /// What a word means at the end of a compound: `leiter` in `vertriebsleiter`.
  private(set) var ends: [String: [TitleMeaning]] = [:]
  /// What it means at the beginning of one: `vertrieb`.
  private(set) var stems: [String: [TitleMeaning]] = [:]
  /// What a part of a word means in a script without blanks: `总监` in `销售总监`.
  var parts: [String: [TitleMeaning]] = [:]
  /// How many letters the longest of these has.
  var longestPart = 0

  /// The table of all languages.
  static let all: TitleTable = {
    var table = TitleTable()
    table.addConnectors()
    table.addPlaces()
    table.addRanks()
    table.addChiefs()
    table.addFunctions()
    table.addTrades()
    table.addGerman()
    table.addFrench()
    table.addSpanishAndPortuguese()
    table.addItalian()
    table.addDutch()
    table.addNordic()
    table.addEasternEuropean()
    table.addRussianAndUkrainian()
    table.addTurkish()
    table.addRomanianAndHungarian()
    table.addEastAsian()
    return table
  }()

  /// Says what some phrases mean, parted by commas; what was said of them before is kept.
  mutating func add(_ meanings: [TitleMeaning], _ phrases: String) {
    for phrase in phrases.split(separator: ",") {
      let words = phrase.split(whereSeparator: \.isWhitespace)
      if words.count > 1, let first = words.first {
        longest[String(first)] = max(longest[String(first)] ?? 1, words.count)
      }
      let key = words.joined(separator: " ")
      if self.meanings[key] == nil { self.meanings[key] = meanings }
    }
  }

  /// Says what some phrases mean.
  mutating func add(_ meaning: TitleMeaning, _ phrases: String) { add([meaning], phrases) }

  /// Says what some words mean at the end of compounds.
  mutating func addEnds(_ meanings: [TitleMeaning], _ words: String) {
    for word in words.split(separator: ",") { ends[String(word.filter { $0 != " " })] = meanings }
  }

  /// Says what some words mean at the beginning of compounds.
  mutating func addStems(_ meaning: TitleMeaning, _ words: String) {
    for word in words.split(separator: ",") {
      stems[word.split(whereSeparator: \.isWhitespace).joined()] = [meaning]
    }
  }

  /// What a word means; nil where it is not known.
  ///
  /// A German word with `ae`, `oe`, `ue` is the one with an umlaut, and one that ends in `in` is the
  /// one without it; a compound is what its beginning and its end are.
  func meaning(of word: String) -> [TitleMeaning]? {
    if let found = meanings[word] ?? eastAsian(word) { return found }
    let plain = Self.withoutUmlauts(word)
    for form in plain == word ? [word] : [word, plain] {
      if let found = meanings[form] ?? compound(form) { return found }
      for ending in ["innen", "in"] where form.hasSuffix(ending) && form.count > ending.count + 3 {
        let masculine = String(form.dropLast(ending.count))
        if let found = meanings[masculine] ?? compound(masculine) { return found }
      }
    }
    for prefix in Self.prefixes where plain.hasPrefix(prefix) && plain.count > prefix.count + 4 {
      let rest = String(plain.dropFirst(prefix.count))
      if let found = meanings[rest] ?? compound(rest) { return found }
    }
    return nil
  }

  /// What stands before a department in German and says no more than how much of the company it is for.
  private static let prefixes = ["konzern", "zentral", "gesamt", "regional", "landes"]

  private static func withoutUmlauts(_ word: String) -> String {
    guard word.contains("ae") || word.contains("oe") || word.contains("ue") else { return word }
    return word.replacing("ae", with: "a").replacing("oe", with: "o").replacing("ue", with: "u")
  }

  /// What a compound means: a known beginning, perhaps with a letter that joins, and a known end.
  private func compound(_ word: String) -> [TitleMeaning]? {
    guard word.count > 4 else { return nil }
    // The longest end first: `teamleiter` before `leiter`.
    for start in word.indices.dropFirst(2) {
      guard let end = ends[String(word[start...])] else { continue }
      let beginning = word[..<start]
      if let stem = stem(beginning) { return stem + end }
    }
    return looseCompound(word)
  }

  /// What a compound of an unknown beginning means: `krankenhausgeschäftsführer`.
  private func looseCompound(_ word: String) -> [TitleMeaning]? {
    for end in Self.looseEnds where word.hasSuffix(end) && word.count >= end.count + 3 {
      if Self.noCompounds.contains(where: word.hasSuffix) { return nil }
      return [.unknown] + (ends[end] ?? meanings[end] ?? [])
    }
    return nil
  }

  /// Ends that are plain whatever stands before them, longer ones first.
  private static let looseEnds = [
    "abteilungsleiter", "bereichsleiter", "geschaftsfuhrer", "sachbearbeiter", "gruppenleiter",
    "projektleiter", "mitarbeiter", "teamleiter", "praktikant", "entwickler", "assistent",
    "verkaufer", "techniker", "ingenieur", "direktor", "referent", "sekretar", "inhaber", "berater",
    "leitung", "leiter", "manager", "lehrer", "medewerker", "adviseur", "directeur", "direktor",
    "chef", "sjef", "ingenjor", "johtaja", "paallikko", "konsulent", "konsult",
  ]
  /// Words that end in such a way and mean something else.
  private static let noCompounds = ["begleiter", "ableiter", "halbleiter", "anleiter"]

  private func stem(_ word: Substring) -> [TitleMeaning]? {
    if let found = stems[String(word)] { return found }
    for joint in ["s", "es", "n", "en", "e"] where word.hasSuffix(joint) {
      let bare = String(word.dropLast(joint.count))
      if bare.count > 1, let found = stems[bare] { return found }
    }
    return nil
  }
}
