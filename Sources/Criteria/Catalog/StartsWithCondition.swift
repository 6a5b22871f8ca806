package import Firmographics

/// The condition `starts_with`: the text, or one of several, begins with one of these.
package struct StartsWithCondition: Condition {
  package let name = "starts_with"
  package let operand = OperandShape.many
  package let columnForm = Form.text

  package init() {}

  package func fits(_ form: Form) -> Bool { form.isFreeText }

  package func meaning(
    of texts: [String], for subject: Subject, in context: ReadingContext
  ) throws(OperandFaults) -> Meaning {
    let predicate = try TextOperand.contains(texts, of: subject, atStart: true)
    let parts = texts.map { "“\(Text.squeezed($0))”" }.joined(separator: " or ")
    return Meaning(predicate, words: "starts with \(parts)")
  }
}
