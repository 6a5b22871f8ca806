/// Industries, in the words of LinkedIn and of the exchanges' sectors (GICS).
enum IndustryRule: ContentRule {
  static func findings(_ sample: ColumnSample) -> [ContentFinding] {
    let count = sample.count(isValue)
    guard let certainty = sample.certainty(count) else { return [] }
    var reservation = sample.doubt(count)
    if reservation == nil, sample.values.count < 4 { reservation = "there are few different ones" }
    let example = sample.values.first { isValue($0.text) }?.text ?? ""
    let evidence = sample.words(count, "industries, such as “\(example)”")
    return [
      ContentFinding(.industry, in: sample.column, certainty, evidence, reservation: reservation)
    ]
  }

  static func isValue(_ text: String) -> Bool {
    text.utf8.count <= 60 && names.contains(folded(text))
  }

  /// `Health, Wellness & Fitness` and `health wellness and fitness` are one.
  private static func folded(_ text: String) -> String {
    Text.folded(text).replacing("&", with: "and").filter { $0 != "," }
  }

  private static let names = Set(
    (linkedIn + gics).split(separator: "\n").map { folded(String($0)) })

  private static let gics = """

    Communication Services
    Consumer Discretionary
    Consumer Staples
    Energy
    Financials
    Health Care
    Healthcare
    Industrials
    Information Technology
    Materials
    Real Estate
    Utilities
    """

  /// The names until 2022, which most lists still have, and the commonest of those since.
  private static let linkedIn = """
    Accounting
    Airlines/Aviation
    Alternative Dispute Resolution
    Alternative Medicine
    Animation
    Apparel & Fashion
    Architecture & Planning
    Arts and Crafts
    Automotive
    Aviation & Aerospace
    Banking
    Biotechnology
    Broadcast Media
    Building Materials
    Business Supplies and Equipment
    Capital Markets
    Chemicals
    Civic & Social Organization
    Civil Engineering
    Commercial Real Estate
    Computer & Network Security
    Computer Games
    Computer Hardware
    Computer Networking
    Computer Software
    Construction
    Consumer Electronics
    Consumer Goods
    Consumer Services
    Cosmetics
    Dairy
    Defense & Space
    Design
    E-Learning
    Education Management
    Electrical/Electronic Manufacturing
    Entertainment
    Environmental Services
    Events Services
    Executive Office
    Facilities Services
    Farming
    Financial Services
    Fine Art
    Fishery
    Food & Beverages
    Food Production
    Fund-Raising
    Furniture
    Gambling & Casinos
    Glass, Ceramics & Concrete
    Government Administration
    Government Relations
    Graphic Design
    Health, Wellness and Fitness
    Higher Education
    Hospital & Health Care
    Hospitality
    Human Resources
    Import and Export
    Individual & Family Services
    Industrial Automation
    Information Services
    Information Technology and Services
    Insurance
    International Affairs
    International Trade and Development
    Internet
    Investment Banking
    Investment Management
    Judiciary
    Law Enforcement
    Law Practice
    Legal Services
    Legislative Office
    Leisure, Travel & Tourism
    Libraries
    Logistics and Supply Chain
    Luxury Goods & Jewelry
    Machinery
    Management Consulting
    Maritime
    Market Research
    Marketing and Advertising
    Mechanical or Industrial Engineering
    Media Production
    Medical Devices
    Medical Practice
    Mental Health Care
    Military
    Mining & Metals
    Motion Pictures and Film
    Museums and Institutions
    Music
    Nanotechnology
    Newspapers
    Non-Profit Organization Management
    Nonprofit Organization Management
    Oil & Energy
    Online Media
    Outsourcing/Offshoring
    Package/Freight Delivery
    Packaging and Containers
    Paper & Forest Products
    Performing Arts
    Pharmaceuticals
    Philanthropy
    Photography
    Plastics
    Political Organization
    Primary/Secondary Education
    Printing
    Professional Training & Coaching
    Program Development
    Public Policy
    Public Relations and Communications
    Public Safety
    Publishing
    Railroad Manufacture
    Ranching
    Recreational Facilities and Services
    Religious Institutions
    Renewables & Environment
    Research
    Restaurants
    Retail
    Security and Investigations
    Semiconductors
    Shipbuilding
    Sporting Goods
    Sports
    Staffing and Recruiting
    Supermarkets
    Telecommunications
    Textiles
    Think Tanks
    Tobacco
    Translation and Localization
    Transportation/Trucking/Railroad
    Utilities
    Venture Capital & Private Equity
    Veterinary
    Warehousing
    Wholesale
    Wine and Spirits
    Wireless
    Writing and Editing
    Software Development
    IT Services and IT Consulting
    Technology, Information and Internet
    Business Consulting and Services
    Hospitals and Health Care
    Advertising Services
    Motor Vehicle Manufacturing
    Truck Transportation
    Retail Apparel and Fashion
    Food and Beverage Services
    Food and Beverage Manufacturing
    Real Estate
    Appliances, Electrical, and Electronics Manufacturing
    Industrial Machinery Manufacturing
    Machinery Manufacturing
    Medical Equipment Manufacturing
    Pharmaceutical Manufacturing
    Biotechnology Research
    Chemical Manufacturing
    Semiconductor Manufacturing
    Aviation and Aerospace Component Manufacturing
    Defense and Space Manufacturing
    Computer and Network Security
    Wellness and Fitness Services
    Non-profit Organizations
    Oil and Gas
    Utilities
    Travel Arrangements
    Transportation, Logistics, Supply Chain and Storage
    Human Resources Services
    Professional Services
    Manufacturing
    Venture Capital and Private Equity Principals
    Computer Hardware Manufacturing
    Furniture and Home Furnishings Manufacturing
    Textile Manufacturing
    Plastics Manufacturing
    Packaging and Containers Manufacturing
    """
}
