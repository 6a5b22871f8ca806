import Foundation

/// A country of the evaluator's own small table.
struct Country: Sendable {
  let code: String
  let letters3: String
  let number: String
  let name: String
  let subregion: String
  let continent: String
  let otherNames: [String]
}

/// The countries that the evaluator knows; every other place is unreadable.
let countries: [Country] = table.split(separator: "\n").map { line in
  let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
  return Country(
    code: cells[0], letters3: cells[1], number: cells[2], name: cells[3],
    subregion: cells[4], continent: cells[5],
    otherNames: cells[6].split(separator: ";").map(String.init))
}

/// The countries by code.
let countryByCode: [String: Country] = Dictionary(
  uniqueKeysWithValues: countries.map { ($0.code, $0) })

/// The country's two letters, from letters, number or name; nil for what cannot be read.
func readCountry(_ text: String) -> String? { codeBySpelling[countrySpelling(text)] }

/// Case, accents and a final full stop do not matter.
private func countrySpelling(_ text: String) -> String {
  var folded = foldedText(text).decomposedStringWithCanonicalMapping
  folded.unicodeScalars.removeAll { $0.properties.generalCategory == .nonspacingMark }
  if folded.hasSuffix(".") { folded.removeLast() }
  return folded
}

private let codeBySpelling: [String: String] = {
  var codes: [String: String] = [:]
  for country in countries {
    let spellings = [country.code, country.letters3, country.number, country.name]
    for spelling in spellings + country.otherNames where !spelling.isEmpty {
      codes[countrySpelling(spelling)] = country.code
    }
  }
  return codes
}()

// Code, three letters, number, English short name, M49 (intermediate) subregion, M49 region, other names.
private let table = """
  US|USA|840|United States|Northern America|Americas|U.S.;U.S.A.;United States of America
  CA|CAN|124|Canada|Northern America|Americas|
  MX|MEX|484|Mexico|Central America|Americas|
  BR|BRA|076|Brazil|South America|Americas|
  AR|ARG|032|Argentina|South America|Americas|
  GB|GBR|826|United Kingdom|Northern Europe|Europe|UK;U.K.;Great Britain
  IE|IRL|372|Ireland|Northern Europe|Europe|
  SE|SWE|752|Sweden|Northern Europe|Europe|
  NO|NOR|578|Norway|Northern Europe|Europe|
  DK|DNK|208|Denmark|Northern Europe|Europe|
  FI|FIN|246|Finland|Northern Europe|Europe|
  IS|ISL|352|Iceland|Northern Europe|Europe|
  DE|DEU|276|Germany|Western Europe|Europe|
  AT|AUT|040|Austria|Western Europe|Europe|
  CH|CHE|756|Switzerland|Western Europe|Europe|
  FR|FRA|250|France|Western Europe|Europe|
  NL|NLD|528|Netherlands|Western Europe|Europe|
  BE|BEL|056|Belgium|Western Europe|Europe|
  ES|ESP|724|Spain|Southern Europe|Europe|
  PT|PRT|620|Portugal|Southern Europe|Europe|
  IT|ITA|380|Italy|Southern Europe|Europe|
  XK|||Kosovo|Southern Europe|Europe|
  PL|POL|616|Poland|Eastern Europe|Europe|
  CZ|CZE|203|Czechia|Eastern Europe|Europe|Czech Republic
  RO|ROU|642|Romania|Eastern Europe|Europe|ROM
  TR|TUR|792|Türkiye|Western Asia|Asia|Turkey
  IL|ISR|376|Israel|Western Asia|Asia|
  JP|JPN|392|Japan|Eastern Asia|Asia|
  CN|CHN|156|China|Eastern Asia|Asia|
  KR|KOR|410|South Korea|Eastern Asia|Asia|
  TW|TWN|158|Taiwan|Eastern Asia|Asia|
  IN|IND|356|India|Southern Asia|Asia|
  SG|SGP|702|Singapore|South-eastern Asia|Asia|
  AU|AUS|036|Australia|Australia and New Zealand|Oceania|
  NZ|NZL|554|New Zealand|Australia and New Zealand|Oceania|
  ZA|ZAF|710|South Africa|Southern Africa|Africa|
  NA|NAM|516|Namibia|Southern Africa|Africa|
  NG|NGA|566|Nigeria|Western Africa|Africa|
  CI|CIV|384|Côte d'Ivoire|Western Africa|Africa|Ivory Coast
  KE|KEN|404|Kenya|Eastern Africa|Africa|
  EG|EGY|818|Egypt|Northern Africa|Africa|
  """
