import Testing

/// A known case: the list of its folder, and its ICP and mapping files as JSON.
struct KnownCase: Sendable, CustomTestStringConvertible {
  let name: String
  let list: String
  let icp: String
  let mapping: String

  var testDescription: String { name }
}

/// The three known cases.
let knownCases: [KnownCase] = [
  KnownCase(
    name: "crunchbase", list: "crunchbase-2013/companies.csv",
    icp: #"""
      {
       "icp": "us-venture-software",
       "title": "Funded US software companies, not closed",
       "as_of": "2013-10-31",
       "currency": "USD",
       "must_have": [
         {"id": "category", "field": "industry", "in": ["software", "enterprise", "Analytics",
           "web", "saas"]},
         {"id": "raised", "field": "funding", "between": ["1000000", "50000000"]},
         {"id": "age", "field": "founded", "between": ["2003", "2012"]}
       ],
       "deal_breakers": [
         {"id": "closed", "field": "status", "in": ["closed", "acquired"]},
         {"id": "many-rounds", "field": "funding_rounds", "at_least": "6"}
       ],
       "segments": [
         {"name": "Early", "where": [{"field": "funding", "at_most": "4999999"}],
           "acv": {"low": "3000", "base": "6000", "high": "9000", "source": "price list"}},
         {"name": "Growth", "where": [{"field": "funding", "between": ["5000000",
           "19999999"]}], "acv": {"low": "12000", "base": "18000", "high": "30000"}},
         {"name": "Late", "where": [{"field": "funding", "at_least": "20000000"}],
           "acv": "60000"}
       ],
       "regions": {"by": "state"},
       "serviceable": [
         {"id": "coast", "field": "state", "in": ["CA", "NY", "MA", "WA"]}
       ]
      }
      """#,
    mapping: #"""
      {
       "key": [["name", "state"]],
       "columns": {"name": {"from": "name"}, "industry": {"from": "category_code"},
           "funding": {"from": "funding_total_usd", "currency": "USD"},
           "founded": {"from": "founded_year"}, "country": {"from": "country_code"},
           "state": {"from": "state_code"}}
      }
      """#),
  KnownCase(
    name: "remote", list: "remote-companies/companies.csv",
    icp: #"""
      {
       "icp": "remote-python",
       "title": "Remote companies that work in Python, Ruby or Go",
       "as_of": "2020-12-31",
       "currency": "EUR",
       "must_have": [
         {"id": "stack", "field": "technologies", "any_of": ["Python", "ruby", "go"]},
         {"id": "front", "field": "technologies", "any_of": ["javascript", "react", "vue"]}
       ],
       "deal_breakers": [
         {"id": "php", "field": "technologies", "any_of": ["php"], "on_unknown": "keep"},
         {"id": "large", "field": "company_size", "in": ["large"]}
       ],
       "segments": [
         {"name": "Tiny", "where": [{"field": "company_size", "in": ["tiny"]}], "acv": "1200"},
         {"name": "Small", "where": [{"field": "company_size", "in": ["small"]}],
           "acv": {"low": "2000", "base": "2400.50", "high": "3000"}},
         {"name": "Medium", "where": [{"field": "company_size", "in": ["medium"]}],
           "acv": {"low": "5000", "base": "7000", "high": "9000"}}
       ]
      }
      """#,
    mapping: #"""
      {
       "key": ["name"],
       "columns": {"name": {"from": "title"}, "technologies": {"from": "technologies",
           "separator": ";"}}
      }
      """#),
  KnownCase(
    name: "sp500", list: "sp500/constituents.csv",
    icp: #"""
      {
       "icp": "sp500",
       "title": "The S&P 500 by sector",
       "as_of": "2025-12-31",
       "currency": "USD",
       "count_by": "record",
       "must_have": [
         {"id": "listed", "field": "name", "known": "true"}
       ],
       "segments": [
         {"name": "Industrials", "where": [{"field": "industry", "in": ["Industrials"]}]},
         {"name": "Financials", "where": [{"field": "industry", "in": ["Financials"]}]},
         {"name": "Information Technology", "where": [{"field": "industry",
           "in": ["Information Technology"]}]},
         {"name": "Health Care", "where": [{"field": "industry", "in": ["Health Care"]}]},
         {"name": "Consumer Discretionary", "where": [{"field": "industry",
           "in": ["Consumer Discretionary"]}]},
         {"name": "Consumer Staples", "where": [{"field": "industry",
           "in": ["Consumer Staples"]}]},
         {"name": "Utilities", "where": [{"field": "industry", "in": ["Utilities"]}]},
         {"name": "Real Estate", "where": [{"field": "industry", "in": ["Real Estate"]}]},
         {"name": "Materials", "where": [{"field": "industry", "in": ["Materials"]}]},
         {"name": "Communication Services", "where": [{"field": "industry",
           "in": ["Communication Services"]}]},
         {"name": "Energy", "where": [{"field": "industry", "in": ["Energy"]}]}
       ]
      }
      """#,
    mapping: #"""
      {
       "columns": {"name": {"from": "Security"}, "industry": {"from": "GICS Sector"},
           "founded": {"from": "Founded"}}
      }
      """#),
]
