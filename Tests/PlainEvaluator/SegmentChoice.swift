import Foundation

/// The place of a company among the segments.
struct SegmentChoice: Equatable {
  let name: String
  var isApproximate = false
}

/// The segment of a company, by the rules for bands that cross an edge.
func chooseSegment(_ facts: [String: Fact], segments: [PlainSegment]) -> SegmentChoice {
  let answers = segments.map { $0.answer(facts) }
  if let first = answers.firstIndex(of: .yes) { return SegmentChoice(name: segments[first].name) }
  if !answers.contains(.unknown) { return SegmentChoice(name: "Other") }

  let bands = crossingBands(facts, segments: segments)
  // A segment is unknown for a missing value if it stays so at some point of the bands.
  for point in combinations(bands.map { band in band.probes.map { (band.key, $0) } }) {
    let points = Dictionary(uniqueKeysWithValues: point)
    if segments.contains(where: { $0.answer(facts, points: points) == .unknown }) {
      return SegmentChoice(name: "Unclassified")
    }
  }

  // Every piece belongs to the first segment that holds there, or to Other, the last.
  let dimensions = bands.filter { $0.pieces.count > 1 }
  var ratios = Array(repeating: Fraction.one, count: segments.count + 1)
  var areas = Array(repeating: 0.0, count: segments.count + 1)
  for pieces in combinations(bands.map { band in band.pieces.map { (band.key, $0) } }) {
    let points = Dictionary(uniqueKeysWithValues: pieces.map { ($0.0, $0.1.point) })
    let owner =
      segments.firstIndex { $0.answer(facts, points: points) == .yes } ?? segments.count
    let weights = pieces.filter { piece in dimensions.contains { $0.key == piece.0 } }
    if dimensions.count <= 1 {
      // Σ log(ratio) = log(Π ratio): products compare exactly.
      for (_, piece) in weights { ratios[owner] = ratios[owner] * piece.ratio }
      if weights.isEmpty { ratios[owner] = ratios[owner] * Fraction(2) }
    } else {
      areas[owner] += weights.reduce(1.0) { $0 * log($1.1.ratio.approximate) }
    }
  }
  var best = 0
  let total = areas.reduce(0, +)
  for index in 1..<ratios.count {
    let isLarger =
      dimensions.count <= 1
      ? ratios[index] > ratios[best] : areas[index] > areas[best] + total * 1e-11
    if isLarger { best = index }
  }
  let name = best < segments.count ? segments[best].name : "Other"
  return SegmentChoice(name: name, isApproximate: true)
}

/// A part of a band in which no segment has an edge.
private struct Piece {
  let point: Fraction
  let ratio: Fraction
}

/// The band of one field, cut at the edges of the segments.
private struct Band {
  let key: String
  let pieces: [Piece]
  /// Points that stand for every piece and for every edge.
  let probes: [Fraction]
}

/// The fields of the segments for which the company has a band and no exact number.
private func crossingBands(_ facts: [String: Fact], segments: [PlainSegment]) -> [Band] {
  var sources: [Source] = []
  let leaves = segments.flatMap(\.criteria).flatMap(\.leaves)
  for leaf in leaves {
    guard let source = leaf.source, !sources.contains(where: { $0.key == source.key }),
      case .interval(let value)? = facts[source.key], !value.isExact
    else { continue }
    sources.append(source)
  }
  return sources.map { source in
    let asked = leaves.filter { $0.source?.key == source.key }.flatMap(\.questions)
    guard case .interval(let value)? = facts[source.key] else {
      return Band(key: source.key, pieces: [], probes: [])
    }
    return band(source.key, value, isWhole: source.kind == .headcount, asked: asked)
  }
}

private func band(_ key: String, _ value: Interval, isWhole: Bool, asked: [Question]) -> Band {
  let start = value.low <= .zero ? Fraction.one : value.low
  let end: Fraction
  if let high = value.high {
    end = isWhole ? high + .one : high
  } else {
    end = start * Fraction(10)
  }
  var edges: [Fraction] = []
  var probes = [value.low] + (value.high.map { [$0] } ?? [])
  for case .within(let low, let high) in asked {
    if let low { edges.append(low) }
    if let high { edges.append(isWhole ? high + .one : high) }
    probes += [low, high].compactMap { $0 }.filter { value.contains($0) }
  }
  let inside = Set(edges.filter { $0 > start && $0 < end }).sorted()
  let cuts = [start] + inside + [end]
  var pieces: [Piece] = []
  for (from, to) in zip(cuts, cuts.dropFirst()) {
    // A whole number stands for [n, n + 1), so the first of a piece stands for all of it.
    let point = isWhole ? from : (from + to) / Fraction(2)
    pieces.append(Piece(point: point, ratio: to > from ? to / from : .one))
  }
  return Band(key: key, pieces: pieces, probes: probes + pieces.map(\.point))
}

/// One element of every list, in every way.
private func combinations<Element>(_ lists: [[Element]]) -> [[Element]] {
  lists.reduce([[]]) { found, list in found.flatMap { start in list.map { start + [$0] } } }
}
