extension BarChart {
  /// The chart's part; its workbook is the part that the relation `rId1` names.
  var document: [UInt8] {
    XML(
      "c:chartSpace",
      [
        "xmlns:c": XML.Namespace.chart, "xmlns:a": XML.Namespace.drawing,
        "xmlns:r": XML.Namespace.relation,
      ],
      XML("c:date1904", ["val": "0"]),
      XML("c:roundedCorners", ["val": "0"]),
      XML(
        "c:chart", [:],
        XML("c:autoTitleDeleted", ["val": "1"]),
        XML("c:plotArea", [:], [layout, bars, categoryAxis, valueAxis]),
        XML("c:plotVisOnly", ["val": "1"]),
        XML("c:dispBlanksAs", ["val": "gap"])),
      XML("c:spPr", [:], XML("a:noFill"), XML("a:ln", [:], XML("a:noFill"))),
      textLook,
      XML("c:externalData", ["r:id": "rId1"], XML("c:autoUpdate", ["val": "0"]))
    ).document
  }

  /// Bars begin where the names end and take all the height, so that a row of text beside them can be
  /// set at the height of each.
  private var layout: XML {
    func part(_ share: Double) -> String {
      let perMille = Int((share * 10_000).rounded())
      let digits = String(perMille % 10_000)
      return "\(perMille / 10_000)." + String(repeating: "0", count: 4 - digits.count) + digits
    }
    return XML(
      "c:layout", [:],
      XML(
        "c:manualLayout", [:],
        XML("c:layoutTarget", ["val": "inner"]),
        XML("c:xMode", ["val": "edge"]), XML("c:yMode", ["val": "edge"]),
        XML("c:x", ["val": part(labelShare)]), XML("c:y", ["val": "0"]),
        XML("c:w", ["val": part(1 - labelShare)]), XML("c:h", ["val": "1"])))
  }

  private var bars: XML {
    let head = [
      XML("c:barDir", ["val": "bar"]),
      XML("c:grouping", ["val": range == nil ? "stacked" : "clustered"]),
      XML("c:varyColors", ["val": "0"]),
    ]
    let drawn = series.indices.map { number in
      var parts = [
        XML("c:idx", ["val": "\(number)"]), XML("c:order", ["val": "\(number)"]),
        XML("c:tx", [:], texts([series[number].name], at: "$\(column(number))$1")),
        XML("c:spPr", [:], series[number].colour.fill),
        XML("c:invertIfNegative", ["val": "0"]),
      ]
      if let range, let base = series.first?.values {
        let below = zip(base, range.low).map { $0 - $1 }
        let above = zip(range.high, base).map { $0 - $1 }
        parts.append(
          XML(
            "c:errBars", [:],
            XML("c:errBarType", ["val": "both"]), XML("c:errValType", ["val": "cust"]),
            XML("c:noEndCap", ["val": "0"]),
            XML("c:plus", [:], numbers(above, at: cells("F"))),
            XML("c:minus", [:], numbers(below, at: cells("E"))),
            XML("c:spPr", [:], XML("a:ln", ["w": "15875"], ThemeColour.ink.fill))))
      }
      parts += [
        XML("c:cat", [:], texts(categories, at: cells("A"))),
        XML("c:val", [:], numbers(series[number].values, at: cells(column(number)))),
      ]
      return XML("c:ser", [:], parts)
    }
    // Programs leave no room for lines beyond the bars: bars that are not seen make it.
    let unseen = range.map { range in
      [
        XML(
          "c:ser", [:],
          XML("c:idx", ["val": "1"]), XML("c:order", ["val": "1"]),
          XML("c:tx", [:], texts(["High"], at: "$D$1")),
          XML("c:spPr", [:], XML("a:noFill"), XML("a:ln", [:], XML("a:noFill"))),
          XML("c:invertIfNegative", ["val": "0"]),
          XML("c:cat", [:], texts(categories, at: cells("A"))),
          XML("c:val", [:], numbers(range.high, at: cells("D"))))
      ]
    }
    let tail = [
      XML("c:gapWidth", ["val": "55"]), XML("c:overlap", ["val": "100"]),
      XML("c:axId", ["val": "1001"]), XML("c:axId", ["val": "1002"]),
    ]
    return XML("c:barChart", [:], head + drawn + (unseen ?? []) + tail)
  }

