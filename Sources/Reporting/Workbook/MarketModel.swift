import MarketSizing
import Workbooks

/// One market of a workbook: its figures, its inputs, and where both stand once they are laid out.
struct MarketModel {
  let result: SizingResult
  /// What tells the market from the others, as it may be shown.
  let label: String
  /// From 0.
  let number: Int
  /// How its money is shown; nil where it has no prices, and so none.
  let money: MoneyFormat?
  /// The prices given, then one of 0 for every segment without.
  let prices: [PriceInput]
  /// For every segment, the place of its price in ``prices``; empty where there are none.
  let priceOfSegment: [Int]
  /// What the names of its inputs begin with; empty for the only market.
  let namePrefix: String

  /// The names of price cells, for every one of ``prices``.
  var priceNames: [Levels<String>] = []
  /// The names of the cells that say what can be won.
  var obtainableNames = ObtainableNames()
  /// Where the segments' money stands on the model's sheet, TAM and SAM.
  var segmentPlaces: [(tam: Levels<Place>, sam: Levels<Place>)] = []
  /// Where the sums of them stand.
  var tamPlaces: Levels<Place>?
  var samPlaces: Levels<Place>?
  /// Where what can be won stands, and the companies of it.
  var somPlaces: Levels<Place>?
  var somCompanies: Levels<Place>?
  /// Where SAM's companies stand.
  var samCompanies: (confirmed: Place, possible: Place)?
  /// Where the money of cells stands on the cells' sheet, by region and segment.
  var cellPlaces: [CellKey: Levels<Place>] = [:]
  /// The rows of the cells' sheet that a region's cells are in, one after the other.
  var regionRows: [String: [Int]] = [:]

  /// A segment in a region, by their names.
  struct CellKey: Hashable {
    var segment: String
    var region: String
  }

  /// The names of input cells; nil for what the profile does not say.
  struct ObtainableNames {
    var share: Levels<String>?
    var reps: String?
    var deals: String?
    var years: String?
  }

  /// A price that can be changed.
  struct PriceInput {
    /// Nil for the price of all segments that have none of their own.
    var segment: String?
    var basis: String
    /// What it is counted by, in words.
    var words: String
    /// Whether what it is multiplied by is a whole number.
    var countsWhole: Bool
    var amounts: Levels<String>
    var source: String?
    /// Whether the profile gives it; else it is 0.
    var isGiven: Bool

    /// Whether it is an amount for each company.
    var isPerCompany: Bool { basis == "acv" }
  }

  /// A market, before its inputs are laid out.
  ///
  /// `stem` is what the names of its inputs begin with, without the underscore behind it.
  init(_ result: SizingResult, label: String, number: Int, stem: String) {
    self.result = result
    self.label = label
    self.number = number
    money = result.money.map(MoneyFormat.init)
    namePrefix = stem.isEmpty ? "" : stem + "_"
    var prices = result.assumptions.prices.map { price in
      PriceInput(
        segment: price.segment, basis: price.basis, words: Wording.basis(of: price),
        countsWhole: price.countsWhole,
        amounts: Levels(low: price.low, base: price.base, high: price.high),
        source: price.source, isGiven: true)
    }
    var places: [Int] = []
    if money != nil {
      for row in result.segments {
        let given =
          prices.firstIndex { $0.segment == row.segment } ?? prices.firstIndex { $0.segment == nil }
        places.append(given ?? prices.count)
        if given == nil {
          prices.append(
            PriceInput(
              segment: row.segment, basis: "acv", words: Wording.basis("acv"), countsWhole: true,
              amounts: Levels(low: "0", base: "0", high: "0"),
              source: nil, isGiven: false))
        }
      }
    }
    (self.prices, priceOfSegment) = (prices, places)
  }

  /// The price of a segment by its place; nil where the market has no prices.
  func price(ofSegment number: Int) -> PriceInput? {
    priceOfSegment.indices.contains(number) ? prices[priceOfSegment[number]] : nil
  }

  /// How all prices of the market are shown that are amounts: with cents if one of them has some.
  func priceFormat(_ money: MoneyFormat) -> String {
    money.format(
      of: prices.filter { $0.basis != "share_of_revenue" }.flatMap(\.amounts.all))
  }

  /// A price as a cell of ``priceFormat(_:)`` shows it.
  func shown(_ amount: String, _ price: PriceInput, _ money: MoneyFormat) -> String {
    let text = Wording.amount(amount, basis: price.basis, money.text)
    let hasCents = priceFormat(money) == money.exact && price.basis != "share_of_revenue"
    return hasCents && !text.contains(".") ? text + ".00" : text
  }

  /// What a price is multiplied by to give an amount of the run: employees are whole, revenue is not,
  /// and buyers are where their personas say so.
  ///
  /// 0 where the price is 0, as the run then does not tell.
  static func units(of amount: String, at price: String, areWhole: Bool) -> Double {
    guard let price = DecimalText(price).flatMap({ Double($0.plain) }), price > 0 else { return 0 }
    let units = DecimalText.size(amount) / price
    // An amount is rounded by half a cent at most, or half a unit where there are no cents: of a
    // price that is large against that, whole units can be told.
    let isExact = price >= (amount.contains(".") ? 0.02 : 2)
    return isExact && areWhole ? units.rounded() : units
  }

  /// Letters, digits and underscores that recall a text; other words where nothing of it is left.
  static func slug(_ text: String, or other: String) -> String {
    var slug = ""
    for scalar in text.lowercased().unicodeScalars {
      if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty, !slug.hasSuffix("_") {
        slug += "_"
      }
    }
    if slug.hasSuffix("_") { slug.removeLast() }
    return slug.isEmpty ? other : String(slug.prefix(40))
  }
}
