extension ICPProblems {
  static let values: [ProblemSample] = [
    .init(
      "icp: x\ncurrency: ①euro", "① unknown currency “euro”; did you mean “EUR”?"),
    .init(
      "icp: x\ncurrency: ①euros\nacv: 5\nmust_have: [{field: revenue, at_least: 1M}]",
      "① unknown currency “euros”; did you mean “EUR”?"),
    .init(
      "icp: x\nacv: 5\nmust_have: [{field: revenue, ①at_least: 1M}]",
      "① an amount needs a currency; name it at the top of the ICP, as in “currency: EUR”"),
    .init(
      "icp: x\nregions: {①A: , B: [DE]}",
      "① “A” in “regions” holds nothing; write its value, or leave it out"),
    .init(
      "icp: x\ncurrency: ①XYZ",
      "① unknown currency “XYZ”; write a code of ISO 4217 such as EUR or USD"),
    .init(
      "icp: x\nas_of: ①31.01.2026",
      "① “31.01.2026” is no date; write year, month and day as in 2026-01-31"),
    .init(
      "icp: x\ncount_by: ①compny", "① unknown count_by “compny”; did you mean “company”?"),
    .init(
      "icp: x\nper_buyer: ①3",
      "① a price needs a currency; name it at the top of the ICP, as in “currency: EUR”"),
    .init(
      "icp: x\ncurrency: EUR\nper_buyer: {①personna: a, low: 1, base: 2, high: 3}",
      "① unknown key “personna” in “per_buyer”; did you mean “persona”?"),
    .init(
      "icp: x\ncurrency: EUR\nacv: {①persona: a, low: 1, base: 2, high: 3}",
      "① unknown key “persona” in “acv”; use one of: low, base, high, source"),
    .init(
      "icp: x\nacv: ①12k",
      "① a price needs a currency; name it at the top of the ICP, as in “currency: EUR”"),
    .init(
      "icp: x\ncurrency: EUR\nacv: ①$12k",
      "① “$12k” is in USD, but the ICP is in EUR; write the amount in EUR"),
    .init(
      "icp: x\ncurrency: EUR\nacv: ①10-20",
      "① “10-20” can't be read as one amount of money; write it as 12000, 12,000 or 12k"),
    .init(
      "icp: x\ncurrency: EUR\nacv: ①{low: 3, base: 2, high: 4}",
      "① “acv” does not rise: low, base and high are out of order; "
        + "write them so that low ≤ base ≤ high"),
    .init(
      "icp: x\ncurrency: EUR\nacv: ①{base: 2}",
      "① “acv” lacks “low”; give low, base and high, or one number",
      "① “acv” lacks “high”; give low, base and high, or one number"),
    .init(
      "icp: x\ncurrency: EUR\nacv: 3\nper_employee: ①4",
      "① a second price, “per_employee” beside “acv”; leave one of them"),
    .init(
      "icp: x\ncurrency: EUR\nshare_of_revenue: ①120%",
      "① the share 120% is not between 0 and 100 %; write it as 5% or 0.05"),
    .init(
      "icp: x\nobtainable: {share: ①5}",
      "① the share 5 is not between 0 and 100 %; did you mean “5%”?"),
    .init(
      "icp: x\nobtainable: {share: ①a lot}",
      "① “a lot” can't be read as a share; write it as 5% or 0.05"),
    .init(
      "icp: x\nobtainable: {share: 5%, ①reps: 6, years: 2}",
      "① the capacity lacks “deals_per_rep_year”; "
        + "give all of reps, deals_per_rep_year, years, or none"),
    .init(
      "icp: x\nobtainable: ①{reps: 6, deals_per_rep_year: 3, years: 2}",
      "① “obtainable” has no share; add “share:” with the share of the SAM to be won"),
    .init(
      "icp: x\nobtainable: {share: 5%, reps: ①six, deals_per_rep_year: ②-3, years: 2}",
      "① “six” can't be read as a number; write it as 6 or 2.5",
      "② “deals_per_rep_year” is negative: -3; write 0 or more"),
    .init(
      "icp: x\nregions: {A: [DE], B: [①Germany, ②Nowhereland]}",
      "① Germany is already in the region “A”; leave it in one",
      "② unknown country “Nowhereland”; "
        + "write a code of ISO 3166 or an English name, such as DE, DEU or Germany"),
    .init(
      "icp: x\nregions: {①other: [DE]}",
      "① “Other” is the region of countries in no group, or of none that is known; "
        + "give the region another name"),
    .init(
      "icp: x\nregions: {by: ①contry}", "① unknown division “contry”; did you mean “country”?"),
    .init(
      "icp: x\nregions: {by: state, ①A: [DE]}",
      "① “A” beside “by”; divide by groups, or by something else"),
    .init(
      "icp: x\ncurrency: EUR\nrates: {USD: ①0.92}",
      "① a rate needs a date; write {rate: 0.92, date: 2026-01-31}"),
    .init(
      "icp: x\ncurrency: EUR\nrates: {USD: {rate: ①0, date: 2026-01-31}, ②EUR: {rate: 1, date: 2026-01-31}}",
      "① “0” is no rate; write a number above 0 with up to 12 decimals, such as 0.92",
      "② EUR is the ICP's own currency; leave this rate out"),
    .init(
      "icp: x\nrates: ①{USD: {rate: 1, date: 2026-01-31}}",
      "① rates need a currency to convert into; "
        + "name it at the top of the ICP, as in “currency: EUR”"),
    .init(
      "icp: x\nsegments: ①[]",
      "① “segments” is an empty list; leave it out for segments by headcount"),
    .init(
      "icp: x\nsegments: [①{where: []}, {name: ②other}, {name: A}, {name: ③a}]",
      "① a segment without a name; add “name:”",
      "② “Other” is the segment of companies that fit no other, or can't be told; "
        + "give the segment another name",
      "③ a second segment “a”; give it another name, or join the two"),
  ]

