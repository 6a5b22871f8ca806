/// What a deck's file says of itself: title, author, date.
struct PropertiesParts {
  let title: String
  let author: String
  /// The day of the run, as `2026-01-31`; nil for none.
  let day: String?
  let version: String

  /// Title, author and date, by the words of the Dublin Core.
  var core: [UInt8] {
    let date = day.flatMap { Self.isDay($0) ? "\($0)T00:00:00Z" : nil }
    return XML(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      ],
      [
        XML("dc:title", text: title), XML("dc:creator", text: author),
        XML("cp:lastModifiedBy", text: author),
      ]
        + (date.map { date in
          ["dcterms:created", "dcterms:modified"].map {
            XML($0, ["xsi:type": "dcterms:W3CDTF"], text: date)
          }
        } ?? [])
    ).document
  }

  /// The program that made it.
  var application: [UInt8] {
    XML(
      "Properties",
      [
        "xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
      ],
      XML("Application", text: "tam \(version)")
    ).document
  }

  /// Whether a text is a day as dates of files begin: four digits, two and two.
  private static func isDay(_ text: String) -> Bool {
    text.wholeMatch(of: /[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])/) != nil
  }
}