  /// A series' column of the sheet.
  private func column(_ number: Int) -> String { number == 0 ? "B" : "C" }

  /// A column's cells without its head.
  private func cells(_ column: String) -> String {
    "$\(column)$2:$\(column)$\(categories.count + 1)"
  }

  private func texts(_ texts: [String], at place: String) -> XML {
    XML(
      "c:strRef", [:],
      XML("c:f", text: "\(Self.sheet)!\(place)"),
      XML("c:strCache", [:], points(texts)))
  }

  private func numbers(_ numbers: [Double], at place: String) -> XML {
    XML(
      "c:numRef", [:],
      XML("c:f", text: "\(Self.sheet)!\(place)"),
      XML(
        "c:numCache", [:],
        [XML("c:formatCode", text: numberFormat)] + points(numbers.map(Self.text(of:)))))
  }

  private func points(_ values: [String]) -> [XML] {
    [XML("c:ptCount", ["val": "\(values.count)"])]
      + values.enumerated().map { index, value in
        XML("c:pt", ["idx": "\(index)"], XML("c:v", text: value))
      }
  }

  /// A number with all of its digits, without a fraction where it has none.
  private static func text(of number: Double) -> String {
    abs(number) < 1e15 && number == number.rounded() ? "\(Int(number))" : "\(number)"
  }

  private var categoryAxis: XML {
    XML(
      "c:catAx", [:],
      XML("c:axId", ["val": "1001"]),
      XML("c:scaling", [:], XML("c:orientation", ["val": "maxMin"])),
      XML("c:delete", ["val": "0"]), XML("c:axPos", ["val": "l"]),
      XML("c:numFmt", ["formatCode": "General", "sourceLinked": "0"]),
      XML("c:majorTickMark", ["val": "none"]), XML("c:minorTickMark", ["val": "none"]),
      XML("c:tickLblPos", ["val": "low"]),
      XML("c:spPr", [:], XML("a:ln", ["w": "9525"], ThemeColour.muted.fill)), textLook,
      XML("c:crossAx", ["val": "1002"]), XML("c:crosses", ["val": "autoZero"]),
      XML("c:auto", ["val": "0"]), XML("c:lblAlgn", ["val": "ctr"]),
      XML("c:lblOffset", ["val": "40"]), XML("c:noMultiLvlLbl", ["val": "1"]))
  }

  /// From 0 on, and not shown: the text beside the bars says the numbers.
  private var valueAxis: XML {
    XML(
      "c:valAx", [:],
      XML("c:axId", ["val": "1002"]),
      XML("c:scaling", [:], XML("c:orientation", ["val": "minMax"]), XML("c:min", ["val": "0"])),
      XML("c:delete", ["val": "1"]), XML("c:axPos", ["val": "t"]),
      XML("c:numFmt", ["formatCode": numberFormat, "sourceLinked": "0"]),
      XML("c:majorTickMark", ["val": "none"]), XML("c:minorTickMark", ["val": "none"]),
      XML("c:tickLblPos", ["val": "nextTo"]),
      XML("c:crossAx", ["val": "1001"]), XML("c:crosses", ["val": "autoZero"]),
      XML("c:crossBetween", ["val": "between"]))
  }

  private var textLook: XML {
    XML(
      "c:txPr", [:],
      XML("a:bodyPr"), XML("a:lstStyle"),
      XML(
        "a:p", [:],
        XML(
          "a:pPr", [:],
          XML(
            "a:defRPr", ["sz": "\(Int((size * 100).rounded()))", "b": "0"], ThemeColour.ink.fill)),
        XML("a:endParaRPr", ["lang": "en-US"])))
  }
}
