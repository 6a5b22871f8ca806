package import Firmographics

/// The condition `contains`: the text, or one of several, has one of these in it, wherever.
package struct ContainsCondition: Condition {
  package let name = "contains"
  package let operand = OperandShape.many
  package let columnForm = Form.text

  package init() {}

  package func fits(_ form: Form) -> Bool { form.isFreeText }

  package func meaning(
    of texts: [String], for subject: Subject, in context: ReadingContext
  ) throws(OperandFaults) -> Meaning {
    let predicate = try TextOperand.contains(texts, of: subject, atStart: false)
    let parts = texts.map { "“\(Text.squeezed($0))”" }.joined(separator: " or ")
    return Meaning(predicate, words: "contains \(parts)")
  }
}
