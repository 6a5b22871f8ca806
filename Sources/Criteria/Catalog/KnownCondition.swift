package import Firmographics

/// The condition `known`: whether there is a value that could be read; never unknown.
package struct KnownCondition: Condition {
  package let name = "known"
  package let operand = OperandShape.flag
  package let columnForm = Form.text

  package init() {}

  package func fits(_ form: Form) -> Bool { true }

  package func meaning(
    of texts: [String], for subject: Subject, in context: ReadingContext
  ) throws(OperandFaults) -> Meaning {
    switch texts.first.map(Text.folded) {
    case "true": return Meaning(.known(subject), words: "is known")
    case "false": return Meaning(.not(.known(subject)), words: "is not known")
    default:
      throw OperandFaults([
        .init(at: 0, "“\(texts.first ?? "")” is neither true nor false", fix: "write true or false")
      ])
    }
  }
}
