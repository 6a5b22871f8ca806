import Testing

@testable import Firmographics

/// What the columns of common exports are taken for, header line by header line.
///
/// Each line says where its names are from: the vendor's documentation, published programs that read
/// such exports by their column names, or public lists of that kind. Long lines are shortened by columns
/// that mean no field, such as phone numbers; those that are easily taken for another are left in.
@Suite struct VendorHeaderTests {
  /// A vendor's header line, and the columns that have to be found in it.
  struct Export: Sendable, CustomTestStringConvertible {
    var vendor: String
    var source: Source
    var header: String
    var found: [Field: [String]]
    var testDescription: String { vendor }

    /// What the line was taken from.
    enum Source { case documentation, programs, lists }
  }

  static let exports: [Export] =
    [
      Export(
        vendor: "HubSpot", source: .documentation,
        header: """
          Record ID,Company name,Company owner,Create Date,Phone Number,City,Country/Region,Industry,\
          Company Domain Name,Website URL,Number of Employees,Annual Revenue,Total Revenue,State/Region,\
          Year Founded,Web Technologies,Total Money Raised,Parent Company,Lifecycle Stage,Type
          """,
        found: [
          .name: ["Company name"], .city: ["City"], .country: ["Country/Region"],
          .industry: ["Industry"], .domain: ["Company Domain Name"],
          .employees: ["Number of Employees"], .revenue: ["Annual Revenue"],
          .state: ["State/Region"],
          .founded: ["Year Founded"], .technologies: ["Web Technologies"],
          .funding: ["Total Money Raised"], .parent: ["Parent Company"],
        ]),
      Export(
        vendor: "Salesforce report", source: .documentation,
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
        vendor: "Salesforce data loader", source: .documentation,
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
        vendor: "Apollo", source: .programs,
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
        vendor: "ZoomInfo", source: .programs,
        header: """
          ZoomInfo Company ID,Company Name,Website,Founded Year,Company HQ Phone,Ticker,\
          Revenue (in 000s USD),Revenue Range (in USD),Est. IT Department Budget (in 000s USD),Employees,\
          Employee Range,Past 1 Year Employee Growth Rate,SIC Code 1,SIC Code 2,SIC Codes,NAICS Code 1,\
          NAICS Code 2,NAICS Codes,Primary Industry,Primary Sub-Industry,All Industries,\
          Industry Hierarchical Category,Alexa Rank,LinkedIn Company Profile URL,Ownership Type,\
          Business Model,Total Funding Amount (in 000s USD),Recent Funding Amount (in 000s USD),\
          Number of Locations,Company City,Company State,Company Zip Code,Company Country,\
          Ultimate Parent Company Name
          """,
        found: [
          .funding: ["Total Funding Amount (in 000s USD)"],
          .name: ["Company Name"], .domain: ["Website"], .founded: ["Founded Year"],
          .revenue: ["Revenue (in 000s USD)", "Revenue Range (in USD)"],
          .employees: ["Employees", "Employee Range"], .sic: ["SIC Code 1"],
          .naics: ["NAICS Code 1"], .industry: ["Primary Industry"], .city: ["Company City"],
          .state: ["Company State"], .country: ["Company Country"], .ownership: ["Ownership Type"],
          .parent: ["Ultimate Parent Company Name"],
        ]),
      Export(
        vendor: "Crunchbase", source: .lists,
        header: """
          Organization Name,Organization Name URL,Industries,Headquarters Location,Description,\
          CB Rank (Company),Founded Date,Founded Date Precision,Operating Status,Website,Twitter,LinkedIn,\
          Number of Employees,Founders,Estimated Revenue Range,Number of Funding Rounds,\
          Total Funding Amount (in USD),Last Funding Type,Last Funding Amount (in USD),Company Type
          """,
        found: [
          .name: ["Organization Name"], .industry: ["Industries"], .founded: ["Founded Date"],
          .employees: ["Number of Employees"], .revenue: ["Estimated Revenue Range"],
          .funding: ["Total Funding Amount (in USD)"], .growthStage: ["Last Funding Type"],
          .domain: ["Website"],
        ]),
      Export(
        vendor: "People Data Labs", source: .lists,
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
        vendor: "PitchBook", source: .programs,
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
        vendor: "D&B Hoovers", source: .programs,
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
        vendor: "Companies House", source: .documentation,
        header: """
          CompanyName, CompanyNumber,RegAddress.CareOf,RegAddress.POBox,RegAddress.AddressLine1,\
           RegAddress.AddressLine2,RegAddress.PostTown,RegAddress.County,RegAddress.Country,\
          RegAddress.PostCode,CompanyCategory,CompanyStatus,CountryOfOrigin,DissolutionDate,\
          IncorporationDate,Accounts.AccountCategory,SICCode.SicText_1,SICCode.SicText_2,URI
          """,
        found: [
          .name: ["CompanyName"], .city: ["RegAddress.PostTown"], .state: ["RegAddress.County"],
          .country: ["RegAddress.Country"], .founded: ["IncorporationDate"],
          .sic: ["SICCode.SicText_1"],
        ]),
      Export(
        vendor: "GLEIF", source: .programs,
        header: """
          LEI,Entity.LegalName,Entity.LegalName.xmllang,Entity.LegalAddress.FirstAddressLine,\
          Entity.LegalAddress.City,Entity.LegalAddress.Region,Entity.LegalAddress.Country,\
          Entity.HeadquartersAddress.City,Entity.HeadquartersAddress.Region,\
          Entity.HeadquartersAddress.Country,Entity.HeadquartersAddress.PostalCode,\
          Entity.LegalJurisdiction,Entity.EntityStatus,Entity.EntityCreationDate,\
          Registration.InitialRegistrationDate
          """,
        found: [
          .name: ["Entity.LegalName"], .city: ["Entity.HeadquartersAddress.City"],
          .state: ["Entity.HeadquartersAddress.Region"],
          .country: ["Entity.HeadquartersAddress.Country"], .founded: ["Entity.EntityCreationDate"],
        ]),
      Export(
        vendor: "Inc. 5000", source: .lists,
        header:
          "rank,profile,name,url,state,revenue,growth_%,industry,workers,previous_workers,founded,metro,city",
        found: [
          .name: ["name"], .domain: ["url"], .state: ["state"], .revenue: ["revenue"],
          .industry: ["industry"], .employees: ["workers"], .founded: ["founded"], .city: ["city"],
        ]),
    ] + contacts + startups

