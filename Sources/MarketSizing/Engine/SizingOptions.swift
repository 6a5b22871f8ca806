package import DelimitedText

/// How a run is carried out; nothing here but counted buyers changes what it finds.
package struct SizingOptions: Sendable {
  /// How many workers.
  package var threads = 1
  /// Bytes read at a time.
  package var blockSize = ListReader.usualBlockSize
  /// Who tells where fields are.
  package var scanning = RecordScanning.auto
  /// How many rejected records stop the run.
  package var rejectLimit = RejectLimit.share(Percent(thousandths: 1000))
  /// Called for every rejected record, in the order of the input.
  package var onReject: (@Sendable (RejectedRecord) throws -> Void)?
  /// Which companies are handed on one by one.
  package var accounts = AccountSelection.matching
  /// Called in the order of the input for each of these companies; duplicates aside.
  package var onAccount: (@Sendable (Account) throws -> Void)?
  /// Whether a company is handed on though every ICP excludes it; with ``AccountSelection/sought``.
  ///
  /// Called from any thread, with the company's identities under ``keys``.
  package var isSought: (@Sendable ([UInt64?]) -> Bool)?
  /// By what companies are found in other lists.
  package var keys = CompanyKeys()
  /// How many persons of each role of the buyers a company is known to have.
  ///
  /// Prices per buyer are multiplied by these, and by what personas have in a company where it gives
  /// nil. Called from any thread, with the company's identities under ``keys``.
  package var countedBuyers: BuyerCounter?
  /// Called from time to time with the bytes read and the records seen of all lists.
  package var onProgress: (@Sendable (Progress) -> Void)?

  package init() {}

  /// Persons by role, in the order of the ICPs' buyers, of a company with these identities; nil where
  /// nothing is known of its people.
  package typealias BuyerCounter = @Sendable ([UInt64?]) -> [Int]?

  /// How far a run is.
  package struct Progress: Sendable {
    package var bytes: Int
    /// Of all lists; nil where one is a pipe.
    package var totalBytes: Int?
    package var records: Int
  }
}

/// More rejected records than this stop a run.
package enum RejectLimit: Hashable, Sendable, CustomStringConvertible {
  case count(Int)
  /// Of all records.
  case share(Percent)

  /// A number of records (`500`) or a share of them (`1%`, `0.5%`); nil where it is neither.
  package init?(_ text: String) {
    if text.hasSuffix("%") {
      guard let percent = Percent(String(text.dropLast())) else { return nil }
      self = .share(percent)
    } else {
      guard Percent.isDigits(text), let count = Int(text) else { return nil }
      self = .count(count)
    }
  }

  /// Whether so many are too many.
  package func isExceeded(rejected: Int, records: Int) -> Bool {
    switch self {
    case .count(let count): rejected > count
    case .share(let percent): rejected * 100_000 > records * percent.thousandths
    }
  }

  package var description: String {
    switch self {
    case .count(let count): String(count)
    case .share(let percent): "\(percent)%"
    }
  }
}

/// A share in thousandths of a percent.
package struct Percent: Hashable, Sendable, CustomStringConvertible {
  package var thousandths: Int

  package init(thousandths: Int) { self.thousandths = thousandths }

  /// A number from 0 to 100 with up to three decimals; nil where it is none.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy(Self.isDigits), let whole = Int(parts[0]),
      whole <= 100
    else { return nil }
    let decimals = parts.count == 2 ? String(parts[1]) : ""
    guard decimals.count <= 3 else { return nil }
    let padded = decimals + String(repeating: "0", count: 3 - decimals.count)
    guard let fraction = Int(padded), whole * 1000 + fraction <= 100_000 else { return nil }
    thousandths = whole * 1000 + fraction
  }

  /// Whether a text is digits and nothing else.
  static func isDigits(_ text: some StringProtocol) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
  }

  package var description: String {
    var decimals = String(thousandths % 1000 + 1000).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    return decimals.isEmpty ? "\(thousandths / 1000)" : "\(thousandths / 1000).\(decimals)"
  }
}
