package import Firmographics

/// The condition `none_of`: none of the values is one of these.
package struct NoneOfCondition: Condition {
  package let name = "none_of"
  package let operand = OperandShape.many
  package let columnForm = Form.list

  package init() {}

  package func fits(_ form: Form) -> Bool { !form.isNumeric }

  package func meaning(
    of texts: [String], for subject: Subject, in context: ReadingContext
  ) throws(OperandFaults) -> Meaning {
    let patterns = try TextOperand.patterns(texts, for: subject, in: context)
    return Meaning(.not(.among(subject, patterns)), words: "none of \(Wording.list(texts))")
  }
}
