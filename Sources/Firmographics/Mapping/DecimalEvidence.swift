package import DelimitedText

/// What a column's amounts say of the sign that parts their fractions.
package struct DecimalEvidence {
  /// The signs that some amount can only have been written with.
  private var signs: Set<DecimalSign> = []
  /// The first amount whose point may part a fraction as well as thousands: `1.234`.
  private var unclear: String?
  /// Whether some amount of a thousand or more has no sign at all, so that nothing parts thousands.
  private var hasPlainThousands = false

  /// What no amount says.
  package init() {}

  /// Adds an amount.
  package mutating func add(_ text: String) {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }) else {
      let digits = text.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      if digits.count > 3, digits.count == text.utf8.count { hasPlainThousands = true }
      return
    }
    if let sign = Money.evidence(of: text) {
      signs.insert(sign)
    } else if unclear == nil, Money.isTwoAmounts(text) {
      unclear = text
    }
  }

  /// What is found of the sign.
  package enum Verdict: Equatable {
    /// The sign, `usual` where no amount has one that tells.
    case sign(FormTrait<DecimalSign>)
    /// Either sign is as likely, and makes another number of this text.
    case either(String)
  }

  /// The comma if some amounts need it and none the point; else the point, unless all that was seen are
  /// amounts like `1.234` and none that says more.
  package var verdict: Verdict {
    if !signs.isEmpty {
      return .sign(FormTrait(signs == [.comma] ? .comma : .point, .detected))
    }
    guard let unclear else { return .sign(FormTrait(.point, .usual)) }
    return hasPlainThousands ? .sign(FormTrait(.point, .detected)) : .either(unclear)
  }
}
