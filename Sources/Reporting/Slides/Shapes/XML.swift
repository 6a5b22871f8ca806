/// An element of XML with all that is in it, as text.
///
/// What is written is always well-formed: texts are escaped, and what XML can't hold becomes U+FFFD.
struct XML {
  let text: String

  /// An element with attributes in this order, those without a value left out, and children.
  init(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ children: [XML] = []
  ) {
    var text = "<" + name
    for (name, value) in attributes {
      if let value { text += " \(name)=\"\(Self.escaped(value, inAttribute: true))\"" }
    }
    if children.isEmpty {
      self.text = text + "/>"
    } else {
      self.text = text + ">" + children.map(\.text).joined() + "</\(name)>"
    }
  }

  /// The same, with the children one by one.
  init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ children: XML...) {
    self.init(name, attributes, children)
  }

  /// An element that holds only a text.
  init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String) {
    self.init(name, attributes, [XML(escaped: Self.escaped(text, inAttribute: false))])
  }

  private init(escaped text: String) { self.text = text }

  /// A document of which this is the root.
  var document: [UInt8] {
    Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\(text)\n".utf8)
  }

  /// A text as it stands in a document (XML 1.0, 2.2 and 2.4); line ends in attributes become blanks.
  private static func escaped(_ text: String, inAttribute: Bool) -> String {
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": safe.append(contentsOf: "&amp;".unicodeScalars)
      case "<": safe.append(contentsOf: "&lt;".unicodeScalars)
      case ">": safe.append(contentsOf: "&gt;".unicodeScalars)
      case "\"" where inAttribute: safe.append(contentsOf: "&quot;".unicodeScalars)
      case "\t", "\n", "\r": safe.append(" ")
      default:
        switch scalar.value {
        case 0x20...0x7E, 0xA0...0xFFFD, 0x10000...0x10FFFF: safe.append(scalar)
        default: safe.append("\u{FFFD}")
        }
      }
    }
    return String(safe)
  }

  /// The names of the vocabularies that parts are written in.
  enum Namespace {
    static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
    static let chart = "http://schemas.openxmlformats.org/drawingml/2006/chart"
    static let table = "http://schemas.openxmlformats.org/drawingml/2006/table"
    static let slides = "http://schemas.openxmlformats.org/presentationml/2006/main"
    static let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  }
}
