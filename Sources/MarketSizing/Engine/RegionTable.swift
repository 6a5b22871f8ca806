package import Firmographics

/// The regions that a worker has met, numbered; 0 is the unknown place.
package final class RegionTable {
  /// A region and the first record that names it.
  package struct Region: Sendable {
    package var name: String
    package var order: UInt64
  }

  package private(set) var regions: [Region] = [Region(name: RegionDivision.unknown, order: .max)]
  /// By folded name.
  ///
  /// A state that is written “Unknown” is the unknown place.
  private var numbers = [Text.folded(RegionDivision.unknown): 0]
  private let division: RegionDivision

  package init(_ division: RegionDivision) { self.division = division }

  /// A table that already holds some regions, the unknown place first.
  init(_ division: RegionDivision, regions: [Region]) {
    self.division = division
    self.regions = regions
    for (number, region) in regions.enumerated().dropFirst() {
      numbers[Text.folded(region.name)] = number
    }
  }

  /// The number of the region of a place: that of its country, or the state as it is written.
  func number(for reading: CellReading, text: String, order: UInt64) -> Int {
    guard reading.isKnown else { return 0 }
    let name = reading.country.flatMap { division.region(of: $0) } ?? Text.squeezed(text)
    return number(named: name, order: order)
  }

  /// The number of a region, added if it is new; under the name by which it was first written.
  package func number(named name: String, order: UInt64) -> Int {
    let key = Text.folded(name)
    if let number = numbers[key] {
      if number > 0, order < regions[number].order {
        regions[number] = Region(name: name, order: order)
      }
      return number
    }
    numbers[key] = regions.count
    regions.append(Region(name: name, order: order))
    return regions.count - 1
  }
}
