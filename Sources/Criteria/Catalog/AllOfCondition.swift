package import Firmographics

/// The condition `all_of`: each of these is among the values.
package struct AllOfCondition: Condition {
  package let name = "all_of"
  package let operand = OperandShape.many
  package let columnForm = Form.list

  package init() {}

  package func fits(_ form: Form) -> Bool { !form.isNumeric }

  package func meaning(
    of texts: [String], for subject: Subject, in context: ReadingContext
  ) throws(OperandFaults) -> Meaning {
    let patterns = try TextOperand.patterns(texts, for: subject, in: context)
    let parts =
      patterns.texts.map { TextPatterns(texts: [$0]) }
      + patterns.prefixes.map { TextPatterns(texts: [], prefixes: [$0]) }
    return Meaning(
      .and(parts.map { .among(subject, $0) }), words: "all of \(Wording.list(texts))")
  }
}
