package import Firmographics

/// The condition `at_least`: the number is this or more.
package struct AtLeastCondition: Condition {
  package let name = "at_least"
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
      .compare(subject, [NumberRange(lower: bound, upper: nil)]),
      words: "at least \(Wording.number(bound, subject.form))\(unit)")
  }
}
