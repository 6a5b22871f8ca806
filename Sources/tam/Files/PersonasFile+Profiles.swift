internal import Criteria
internal import DelimitedText
internal import Firmographics
internal import GoToMarket
internal import MarketSizing

extension PersonasFile {
  /// The personas as sizing asks for them, in the order of the file.
  ///
  /// - Parameter profiles: all ICPs and variants that they may be about.
  /// - Returns: a role for each persona.
  func roles(for profiles: [IdealCustomerProfile]) -> [BuyerRole] {
    let names = profiles.flatMap(\.segmentNames)
    return personas.map { $0.role(segments: names) }
  }

  /// Notes what personas fit that is neither a segment nor an industry of any of the ICPs.
  ///
  /// Where no ICP names an industry, every company's is meant, and any name passes that is not almost
  /// a segment's.
  func checkFits(_ profiles: [IdealCustomerProfile], in problems: Problems) {
    var seen: Set<String> = []
    let segments = profiles.flatMap { $0.segments.map(\.name) }.filter {
      seen.insert(Text.folded($0)).inserted
    }
    let reserved = [Segment.other, Segment.unclassified]
    let industries = profiles.flatMap(\.industries).filter { seen.insert($0).inserted }
    let known = Set((segments + reserved + industries).map(Text.folded))
    for (persona, places) in zip(personas, fitPlaces) {
      for (fit, place) in zip(persona.fits, places) where !known.contains(Text.folded(fit)) {
        let nearest = NearestWord.find(fit, among: segments + reserved + industries)
        if industries.isEmpty, nearest == nil { continue }
        problems.add(
          place, "“\(fit)” is neither a segment of the ICP nor an industry that it names",
          fix: nearest.map { "did you mean “\($0)”?" }
            ?? "the segments are \(Text.listed(segments)); "
            + "an industry has to stand in one of the ICP's criteria or segments")
      }
    }
  }
}

extension IdealCustomerProfile {
  /// Whether some price is paid for each person of a persona.
  var isPaidPerBuyer: Bool {
    (segments.map(\.price) + [price]).contains { $0?.basis == .perBuyer }
  }
}

/// Whether the prices per buyer of an ICP have persons to be multiplied by.
struct BuyerPriceCheck {
  /// Nil where none is given.
  let file: PersonasFile?
  let problems: Problems

  /// Notes every price per buyer that can't be worked out.
  ///
  /// - Parameter profile: an ICP with its ``IdealCustomerProfile/buyers``.
  func check(_ profile: IdealCustomerProfile) {
    for segment in profile.segments {
      if let price = segment.price { check(price, of: segment.name, in: profile) }
    }
    if let price = profile.price { check(price, of: nil, in: profile) }
  }

  private func check(_ price: Price, of segment: String?, in profile: IdealCustomerProfile) {
    guard price.basis == .perBuyer else { return }
    guard let file else {
      problems.add(
        price.place, "a price per buyer needs to know how many buyers a company has",
        fix: "give a file of personas that say so (“per_company”) with --personas FILE")
      return
    }
    guard let id = price.persona else { return checkAll(price, of: segment, in: profile, file) }
    guard let persona = file.personas.first(where: { $0.id == id }) else {
      problems.add(
        price.place, "no persona of \(file.path) has the id “\(id)”",
        fix: NearestWord.advice(for: id, among: file.personas.map(\.id)))
      return
    }
    checkPersons(of: persona, price)
    guard let segment, let role = profile.buyers.first(where: { $0.id == id }) else { return }
    if role.industries.isEmpty, !role.isFound(inSegment: segment) {
      problems.add(
        price.place, "the persona “\(id)” is not found in the segment “\(segment)”",
        fix: "add “\(segment)” to what it fits\(words(of: persona.place)), or name another persona")
    }
  }

  /// A price of all personas that are found in a segment, or anywhere.
  private func checkAll(
    _ price: Price, of segment: String?, in profile: IdealCustomerProfile, _ file: PersonasFile
  ) {
    var isFound = false
    for (role, persona) in zip(profile.buyers, file.personas) {
      guard segment.map(role.isFound(inSegment:)) ?? true || !role.industries.isEmpty else {
        continue
      }
      isFound = true
      checkPersons(of: persona, price)
    }
    if !isFound, let segment {
      problems.add(
        price.place, "no persona is found in the segment “\(segment)”",
        fix: "add “\(segment)” to what a persona of \(file.path) fits")
    }
  }

  private func checkPersons(of persona: Persona, _ price: Price) {
    if persona.perCompany != nil { return }
    problems.add(
      price.place, "the persona “\(persona.id)” does not say how many persons a company has",
      fix: "add “per_company: {low: 1, base: 1, high: 3}” to it\(words(of: persona.place))")
  }

  private func words(of place: Place?) -> String { place.map { " (\($0))" } ?? "" }
}
