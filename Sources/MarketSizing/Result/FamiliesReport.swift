/// What counting corporate families instead of companies comes to.
package struct FamiliesReport: Codable, Hashable, Sendable {
  /// Companies of the lists.
  package var companies: Int
  /// Corporate families: a company without a parent is one of its own.
  package var families: Int
  /// Companies that name another company of the lists as their parent.
  package var parentListed: Int
  /// Companies that name a parent that is not on the lists.
  package var parentNotListed: Int
  /// Companies that name a parent that several companies of the lists may be.
  package var parentAmbiguous: Int
  /// Where the lists name parents, and by what these are found.
  package var parentColumns: [ParentColumn]
  /// How many cycles of parents there are.
  package var cycles: Int
  /// The first of them, each along its chain.
  package var firstCycles: [[Member]]
  /// The families of the most companies, the largest first.
  package var largest: [Family]
  /// The same market counted by record, by company and by family.
  package var countings: [Counting]

  /// How many cycles, companies of one, and families are named.
  package static let nameLimit = 10

  package init(
    companies: Int, families: Int, parentListed: Int, parentNotListed: Int, parentAmbiguous: Int,
    parentColumns: [ParentColumn], cycles: Int, firstCycles: [[Member]], largest: [Family],
    countings: [Counting]
  ) {
    (self.companies, self.families, self.parentListed) = (companies, families, parentListed)
    (self.parentNotListed, self.parentAmbiguous) = (parentNotListed, parentAmbiguous)
    (self.parentColumns, self.cycles, self.firstCycles) = (parentColumns, cycles, firstCycles)
    (self.largest, self.countings) = (largest, countings)
  }

  /// What of the parents has to be mended, or looked at.
  var warnings: [String] {
    var warnings: [String] = []
    if cycles > 0, let first = firstCycles.first {
      let chain = (first + first.prefix(1)).map {
        "\($0.name ?? "a company without a name") (\($0.file), line \($0.line))"
      }
      let number = cycles == 1 ? "a cycle of parents" : "\(cycles) cycles of parents, the first"
      warnings.append(
        "\(number): \(chain.joined(separator: " → ")); the first company of a cycle stands for it")
    }
    if parentAmbiguous > 0 {
      let number = parentAmbiguous == 1 ? "1 company names" : "\(parentAmbiguous) companies name"
      warnings.append(
        "\(number) a parent that several companies of the list may be; a column of ids or domains would tell which"
      )
    }
    return warnings
  }

  /// A column that names parents.
  package struct ParentColumn: Codable, Hashable, Sendable {
    /// The list.
    package var file: String
    /// The column's name; nil for a constant of the mapping.
    package var column: String?
    /// The column whose values it names; nil where parents are found by id, domain or name.
    package var idColumn: String?

    package init(file: String, column: String?, idColumn: String?) {
      (self.file, self.column, self.idColumn) = (file, column, idColumn)
    }
  }

  /// A company and the record that gives it.
  package struct Member: Codable, Hashable, Sendable {
    /// The list.
    package var file: String
    /// The line on which the record begins.
    package var line: Int
    /// Its name, or its domain; nil where it has neither.
    package var name: String?

    package init(file: String, line: Int, name: String?) {
      (self.file, self.line, self.name) = (file, line, name)
    }
  }

  /// A corporate family.
  package struct Family: Codable, Hashable, Sendable {
    /// The ultimate parent's name; as its companies name it where it is not on the lists.
    package var name: String?
    /// Whether the ultimate parent is on the lists.
    package var isListed: Bool
    /// How many companies of the lists belong to it, itself included.
    package var companies: Int

    package init(name: String?, isListed: Bool, companies: Int) {
      (self.name, self.isListed, self.companies) = (name, isListed, companies)
    }
  }

  /// A market by one way of counting.
  package struct Counting: Codable, Hashable, Sendable {
    /// `record`, `company` or `ultimate_parent`.
    package var countBy: String
    /// How many of these there are on the lists.
    package var counted: Int
    /// All that fit.
    package var tam: SizingResult.Estimate
    /// Those of them that can be sold to.
    package var sam: SizingResult.Estimate

    package init(
      countBy: String, counted: Int, tam: SizingResult.Estimate, sam: SizingResult.Estimate
    ) {
      (self.countBy, self.counted, self.tam, self.sam) = (countBy, counted, tam, sam)
    }
  }
}
