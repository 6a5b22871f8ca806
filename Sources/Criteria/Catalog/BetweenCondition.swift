package import Firmographics

/// The condition `between`: the number lies between two others, both included.
package struct BetweenCondition: Condition {
  package let name = "between"
  package let operand = OperandShape.pair
  package let columnForm = Form.number

  package init() {}

  package func fits(_ form: Form) -> Bool { form.isNumeric }

  package func meaning(
    of texts: [String], for subject: Subject, in context: ReadingContext
  ) throws(OperandFaults) -> Meaning {
    guard texts.count == 2 else {
      throw OperandFaults([
        .init("“between” takes two numbers", fix: "write the lowest and the highest, [50, 1000]")
      ])
    }
    var bounds: [Quantity] = []
    var faults: [OperandFaults.Fault] = []
    for (index, text) in texts.enumerated() {
      do {
        bounds.append(try NumberOperand.exact(text, at: index, for: subject, in: context))
      } catch {
        faults += error.faults
      }
    }
    guard faults.isEmpty else { throw OperandFaults(faults) }
    let words = bounds.map { Wording.number($0, subject.form) }
    guard bounds[0] <= bounds[1] else {
      throw OperandFaults([
        .init(
          "empty range: nothing lies between \(words[0]) and \(words[1])",
          fix: "write the lower number first")
      ])
    }
    let unit = Wording.unit(subject.form, in: context)
    return Meaning(
      .compare(subject, [NumberRange(lower: bounds[0], upper: bounds[1])]),
      words: "between \(words[0]) and \(words[1])\(unit)")
  }
}