  /// Exports with a row for every person, and the company's facts beside the person's.
  private static let contacts: [Export] = [
    Export(
      vendor: "Apollo, people", source: .programs,
      header: """
        First Name,Last Name,Title,Company Name,Company Name for Emails,Email,Seniority,Departments,\
        Stage,Lists,Account Owner,# Employees,Industry,Keywords,Person Linkedin Url,Website,\
        Company Linkedin Url,City,State,Country,Company Address,Company City,Company State,\
        Company Country,Company Phone,Technologies,Annual Revenue,Total Funding,Latest Funding,\
        Latest Funding Amount,Last Raised At,Subsidiary of,Number of Retail Locations,Apollo Account Id
        """,
      found: [
        .name: ["Company Name"], .employees: ["# Employees"], .industry: ["Industry"],
        .domain: ["Website"], .city: ["Company City"], .state: ["Company State"],
        .country: ["Company Country"], .technologies: ["Technologies"],
        .revenue: ["Annual Revenue"], .funding: ["Total Funding"], .parent: ["Subsidiary of"],
      ]),
    Export(
      vendor: "ZoomInfo, people", source: .programs,
      header: """
        Job Title,Management Level,Email Address,Email Domain,Previous Company Name,Person City,\
        Person State,Country,ZoomInfo Company ID,Company Name,Website,Founded Year,Employees,\
        Employee Range,Primary Industry,Company City,Company State,Company Country
        """,
      found: [
        .name: ["Company Name"], .domain: ["Website"], .founded: ["Founded Year"],
        .employees: ["Employees", "Employee Range"], .industry: ["Primary Industry"],
        .city: ["Company City"], .state: ["Company State"], .country: ["Company Country"],
      ]),
    Export(
      vendor: "Sales Navigator by Evaboot", source: .programs,
      header: """
        Company Name,Company Domain,Company Website URL,Company Linkedin URL Unique ID,Company Location,\
        Company Headquarters (Full Address),Company Country,Company Industry,\
        Company Employee Exact Count,Company Employee Range,Company Employee Growth %,\
        Company Year Founded,Company Revenue,Company Revenue Min (Millions USD),\
        Company Revenue Max (Millions USD),Company Type,Company Funding Stage,Company Description,\
        Company Specialities,Department Headcounts,Matches Filters,No Match Reasons
        """,
      found: [
        .name: ["Company Name"], .domain: ["Company Domain"], .country: ["Company Country"],
        .industry: ["Company Industry"],
        .employees: ["Company Employee Exact Count", "Company Employee Range"],
        .founded: ["Company Year Founded"], .revenue: ["Company Revenue"],
        .growthStage: ["Company Funding Stage"],
      ]),
    Export(
      vendor: "Sales Navigator by PhantomBuster", source: .programs,
      header: """
        companyName,companyUrl,regularCompanyUrl,description,companyId,industry,employeesCount,\
        employeeCountRange,isHiring,query,timestamp
        """,
      found: [
        .name: ["companyName"], .domain: ["companyUrl"], .industry: ["industry"],
        .employees: ["employeesCount", "employeeCountRange"],
      ]),
  ]

