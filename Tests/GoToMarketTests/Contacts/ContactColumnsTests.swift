import DelimitedText
import Firmographics
import Testing

@testable import GoToMarket

struct ContactColumnsTests {
  /// What columns are taken for, as `meaning: column`.
  private func taken(_ header: String, _ mapping: ContactColumns.Mapping = .init()) throws
    -> [String]
  {
    let names = header.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    return try ContactColumns(list: "people.csv", names: names, mapping: mapping).taken.map {
      "\($0.meaning): \($0.column)"
    }
  }

  /// Exports of CRMs and data vendors, and lists that people write themselves.
  @Test(arguments: [
    // HubSpot.
    (
      "Record ID,First Name,Last Name,Email,Job Title,Company Name,Website URL,Country/Region",
      "job title: Job Title|e-mail: Email|first name: First Name|last name: Last Name|company's name: Company Name|company's domain: Website URL"
    ),
    // Apollo.
    (
      "First Name,Last Name,Title,Company Name,Company Name for Emails,Email,Person Linkedin Url,Website,Country,Company Country",
      "job title: Title|e-mail: Email|first name: First Name|last name: Last Name|company's name: Company Name|company's domain: Website|company's country: Company Country"
    ),
    // Salesforce.
    (
      "Salutation,First Name,Last Name,Title,Account Name,Email,Mailing Country",
      "job title: Title|e-mail: Email|first name: First Name|last name: Last Name|company's name: Account Name"
    ),
    // LinkedIn's connections.
    (
      "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
      "job title: Position|e-mail: Email Address|first name: First Name|last name: Last Name|company's name: Company|company's domain: URL"
    ),
    // ZoomInfo.
    (
      "ZoomInfo Contact ID,Last Name,First Name,Job Title,Job Function,Management Level,Email Address,Company Name,Website,Country",
      "job title: Job Title|e-mail: Email Address|first name: First Name|last name: Last Name|company's name: Company Name|company's domain: Website"
    ),
    // HubSpot's default view, Pipedrive, Sales Navigator by Evaboot.
    (
      "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Associated Company,Job Title",
      "job title: Job Title|e-mail: Email|first name: First Name|last name: Last Name|company's name: Associated Company"
    ),
    (
      "Person - Name,Person - Organization,Person - Job title,Person - Email - Work,Person - Owner",
      "job title: Person - Job title|e-mail: Person - Email - Work|full name: Person - Name|company's name: Person - Organization"
    ),
    (
      "First Name,Last Name,Current Job,Email,Company Name,Company Domain,Company HQ,Location",
      "job title: Current Job|e-mail: Email|first name: First Name|last name: Last Name|company's name: Company Name|company's domain: Company Domain"
    ),
    ("Name,Title,Organization", "job title: Title|full name: Name|company's name: Organization"),
    ("name,role,company", "job title: role|full name: name|company's name: company"),
    (
      "fullName,jobTitle,companyName",
      "job title: jobTitle|full name: fullName|company's name: companyName"
    ),
    ("Name,Title,Website", "job title: Title|full name: Name|company's domain: Website"),
    ("Name,Title,Email", "job title: Title|e-mail: Email|full name: Name"),
    (
      "Anrede,Vorname,Nachname,Funktion,Firma,E-Mail",
      "job title: Funktion|e-mail: E-Mail|first name: Vorname|last name: Nachname|company's name: Firma"
    ),
    (
      "Ansprechpartner,Position,Unternehmen,Webseite,Land",
      "job title: Position|full name: Ansprechpartner|company's name: Unternehmen|company's domain: Webseite"
    ),
    (
      "Prénom,Nom,Fonction,Société,Courriel",
      "job title: Fonction|e-mail: Courriel|first name: Prénom|full name: Nom|company's name: Société"
    ),
    (
      "Nombre,Apellidos,Cargo,Empresa,Correo electrónico",
      "job title: Cargo|e-mail: Correo electrónico|last name: Apellidos|full name: Nombre|company's name: Empresa"
    ),
    ("Contact,Client,Job", "job title: Job|full name: Contact|company's name: Client"),
  ])
  func headers(header: String, expected: String) throws {
    #expect(try taken(header).joined(separator: "|") == expected)
  }

  @Test(arguments: [
    ("Name,Company,Email", "no column holds job titles"),
    ("Name,Title", "nothing tells which company"),
    ("First Name,Last Name,Title,Country", "nothing tells which company"),
    ("a,b,c", "no column holds job titles"),
  ])
  func lists(header: String, fault: String) {
    let problem = #expect(throws: Problem.self) { try taken(header) }
    #expect(problem?.what.contains(fault) == true)
    #expect(problem?.fix.contains("--contacts-map") == true)
    #expect(problem?.fix.contains(header.split(separator: ",")[0]) == true)
  }

  /// “Title” may hold what stands before a name.
  @Test func salutationsAreNoTitles() throws {
    let names = ["Title", "Name", "Position", "Company"]
    let sample = [["Mr", "A B", "CEO", "Acme"], ["Mrs.", "C D", "CFO", "Acme"]]
    let columns = try ContactColumns(list: "people.csv", names: names, sample: sample)
    #expect(columns.person[.title] == [2])
    let lone = ["Title", "Name", "Company"]
    #expect(throws: Problem.self) {
      try ContactColumns(list: "people.csv", names: lone, sample: [["Dr.", "A", "Acme"]])
    }
  }

  /// Profiles in networks tell no company.
  @Test func profilesAreNoSites() throws {
    let names = ["Name", "Position", "URL", "Company"]
    let sample = [["A", "CEO", "https://www.linkedin.com/in/a", "Acme"]]
    let columns = try ContactColumns(list: "people.csv", names: names, sample: sample)
    #expect(columns.company == [.name: [3]])
  }

  @Test func mappingGoesFirst() throws {
    var mapping = ContactColumns.Mapping()
    func column(_ names: String...) -> ColumnMapping.Column {
      var column = ColumnMapping.Column()
      column.from = names
      return column
    }
    mapping.person[.title] = column("b", "3")
    mapping.company.columns[.name] = column("Name")
    #expect(
      try taken("Name,b,Title,Email", mapping) == [
        "job title: b", "job title: Title", "e-mail: Email", "company's name: Name",
      ])
    mapping.person[.title] = column("x")
    let problem = #expect(throws: Problem.self) { try taken("Name,b,Title,Email", mapping) }
    #expect(problem?.what == "people.csv has no column “x” for title")
    mapping.person[.title] = column("b")
    let twice = #expect(throws: Problem.self) { try taken("Name,b,b", mapping) }
    #expect(twice?.fix == "say which by its number: 2 or 3")
  }
}