  static let variants: [ProblemSample] = [
    .init(
      "icp: x\nmust_have: [{id: size, field: employees, at_least: 5}]\n"
        + "variants: [{name: v, replace: [{id: ①sise, field: employees, at_least: 6}]}]",
      "① no criterion has the id “sise” to be replaced; did you mean “size”?"),
    .init(
      "icp: x\nmust_have: [{id: size, field: employees, at_least: 5}]\n"
        + "variants: [{name: v, remove: [①stage]}]",
      "① no criterion has the id “stage” to be removed; use one of: size"),
    .init(
      "icp: x\nmust_have: [{id: size, field: employees, at_least: 5}]\n"
        + "variants: [{name: v, must_have: [{id: ①size, field: employees, at_least: 6}]}]",
      "① the id “size” is used twice, first in line 2; "
        + "give each criterion an id of its own; a variant changes one with “replace”"),
    .init(
      "icp: x\nvariants: [①{title: t}, {name: a}, {name: ②a}]",
      "① a variant without a name; add “name:”",
      "② a second variant “a”; give it another name"),
    .init(
      "icp: x\n①remove: [a]",
      "① “remove” is for variants, and files that extend another; change the criterion itself"),
    .init(
      "icp: x\ncurrency: EUR\nrates: {USD: {rate: 1, date: 2026-01-31}}\n"
        + "variants: [{name: v, ①currency: CHF}]",
      "① changes the currency, but keeps the rates of the old one; "
        + "give “rates” of its own, into the new currency"),
    .init(
      "icp: x\nmust_have: [{id: a, field: city, in: [b]}]\n"
        + "variants: [{name: v, replace: [{id: a, field: city, in: [c]}], remove: [①a]}]",
      "① “a” is both replaced and removed; leave one of them"),
    .init(
      "icp: x\nvariants: [{name: v, ①variants: []}]",
      "① unknown key “variants” in a variant; use one of: " + ICPKeysInWords.variant),
  ]
}

/// The keys as messages list them.
enum ICPKeysInWords {
  static let settings =
    "title, as_of, currency, count_by, must_have, deal_breakers, nice_to_have, serviceable, "
    + "tiers, segments, regions, obtainable, rates, acv, per_employee, per_buyer, share_of_revenue"
  static let profile = "icp, extends, variants, \(settings), replace, remove"
  static let variant = "name, \(settings), replace, remove"
  static let conditions =
    "in, not_in, between, at_least, at_most, any_of, all_of, none_of, contains, starts_with, known"
}