  private static let startups: [Export] = [
    Export(
      vendor: "Dealroom", source: .programs,
      header: """
        ID,Name,Dealroom URL,Website,Tagline,Address,HQ region,HQ country,HQ state,HQ city,Latitude,\
        Founding location,Investors names,Total funding (USD M),Last round,Last funding amount,\
        Last funding date,Seed year,Ownerships,Tags,Revenue model,Launch year,Launch month,Launch date,\
        Closing year,Industries,Sub industries,Growth stage,Employees Range,Employees latest number,\
        Employee growth % (last 3 months),Valuation (USD),LinkedIn,Founders,Company status,Technologies
        """,
      found: [
        .name: ["Name"], .domain: ["Website"], .country: ["HQ country"], .state: ["HQ state"],
        .city: ["HQ city"], .funding: ["Total funding (USD M)"], .founded: ["Launch year"],
        .industry: ["Industries"], .growthStage: ["Growth stage"],
        .employees: ["Employees latest number", "Employees Range"],
        .technologies: ["Technologies"],
      ]),
    Export(
      vendor: "Y Combinator", source: .lists,
      header: """
        id,name,slug,small_logo_thumb_url,website,all_locations,long_description,one_liner,team_size,\
        industry,subindustry,launched_at,tags,top_company,isHiring,nonprofit,batch,status,industries,\
        regions,stage,url,api
        """,
      found: [
        .name: ["name"], .domain: ["website"], .employees: ["team_size"], .industry: ["industry"],
        .growthStage: ["stage"],
      ]),
    Export(
      vendor: "Y Combinator, with founders", source: .lists,
      header: """
        company_id,company_name,short_description,long_description,batch,status,tags,location,country,\
        year_founded,num_founders,founders_names,team_size,website,cb_url,linkedin_url
        """,
      found: [
        .name: ["company_name"], .country: ["country"], .founded: ["year_founded"],
        .employees: ["team_size"], .domain: ["website"],
      ]),
    Export(
      vendor: "Crunchbase of 2014", source: .lists,
      header: """
        permalink,name,homepage_url,category_list, market , funding_total_usd ,status,country_code,\
        state_code,region,city,funding_rounds,founded_at,founded_month,founded_quarter,founded_year,\
        first_funding_at,last_funding_at,seed,venture
        """,
      found: [
        .name: ["name"], .domain: ["homepage_url"], .industry: ["category_list"],
        .funding: [" funding_total_usd "], .country: ["country_code"], .state: ["state_code"],
        .city: ["city"], .founded: ["founded_year"],
      ]),
    Export(
      vendor: "Crunchbase, amounts in two currencies", source: .programs,
      header: """
        Organization Name,Total Funding Amount,Total Funding Amount Currency,\
        Total Funding Amount Currency (in USD),Last Funding Amount Currency (in USD)
        """,
      found: [
        .name: ["Organization Name"], .funding: ["Total Funding Amount Currency (in USD)"],
      ]),
    Export(
      vendor: "People Data Labs, free", source: .lists,
      header: "country,founded,id,industry,linkedin_url,locality,name,region,size,website",
      found: [
        .country: ["country"], .founded: ["founded"], .industry: ["industry"],
        .city: ["locality"], .name: ["name"], .employees: ["size"], .domain: ["website"],
      ]),
    Export(
      vendor: "D&B Hoovers of 2012", source: .programs,
      header: """
        Company Name,Tradestyle,City,Province,Country,URL,Revenue (USD),Employees (Single Site),\
        Employees (Total),Ownership Type,Entity Type,Parent Company,Parent Country,\
        Ultimate Parent Company,Ultimate Parent Country,D&B Hoovers Industry,NAICS 2012 Code,\
        NAICS 2012 Description
        """,
      found: [
        .name: ["Company Name"], .city: ["City"], .state: ["Province"], .country: ["Country"],
        .domain: ["URL"], .revenue: ["Revenue (USD)"], .employees: ["Employees (Total)"],
        .ownership: ["Ownership Type"], .parent: ["Parent Company"],
        .industry: ["D&B Hoovers Industry"], .naics: ["NAICS 2012 Code"],
      ]),
    Export(
      vendor: "PitchBook of 2025", source: .programs,
      header: """
        Company ID,Companies,Company Legal Name,Primary PitchBook Industry Sector,\
        Primary PitchBook Industry Group,Primary PitchBook Industry Code,Verticals,HQ Location,HQ City,\
        HQ Country/Territory/Region,HQ Global Region,Ownership Status,Company Financing Status,\
        Total Raised,Revenue,Enterprise Value,Employees,Year Founded,Website,LinkedIn URL
        """,
      found: [
        .name: ["Companies"], .industry: ["Primary PitchBook Industry Sector"],
        .city: ["HQ City"], .country: ["HQ Country/Territory/Region"],
        .ownership: ["Ownership Status"], .funding: ["Total Raised"], .revenue: ["Revenue"],
        .employees: ["Employees"], .founded: ["Year Founded"], .domain: ["Website"],
      ]),
    Export(
      vendor: "Inc. 5000 of 2014", source: .lists,
      header:
        "id,rank,workers,company,url,state_l,state_s,city,metro,growth,revenue,industry,yrs_on_list",
      found: [
        .employees: ["workers"], .name: ["company"], .domain: ["url"], .state: ["state_l"],
        .city: ["city"], .revenue: ["revenue"], .industry: ["industry"],
      ]),
    Export(
      vendor: "Salesforce report on leads", source: .documentation,
      header: """
        Lead Owner,First Name,Last Name,Title,Company / Account,Email,Rating,Street,State/Province,\
        Country,Industry,Annual Revenue,No. of Employees,Website
        """,
      found: [
        .name: ["Company / Account"], .state: ["State/Province"], .country: ["Country"],
        .industry: ["Industry"], .revenue: ["Annual Revenue"], .employees: ["No. of Employees"],
        .domain: ["Website"],
      ]),
    Export(
      vendor: "Constituents of the S&P 500", source: .lists,
      header:
        "Symbol,Security,GICS Sector,GICS Sub-Industry,Headquarters Location,Date added,CIK,Founded",
      found: [.name: ["Security"], .industry: ["GICS Sector"], .founded: ["Founded"]]),
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
