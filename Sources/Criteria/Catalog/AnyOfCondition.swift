package import Firmographics

/// The condition `any_of`: one of the values, at least, is one of these.
package struct AnyOfCondition: Condition {
  package let name = "any_of"
  package let operand = OperandShape.many
  package let columnForm = Form.list

  package init() {}

  package func fits(_ form: Form) -> Bool { !form.isNumeric }

  package func meaning(
    of texts: [String], for subject: Subject, in context: ReadingContext
  ) throws(OperandFaults) -> Meaning {
    let patterns = try TextOperand.patterns(texts, for: subject, in: context)
    return Meaning(.among(subject, patterns), words: "any of \(Wording.list(texts))")
  }
}
