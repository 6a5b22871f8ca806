import Testing

@testable import Firmographics

/// What the columns of common exports are taken for, header line by header line.
///
/// The lines are those of the exports as far as they are known, not copies of files.
@Suite struct VendorHeaderTests {
  /// A vendor's header line, and the columns that have to be found in it.
  struct Export: Sendable, CustomTestStringConvertible {
    var vendor: String
    var header: String
    var found: [Field: [String]]
    var testDescription: String { vendor }
  }

  static let exports: [Export] = [
    Export(
      vendor: "HubSpot",
      header: """
        Record ID,Company name,Company owner,Create Date,Phone Number,City,Country/Region,Industry,\
        Company Domain Name,Number of Employees,Annual Revenue,State/Region,Year Founded,Web Technologies,\
        Total Money Raised,Parent Company
        """,
      found: [
        .name: ["Company name"], .city: ["City"], .country: ["Country/Region"],
        .industry: ["Industry"], .domain: ["Company Domain Name"],
        .employees: ["Number of Employees"], .revenue: ["Annual Revenue"], .state: ["State/Region"],
        .founded: ["Year Founded"], .technologies: ["Web Technologies"],
        .funding: ["Total Money Raised"], .parent: ["Parent Company"],
      ]),
    Export(
      vendor: "Salesforce report",
      header: """
        Account ID,Account Name,Type,Industry,Annual Revenue,Employees,Billing City,\
        Billing State/Province,Billing Country,Website,Parent Account,Ownership,SIC Code,NAICS Code,\
        Year Started,Rating
        """,
      found: [
        .name: ["Account Name"], .industry: ["Industry"], .revenue: ["Annual Revenue"],
        .employees: ["Employees"], .city: ["Billing City"], .state: ["Billing State/Province"],
        .country: ["Billing Country"], .domain: ["Website"], .parent: ["Parent Account"],
        .ownership: ["Ownership"], .sic: ["SIC Code"], .naics: ["NAICS Code"],
        .founded: ["Year Started"],
      ]),
    Export(
      vendor: "Salesforce data loader",
      header: """
        Id,Name,BillingCity,BillingState,BillingCountry,Website,Industry,AnnualRevenue,\
        NumberOfEmployees,Ownership,Sic,NaicsCode,YearStarted
        """,
      found: [
        .name: ["Name"], .city: ["BillingCity"], .state: ["BillingState"],
        .country: ["BillingCountry"], .domain: ["Website"], .industry: ["Industry"],
        .revenue: ["AnnualRevenue"], .employees: ["NumberOfEmployees"], .ownership: ["Ownership"],
        .sic: ["Sic"], .naics: ["NaicsCode"], .founded: ["YearStarted"],
      ]),
    Export(
      vendor: "Apollo",
      header: """
        Company,Company Name for Emails,Account Stage,Lists,# Employees,Industry,Account Owner,Website,\
        Company Linkedin Url,Company City,Company State,Company Country,Keywords,Technologies,\
        Total Funding,Latest Funding,Latest Funding Amount,Annual Revenue,SIC Codes,NAICS Codes,\
        Founded Year,Logo Url,Subsidiary of
        """,
      found: [
        .name: ["Company"], .employees: ["# Employees"], .industry: ["Industry"],
        .domain: ["Website"], .city: ["Company City"], .state: ["Company State"],
        .country: ["Company Country"], .technologies: ["Technologies"],
        .funding: ["Total Funding"], .revenue: ["Annual Revenue"], .sic: ["SIC Codes"],
        .naics: ["NAICS Codes"], .founded: ["Founded Year"], .parent: ["Subsidiary of"],
      ]),
    Export(
      vendor: "ZoomInfo",
      header: """
        ZoomInfo Company ID,Company Name,Website,Founded Year,Company HQ Phone,Ticker,\
        Revenue (in 000s USD),Revenue Range (in USD),Employees,Employee Range,SIC Code 1,SIC Code 2,\
        NAICS Code 1,NAICS Code 2,Primary Industry,Primary Sub-Industry,All Industries,Company City,\
        Company State,Company Zip Code,Company Country,Ownership Type,Ultimate Parent Company Name
        """,
      found: [
        .name: ["Company Name"], .domain: ["Website"], .founded: ["Founded Year"],
        .revenue: ["Revenue (in 000s USD)", "Revenue Range (in USD)"],
        .employees: ["Employees", "Employee Range"], .sic: ["SIC Code 1"],
        .naics: ["NAICS Code 1"], .industry: ["Primary Industry"], .city: ["Company City"],
        .state: ["Company State"], .country: ["Company Country"], .ownership: ["Ownership Type"],
        .parent: ["Ultimate Parent Company Name"],
      ]),
    Export(
      vendor: "Crunchbase",
      header: """
        Organization Name,Organization Name URL,Industries,Headquarters Location,CB Rank (Company),\
        Founded Date,Number of Employees,Estimated Revenue Range,Total Funding Amount (in USD),\
        Last Funding Type,Website
        """,
      found: [
        .name: ["Organization Name"], .industry: ["Industries"], .founded: ["Founded Date"],
        .employees: ["Number of Employees"], .revenue: ["Estimated Revenue Range"],
        .funding: ["Total Funding Amount (in USD)"], .growthStage: ["Last Funding Type"],
        .domain: ["Website"],
      ]),
    Export(
      vendor: "People Data Labs",
      header: """
        id,name,domain,year founded,industry,size range,locality,country,linkedin url,\
        current employee estimate,total employee estimate
        """,
      found: [
        .name: ["name"], .domain: ["domain"], .founded: ["year founded"],
        .industry: ["industry"], .employees: ["current employee estimate", "size range"],
        .city: ["locality"], .country: ["country"],
      ]),
    Export(
      vendor: "PitchBook",
      header: """
        Companies,Primary Industry Sector,Primary Industry Code,Employees,HQ Location,\
        HQ Country/Territory/Region,HQ City,HQ State/Province,Year Founded,Total Raised,Revenue,\
        Ownership Status,Website,Parent Company
        """,
      found: [
        .name: ["Companies"], .industry: ["Primary Industry Sector"], .employees: ["Employees"],
        .country: ["HQ Country/Territory/Region"], .city: ["HQ City"],
        .state: ["HQ State/Province"], .founded: ["Year Founded"], .funding: ["Total Raised"],
        .revenue: ["Revenue"], .ownership: ["Ownership Status"], .domain: ["Website"],
        .parent: ["Parent Company"],
      ]),
    Export(
      vendor: "D&B Hoovers",
      header: """
        Company Name,D-U-N-S Number,Tradestyle,City,State Or Province,Country/Region,URL,Sales (USD),\
        Employees (Total),Ownership Type,D&B Hoovers Industry,US SIC 1987 Code,NAICS 2022 Code,\
        NACE Revision 2 Code
        """,
      found: [
        .name: ["Company Name"], .city: ["City"], .state: ["State Or Province"],
        .country: ["Country/Region"], .domain: ["URL"], .revenue: ["Sales (USD)"],
        .employees: ["Employees (Total)"], .ownership: ["Ownership Type"],
        .industry: ["D&B Hoovers Industry"], .sic: ["US SIC 1987 Code"],
        .naics: ["NAICS 2022 Code"], .nace: ["NACE Revision 2 Code"],
      ]),
    Export(
      vendor: "Companies House",
      header: """
        CompanyName,CompanyNumber,RegAddress.CareOf,RegAddress.PostTown,RegAddress.County,\
        RegAddress.Country,RegAddress.PostCode,CompanyCategory,CompanyStatus,CountryOfOrigin,\
        DissolutionDate,IncorporationDate,SICCode.SicText_1,SICCode.SicText_2
        """,
      found: [
        .name: ["CompanyName"], .city: ["RegAddress.PostTown"], .state: ["RegAddress.County"],
        .country: ["RegAddress.Country"], .founded: ["IncorporationDate"],
        .sic: ["SICCode.SicText_1"],
      ]),
    Export(
      vendor: "GLEIF",
      header: """
        LEI,Entity.LegalName,Entity.LegalAddress.City,Entity.LegalAddress.Region,\
        Entity.LegalAddress.Country,Entity.LegalAddress.PostalCode,Entity.EntityStatus
        """,
      found: [
        .name: ["Entity.LegalName"], .city: ["Entity.LegalAddress.City"],
        .state: ["Entity.LegalAddress.Region"], .country: ["Entity.LegalAddress.Country"],
      ]),
    Export(
      vendor: "Inc. 5000",
      header:
        "rank,profile,name,url,state,revenue,growth_%,industry,workers,previous_workers,founded,metro,city",
      found: [
        .name: ["name"], .domain: ["url"], .state: ["state"], .revenue: ["revenue"],
        .industry: ["industry"], .employees: ["workers"], .founded: ["founded"], .city: ["city"],
      ]),
  ]

  /// No more columns are taken than these, and no fewer.
  @Test(arguments: exports)
  func columns(_ export: Export) throws {
    let header = export.header.split(separator: ",").map(String.init)
    let binding = try ListBinder.bind(
      list: "list.csv", header: header, sample: [], mapping: nil, ownColumns: [])
    for field in Field.all {
      let names = (binding.columns[.field(field)] ?? []).compactMap(\.name)
      #expect(names == export.found[field] ?? [], "\(field.name)")
    }
  }
}
