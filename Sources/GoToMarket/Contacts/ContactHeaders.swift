internal import Firmographics

/// The names of columns in lists of contacts, as CRMs and data vendors write them, by their words in lower
/// case without accents.
enum ContactHeaders {
  /// By field, the surest name first.
  static let person: [(ContactColumns.PersonField, [String])] = [
    (
      .email,
      [
        "work email", "business email", "corporate email", "company email", "email", "e mail",
        "email address", "e mail address", "primary email", "contact email", "email 1", "mail",
        "e mail adresse", "email adresse", "mailadresse", "emailadresse", "courriel",
        "adresse email", "adresse e mail", "adresse mail", "correo electronico", "correo",
        "posta elettronica", "indirizzo email", "e mailadres", "emailadres", "epost", "e post",
        "e postadress", "epostadress", "sahkoposti", "emails", "e mail 1", "person email",
        "professional email", "person email work", "person email", "verified email",
        "email business", "e mail 1 value", "email id",
      ]
    ),
    (
      .firstName,
      [
        "first name", "firstname", "given name", "vorname", "prenom", "voornaam", "fornamn",
        "fornavn", "etunimi", "contact first name", "person first name", "lead first name",
        "fname",
      ]
    ),
    (
      .lastName,
      [
        "last name", "lastname", "surname", "family name", "nachname", "familienname",
        "nom de famille", "apellidos", "apellido", "cognome", "sobrenome", "achternaam",
        "efternamn",
        "efternavn", "etternavn", "sukunimi", "contact last name", "person last name",
        "lead last name", "lname",
      ]
    ),
    (
      .fullName,
      [
        "full name", "fullname", "contact name", "person name", "lead name", "contact full name",
        "person", "contact person", "contact", "prospect name", "prospect", "employee name",
        "ansprechpartner", "ansprechpartnerin", "ansprechperson", "kontaktperson", "kontakt",
        "vollstandiger name", "vor und nachname", "nom complet", "nom prenom", "nom et prenom",
        "prenom nom", "nombre completo", "nombre y apellidos", "nome completo", "nome e cognome",
        "contactpersoon", "naam", "namn", "navn", "nimi", "nom", "nombre", "nome", "name",
      ]
    ),
    (
      .title,
      [
        "job title", "jobtitle", "job titles", "current job title", "contact job title",
        "person job title", "current job", "current job title english", "professional title",
        "business title", "work title", "contact title",
        "person title", "lead title", "current title", "position title", "job position",
        "current position", "positionsbezeichnung", "stellenbezeichnung", "berufsbezeichnung",
        "jobtitel", "intitule du poste", "intitule de poste", "titre du poste", "cargo",
        "puesto de trabajo", "puesto", "posizione lavorativa", "qualifica", "functietitel",
        "functienaam", "functie", "befattning", "stillingsbetegnelse", "jobbtitel", "stilling",
        "tehtavanimike", "stanowisko", "designation", "position", "poste", "posizione", "posicion",
        "title", "titel", "titre", "titulo", "titolo", "tittel", "funktion", "fonction", "funzione",
        "funcion", "role", "job role", "rolle", "ruolo", "rol", "job", "occupation", "profession",
        "beruf", "headline", "linkedin headline", "function", "role title",
      ]
    ),
  ]

  /// By field of the company, the surest names first, beside those of company lists.
  static let company: [Field: [Set<String>]] = [
    .name: [
      [
        "current company name", "current company", "current employer", "employer", "employer name",
        "associated company", "primary associated company", "person organization",
        "person organisation",
      ],
      [
        "entreprise", "nom de l entreprise", "societe", "nom de la societe", "nombre de la empresa",
        "nome da empresa", "azienda", "nome azienda", "societa", "ragione sociale", "bedrijf",
        "bedrijfsnaam", "organisatie", "foretag", "foretagsnamn", "virksomhed", "virksomhedsnavn",
        "firmanavn", "firmanamn", "bedrift", "selskap", "yritys", "firma name", "firmenbezeichnung",
        "unternehmensname", "name der firma", "arbeitgeber", "organisation", "firm name",
        "company account", "account company", "organizacion", "compania", "nazwa firmy",
      ],
      [
        "account", "client", "client name", "customer", "customer name", "kunde", "cliente",
        "klant",
      ],
    ],
    .domain: [
      [
        "company domain", "company website", "account website", "organization website",
        "company web site", "company url", "company website url", "employer website",
        "company domain name", "account domain", "corporate website",
      ],
      [
        "firmenwebsite", "firmen website", "site web de l entreprise", "site internet", "webbplats",
      ],
    ],
    .country: [
      [
        "company country", "account country", "organization country", "organisation country",
        "hq country", "employer country", "firmenland", "land der firma", "company hq country",
        "pays de l entreprise", "pais de la empresa",
      ]
    ],
  ]

  /// The first words of names that mean the company's country.
  static let owners: Set<String> = [
    "company", "organization", "organisation", "account", "org", "firm", "business", "hq",
    "headquarters", "employer", "billing",
  ]

  /// What stands before names.
  static let salutations: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "herr", "frau", "herrn", "m", "mme", "mlle",
    "monsieur", "madame", "sr", "sra", "srta", "sig", "sigra", "dott", "dottssa", "dhr", "mevr",
    "mevrouw", "drs", "sir", "drmed", "profdr", "ing", "dipling",
  ]

  /// What the fields of a person are called in reports.
  static let words: [ContactColumns.PersonField: String] = [
    .title: "job title", .email: "e-mail", .firstName: "first name", .lastName: "last name",
    .fullName: "full name",
  ]
}
