/// States of the US and provinces of Canada, by name or by code.
enum StateRule: ContentRule {
  static func findings(_ sample: ColumnSample) -> [ContentFinding] {
    let states = sample.count(isValue)
    guard let certainty = sample.certainty(states) else { return [] }
    let telling = sample.values.map(\.text).filter { isValue($0) && !CountryRule.isValue($0) }
    var reservation = sample.doubt(states)
    if reservation == nil, telling.isEmpty { reservation = "the same texts are countries" }
    if reservation == nil, telling.allSatisfy(ContentRules.isCode),
      sample.values.count < ContentRules.leastCodes, !GenericNames.contains(sample.name)
    {
      reservation = "codes as short as “\(telling[0])” can be of anything"
    }
    if reservation == nil, sample.values.count < 3 { reservation = "there are few different ones" }
    return [
      ContentFinding(
        .state, in: sample.column, certainty, sample.words(states, "US states or provinces"),
        reservation: reservation)
    ]
  }

  static func isValue(_ text: String) -> Bool {
    text.utf8.count <= 20 && (codes.contains(text) || names.contains(Text.folded(text)))
  }

  /// In capitals, as they are written everywhere: `in` and `or` are words.
  private static let codes = Set(
    """
    AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY \
    NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR AB BC MB NB NL NS NT NU ON PE QC SK YT
    """.split(separator: " ").map(String.init))

  private static let names = Set(
    """
    alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,\
    idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,\
    minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,\
    north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,\
    south dakota,tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,wyoming,\
    district of columbia,puerto rico,alberta,british columbia,manitoba,new brunswick,\
    newfoundland and labrador,nova scotia,ontario,prince edward island,quebec,québec,saskatchewan
    """.split(separator: ",").map(String.init))
}
