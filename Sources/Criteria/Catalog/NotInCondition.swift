package import Firmographics

/// The condition `not_in`: the value is none of these; of several values, none is.
package struct NotInCondition: Condition {
  package let name = "not_in"
  package let operand = OperandShape.many
  package let columnForm = Form.text

  package init() {}

  package func fits(_ form: Form) -> Bool { true }

  package func meaning(
    of texts: [String], for subject: Subject, in context: ReadingContext
  ) throws(OperandFaults) -> Meaning {
    let inside = try InCondition().meaning(of: texts, for: subject, in: context)
    return Meaning(.not(inside.predicate), words: "not \(inside.words)")
  }
}
