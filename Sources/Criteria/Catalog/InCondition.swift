package import Firmographics

/// The condition `in`: the value is one of these; of several values, one is.
///
/// Numbers can be compared so as well, and bands of numbers, `[51-200, 201-500]`.
package struct InCondition: Condition {
  package let name = "in"
  package let operand = OperandShape.many
  package let columnForm = Form.text

  package init() {}

  package func fits(_ form: Form) -> Bool { true }

  package func meaning(
    of texts: [String], for subject: Subject, in context: ReadingContext
  ) throws(OperandFaults) -> Meaning {
    guard subject.form.isNumeric else {
      let patterns = try TextOperand.patterns(texts, for: subject, in: context)
      return Meaning(.among(subject, patterns), words: "in \(Wording.list(texts))")
    }
    var ranges: [NumberRange] = []
    var faults: [OperandFaults.Fault] = []
    for (index, text) in texts.enumerated() {
      do {
        let interval = try NumberOperand.interval(text, at: index, for: subject, in: context)
        ranges.append(NumberRange(lower: interval.lower, upper: interval.upper))
      } catch {
        faults += error.faults
      }
    }
    guard faults.isEmpty else { throw OperandFaults(faults) }
    let merged = NumberOperand.merged(ranges, areWhole: subject.form.isWhole)
    let words = ranges.map { Wording.range($0, subject.form) }.joined(separator: ", ")
    return Meaning(
      .compare(subject, merged), words: "in \(words)\(Wording.unit(subject.form, in: context))")
  }
}
