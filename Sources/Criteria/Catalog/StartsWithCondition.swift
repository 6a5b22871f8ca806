package import Firmographics

/// The condition `starts_with`: the text, or one of several, begins with this.
package struct StartsWithCondition: Condition {
  package let name = "starts_with"
  package let operand = OperandShape.one
  package let columnForm = Form.text

  package init() {}

  package func fits(_ form: Form) -> Bool { form.isFreeText }

  package func meaning(
    of texts: [String], for subject: Subject, in context: ReadingContext
  ) throws(OperandFaults) -> Meaning {
    let part = try TextOperand.part(texts.first ?? "", of: subject)
    return Meaning(
      .contains(subject, part, atStart: true), words: "starts with “\(Wording.list(texts))”")
  }
}
