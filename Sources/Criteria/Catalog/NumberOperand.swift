internal import Firmographics

/// Reads the numbers behind a condition's key as a list's values are read.
enum NumberOperand {
  /// What the text can stand for: a number, or a band such as `51-200`.
  ///
  /// - Throws: a fault at `index` where the text is no value of the subject's form, or an amount of
  ///   another currency than the ICP's.
  static func interval(
    _ text: String, at index: Int, for subject: Subject, in context: ReadingContext
  ) throws(OperandFaults) -> ValueInterval {
    func fault(_ what: String, fix: String) -> OperandFaults {
      OperandFaults([.init(at: index, what, fix: fix)])
    }
    let unreadable = "“\(text)” can't be read as \(Wording.kind(of: subject.form))"
    switch subject.form {
    case .headcount:
      guard let interval = Headcount.read(text) else {
        throw fault(unreadable, fix: "write a whole number such as 250, 1,200 or 5k")
      }
      return interval
    case .year:
      guard let interval = FoundingYear.read(text, latest: Self.latestYear) else {
        throw fault(
          unreadable, fix: "write a year from \(FoundingYear.earliest) on, such as 1999")
      }
      return interval
    case .money:
      guard let currency = context.currency else {
        throw fault("an amount needs a currency", fix: "give the ICP a “currency”")
      }
      guard let money = Money.read(text, decimalSign: .point, unit: .one) else {
        throw fault(unreadable, fix: "write it as 1000000, 1,000,000 or 1M")
      }
      if let named = money.currency, named != currency {
        throw fault(
          "“\(text)” is in \(named.code), but the ICP is in \(currency.code)",
          fix: "write the amount in \(currency.code)")
      }
      return money.interval
    default:
      guard let money = Money.read(text, decimalSign: .point, unit: .one), money.currency == nil
      else {
        throw fault(unreadable, fix: "write a number such as 12, 2.5 or 10k")
      }
      return money.interval
    }
  }

  /// The one number that the text says.
  ///
  /// - Throws: as ``interval(_:at:for:in:)``, and where the text says a band.
  static func exact(
    _ text: String, at index: Int, for subject: Subject, in context: ReadingContext
  ) throws(OperandFaults) -> Quantity {
    let interval = try interval(text, at: index, for: subject, in: context)
    guard interval.isExact else {
      throw OperandFaults([
        .init(
          at: index, "“\(text)” is a band where one number is needed",
          fix: "write the one number that is meant")
      ])
    }
    return interval.lower
  }

  /// Ranges in rising order, those that touch made one.
  ///
  /// Where all numbers are whole, 200 and 201 touch.
  static func merged(_ ranges: [NumberRange], areWhole: Bool) -> [NumberRange] {
    let step = areWhole ? Quantity.scale : 0
    func reaches(_ upper: Quantity?, _ lower: Quantity?) -> Bool {
      guard let upper, let lower else { return true }
      return lower.scaled <= upper.scaled + step
    }
    var merged: [NumberRange] = []
    for range in ranges.sorted(by: { isBelow($0.lower, $1.lower) }) {
      guard let last = merged.last, reaches(last.upper, range.lower) else {
        merged.append(range)
        continue
      }
      let upper = last.upper.flatMap { left in range.upper.map { max(left, $0) } }
      merged[merged.count - 1].upper = upper
    }
    return merged
  }

  /// Whether one open or closed lower end lies below another.
  private static func isBelow(_ left: Quantity?, _ right: Quantity?) -> Bool {
    guard let right else { return false }
    return left.map { $0 < right } ?? true
  }

  /// A bound later than the ICP's date is idle, but no mistake.
  private static let latestYear = 9999
}

extension Form {
  /// Whether there are no values between two whole numbers.
  var isWhole: Bool { self == .headcount || self == .year }
}
