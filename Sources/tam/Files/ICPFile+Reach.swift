internal import Criteria
internal import DelimitedText
internal import MarketSizing

extension ICPFile {
  /// Notes the first segment of a profile that no company could ever belong to.
  static func reportHiddenSegment(of profile: IdealCustomerProfile, in problems: Problems) {
    guard !profile.hasDefaultSegments, let number = SegmentReach(profile).firstHidden() else {
      return
    }
    let segment = profile.segments[number]
    let earlier = profile.segments[..<number].map { "“\($0.name)”" }.joined(separator: ", ")
    problems.add(
      segment.conditions.first?.place,
      earlier.isEmpty
        ? "segment “\(segment.name)” can never win: its conditions contradict each other"
        : "segment “\(segment.name)” can never win: the segments before it (\(earlier)) take all that it asks for",
      fix: "move it up, or change its conditions")
  }
}
