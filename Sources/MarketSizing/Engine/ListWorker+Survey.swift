internal import Criteria
internal import DelimitedText

// What a survey asks for beside the texts of all columns.
extension ListWorker {
  /// Tells the lines of the unreadable texts that the batch has added to the examples.
  func placeExamples() {
    let first = list.firstOrder &+ UInt64(bitPattern: Int64(batch.firstByte))
    for group in groups {
      for column in group.columns {
        column.placeExamples { order in
          let start = Int(Int64(bitPattern: order &- first))
          guard start >= batch.start else { return nil }
          return batch.firstLine + batch.lineEnds(in: batch.start..<start) + 1
        }
      }
    }
  }

  /// Counts what the survey's conditions come to for the record in hand.
  func addToProbes() {
    let codes = counts.exactCodes(currentExactRow())
    for (number, probe) in (plan.survey?.probes ?? []).enumerated() {
      switch probe.predicate.truth(codes) {
      case .yes: probes[number].yes += 1
      case .no: probes[number].no += 1
      case .unknown where probe.predicate.isMissingToBlame(codes): probes[number].missing += 1
      case .unknown:
        probes[number].crossing += 1
        if let source = probe.source, let text = text(of: source) {
          probes[number].bands.add(text)
        }
      }
    }
  }
}
