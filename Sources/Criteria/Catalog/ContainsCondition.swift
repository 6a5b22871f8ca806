package import Firmographics

/// The condition `contains`: the text, or one of several, has this in it, wherever.
package struct ContainsCondition: Condition {
  package let name = "contains"
  package let operand = OperandShape.one
  package let columnForm = Form.text

  package init() {}

  package func fits(_ form: Form) -> Bool { form.isFreeText }

  package func meaning(
    of texts: [String], for subject: Subject, in context: ReadingContext
  ) throws(OperandFaults) -> Meaning {
    let part = try TextOperand.part(texts.first ?? "", of: subject)
    return Meaning(
      .contains(subject, part, atStart: false), words: "contains “\(Wording.list(texts))”")
  }
}
