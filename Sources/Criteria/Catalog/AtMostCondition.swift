package import Firmographics

/// The condition `at_most`: the number is this or less.
package struct AtMostCondition: Condition {
  package let name = "at_most"
  package let operand = OperandShape.one
  package let columnForm = Form.number

  package init() {}

  package func fits(_ form: Form) -> Bool { form.isNumeric }

  package func meaning(
    of texts: [String], for subject: Subject, in context: ReadingContext
  ) throws(OperandFaults) -> Meaning {
    let bound = try NumberOperand.exact(texts.first ?? "", at: 0, for: subject, in: context)
    let unit = Wording.unit(subject.form, in: context)
    return Meaning(
      .compare(subject, [NumberRange(lower: nil, upper: bound)]),
      words: "at most \(Wording.number(bound, subject.form))\(unit)")
  }
}
