/// The countries beyond Europe.
extension Country {
  /// North and South America.
  static let americas: [Country] = [
    Country(
      "United States", "US", ["USA", "U.S.", "U.S.A.", "United States of America"], weight: 300,
      productivity: 100, venture: 130,
      forms: [" Inc.", " LLC", " Corp.", ", Inc.", ", LLC", " Incorporated"],
      places: [
        "New York, New York", "San Francisco, California", "Los Angeles, California",
        "Chicago, Illinois", "Austin, Texas", "Boston, Massachusetts", "Seattle, Washington",
        "Atlanta, Georgia", "Denver, Colorado", "Dallas, Texas", "Houston, Texas",
        "Miami, Florida", "San Diego, California", "Philadelphia, Pennsylvania",
        "Minneapolis, Minnesota", "Phoenix, Arizona", "Portland, Oregon",
        "Charlotte, North Carolina",
        "Detroit, Michigan", "Salt Lake City, Utah", "Nashville, Tennessee", "Columbus, Ohio",
        "Tampa, Florida", "San Jose, California", "Raleigh, North Carolina",
        "Pittsburgh, Pennsylvania",
        "Kansas City, Missouri", "Las Vegas, Nevada", "Indianapolis, Indiana", "Richmond, Virginia",
        "Baltimore, Maryland", "Milwaukee, Wisconsin", "Newark, New Jersey",
        "Stamford, Connecticut",
      ]),
    Country(
      "Canada", "CA", ["CAN"], weight: 36,
      .english, .cad, productivity: 86, venture: 100,
      forms: [" Inc.", " Ltd.", " Corp."],
      places: [
        "Toronto, Ontario", "Montréal, Québec", "Vancouver, British Columbia", "Calgary, Alberta",
        "Ottawa, Ontario", "Québec, Québec", "Edmonton, Alberta", "Winnipeg, Manitoba",
        "Halifax, Nova Scotia",
      ]),
    Country(
      "Brazil", "BR", ["BRA", "Brasil"], weight: 18,
      .english, .brl, productivity: 32, venture: 55, forms: [" Ltda", " Ltda.", " S.A."],
      places: [
        "São Paulo, São Paulo", "Rio de Janeiro, Rio de Janeiro", "Belo Horizonte, Minas Gerais",
        "Curitiba, Paraná", "Florianópolis, Santa Catarina", "Brasília, Distrito Federal",
      ]),
    Country(
      "Mexico", "MX", ["MEX", "México"], weight: 10,
      .spanish, .usd, productivity: 34, venture: 45, forms: [" SA de CV", " S.A. de C.V."],
      places: [
        "Ciudad de México, Ciudad de México", "Monterrey, Nuevo León", "Guadalajara, Jalisco",
        "Querétaro, Querétaro",
      ]),
  ]

  /// Asia, Africa and Oceania.
  static let others: [Country] = [
    Country(
      "India", "IN", ["IND", "Republic of India"], weight: 44,
      .english, .inr, productivity: 17, venture: 80,
      forms: [" Pvt. Ltd.", " Private Limited", " Limited", " LLP"],
      places: [
        "Bengaluru, Karnataka", "Mumbai, Maharashtra", "New Delhi, Delhi", "Hyderabad, Telangana",
        "Pune, Maharashtra", "Chennai, Tamil Nadu", "Gurugram, Haryana", "Ahmedabad, Gujarat",
        "Kolkata, West Bengal",
      ]),
    Country(
      "Australia", "AU", ["AUS"], weight: 26,
      .english, .aud, productivity: 90, venture: 80,
      forms: [" Pty Ltd", " Pty. Ltd.", " Limited"],
      places: [
        "Sydney, New South Wales", "Melbourne, Victoria", "Brisbane, Queensland",
        "Perth, Western Australia", "Adelaide, South Australia",
      ]),
    Country(
      "New Zealand", "NZ", ["NZL"], weight: 5,
      productivity: 76, venture: 70, forms: [" Ltd", " Limited", " Limited"],
      places: ["Auckland, Auckland", "Wellington, Wellington", "Christchurch, Canterbury"]),
    Country(
      "Japan", "JP", ["JPN"], weight: 15,
      .english, .jpy, productivity: 78, venture: 45, forms: [" KK", " Co., Ltd.", " Co., Ltd."],
      places: ["Tokyo, Tokyo", "Osaka, Osaka", "Nagoya, Aichi", "Fukuoka, Fukuoka", "Kyoto, Kyoto"]),
    Country(
      "South Korea", "KR", ["KOR", "Korea, Republic of", "Republic of Korea"], weight: 6,
      productivity: 72, venture: 80, forms: [" Co., Ltd.", " Inc.", " Corp."],
      places: ["Seoul, Seoul", "Busan, Busan", "Seongnam, Gyeonggi"]),
    Country(
      "Singapore", "SG", ["SGP", "Republic of Singapore"], weight: 9,
      productivity: 115, venture: 130, forms: [" Pte. Ltd.", " Pte Ltd", " Ltd."],
      places: ["Singapore, Singapore"]),
    Country(
      "Israel", "IL", ["ISR", "State of Israel"], weight: 9,
      productivity: 92, venture: 190, forms: [" Ltd.", " Ltd"],
      places: ["Tel Aviv, Tel Aviv", "Haifa, Haifa", "Jerusalem, Jerusalem", "Herzliya, Tel Aviv"]),
    Country(
      "United Arab Emirates", "AE", ["ARE", "UAE", "U.A.E."], weight: 7,
      productivity: 88, venture: 60, forms: [" LLC", " FZ-LLC", " PJSC"],
      places: ["Dubai, Dubai", "Abu Dhabi, Abu Dhabi", "Sharjah, Sharjah"]),
    Country(
      "South Africa", "ZA", ["ZAF", "RSA"], weight: 7,
      productivity: 36, venture: 40, forms: [" (Pty) Ltd", " Pty Ltd", " Ltd"],
      places: [
        "Johannesburg, Gauteng", "Cape Town, Western Cape", "Durban, KwaZulu-Natal",
      ]),
  ]
}
