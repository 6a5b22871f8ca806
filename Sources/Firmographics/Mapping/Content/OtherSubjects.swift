/// Words by which a column's name says that it is about something else than the company as it is.
enum OtherSubjects {
  /// The word of a name that says so: `former` of `Former country`; nil where none does.
  static func word(in name: String) -> String? {
    HeaderNames.words(of: name).first { words.contains($0) }
  }

  private static let words: Set<String> = [
    // Others than the company.
    "parent", "subsidiary", "subsidiaries", "ultimate", "contact", "person", "personal", "people",
    "employee", "founder", "founders", "ceo", "cto", "cfo", "owner", "owners", "director",
    "officer",
    "investor", "investors", "investment", "customer", "customers", "client", "clients",
    "competitor",
    "competitors", "partner", "partners", "supplier", "suppliers", "vendor", "target", "market",
    "markets", "product", "products", "brand", "acquirer", "acquired", "acquisition", "buyer",
    "bank",
    "first", "last", "user", "agent", "auditor", "author", "exchange", "fund", "legal",
    // Other times.
    "previous", "former", "old", "past", "prior", "historic", "closed", "closing", "dissolved",
    "end",
    "exit", "expiry", "updated", "modified", "created", "added",
    // Other things.
    "birth", "born", "nationality", "citizenship", "language", "languages", "locale", "currency",
    "phone", "fax", "dial", "mail", "email", "e", "linkedin", "twitter", "facebook", "instagram",
    "logo", "image", "photo", "picture", "icon", "source", "reference", "link", "links", "article",
    "news", "press", "career", "careers", "job", "jobs", "blog", "support", "login", "rank",
    "score",
    "location", "locations", "store", "stores", "branches", "users", "followers", "visits",
    "traffic",
    "downloads", "age", "price", "budget", "revenue", "sales", "turnover", "income", "profit",
    "id", "slug", "shipping", "delivery", "mailing", "tax", "origin", "incorporation",
    "jurisdiction",
    "registered", "license", "licence", "manufacturing", "operations", "offices", "office",
    "branch",
    // Parts of companies, what they own, and codes of their own.
    "department", "dept", "function", "team", "abteilung", "beds", "seats", "fleet", "vehicles",
    "devices", "rooms", "students", "machines", "month", "day", "fye", "salutation", "anrede",
    "gender", "sex", "initials", "rep", "grade", "rating", "priority", "decision", "board", "unit",
    "tld", "rechtsform", "approved", "active", "activo", "attivo", "newsletter", "territory",
    // Parts of other countries than those whose states are told.
    "uf", "sigla", "estado", "provincia", "prov", "kanton", "canton", "bundesland", "département",
    "departement",
  ]
}
