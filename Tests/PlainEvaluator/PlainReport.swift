import Foundation

/// The tables of one result, from the facts of all companies.
struct PlainReport {
  let plan: Plan
  let companies: [[String: Fact]]
  let states: [String: String]

  /// Counts, funnel, markets and tables as in a run's JSON.
  func result(places: Int) throws -> [String: Any] {
    let standings = companies.map(standing)
    let fitting = standings.filter { $0.fit != .no }
    var tam = Total()
    var sam = Total()
    for company in standings {
      tam.add(company, truth: company.fit)
      sam.add(company, truth: company.serviceable)
    }
    let som: Any =
      try obtainableMarket(plan.obtainable, of: sam, places: places) ?? NSNull()
    return [
      "counts": [
        "companies": companies.count, "confirmed": tam.confirmed, "possible": tam.possible,
        "excluded": companies.count - tam.confirmed - tam.possible,
      ] as [String: Any],
      "funnel": funnel(),
      "tam": tam.row(places: places),
      "sam": sam.row(places: places),
      "som": som,
      "segments": segmentRows(fitting, places: places),
      "regions": regionRows(fitting, places: places),
      "cells": cellRows(fitting, places: places),
      "tiers": plan.niceToHaves.isEmpty ? NSNull() : tierRows(fitting, places: places),
    ]
  }

  /// A row for every tier, and one without a name for those below.
  private func tierRows(_ standings: [Standing], places: Int) -> [[String: Any]] {
    let names: [String?] = plan.tiers.map(\.name) + [nil]
    return names.compactMap { name in
      var total = Total()
      for company in standings where company.tier == name {
        total.add(company, truth: company.fit)
      }
      if name == nil && total.confirmed + total.possible == 0 { return nil }
      var row = total.row(places: places)
      if let name { row["tier"] = name }
      return row
    }
  }

  /// The highest tier that a company's share of all points reaches, in whole percent, halves up.
  private func tier(_ facts: [String: Fact]) -> String? {
    let all = plan.points.reduce(0, +)
    let earned = zip(plan.niceToHaves, plan.points)
      .reduce(0) { $0 + ($1.0.required(facts) == .yes ? $1.1 : 0) }
    guard all > 0 else { return nil }
    let percent = Int((Double(earned) * 100 / Double(all) + 0.5).rounded(.down))
    return plan.tiers.first { percent >= $0.least }?.name
  }

  /// How a company stands.
  func standing(_ facts: [String: Fact]) -> Standing {
    let fit = Truth.all(
      plan.mustHaves.map { $0.required(facts) } + plan.dealBreakers.map { $0.spared(facts) })
    let served = Truth.all(plan.serviceable.map { $0.required(facts) })
    let segment = chooseSegment(facts, segments: plan.segments)
    let own = plan.segments.first { $0.name == segment.name }?.price
    let region = plan.regions.label(
      country: onlyText(facts["country"]), state: onlyText(facts["state"]), states: states)
    var employees = Fraction.zero
    if case .interval(let value)? = facts["employees"] { employees = value.low }
    return Standing(
      fit: fit, serviceable: min(fit, served), segment: segment, region: region ?? "Unknown",
      employees: employees, tier: tier(facts),
      money: Money(own ?? plan.price, facts: facts, segment: segment.name, plan: plan))
  }

  /// A row for every criterion, in the order of the funnel.
  private func funnel() -> [[String: Any]] {
    let steps =
      plan.mustHaves.map { ("must_have", $0) } + plan.dealBreakers.map { ("deal_breaker", $0) }
      + plan.serviceable.map { ("serviceable", $0) }
    let fitSteps = plan.mustHaves.count + plan.dealBreakers.count
    // How every criterion speaks for every company.
    let votes: [[Truth]] = companies.map { facts in
      steps.map { kind, criterion in
        kind == "deal_breaker" ? criterion.spared(facts) : criterion.required(facts)
      }
    }
    return steps.indices.map { index in
      var confirmed = 0
      var possible = 0
      var sole = 0
      var unknownOnly = 0
      // The serviceable criteria have no say in who is excluded from the TAM.
      let rivals = index < fitSteps ? fitSteps : steps.count
      for vote in votes {
        let soFar = Truth.all(Array(vote[...index]))
        if soFar == .yes { confirmed += 1 }
        if soFar == .unknown { possible += 1 }
        let others = (0..<rivals).filter { $0 != index }.map { vote[$0] }
        if Truth.all(others) == .yes {
          if vote[index] == .no { sole += 1 }
          if vote[index] == .unknown { unknownOnly += 1 }
        }
      }
      return [
        "id": steps[index].1.id, "kind": steps[index].0, "confirmed": confirmed,
        "possible": possible, "sole_reason": sole, "unknown_only_here": unknownOnly,
      ]
    }
  }

  /// The segments in the order of the ICP, then `Other` and `Unclassified` if there are such companies.
  private var segmentNames: [String] { plan.segments.map(\.name) + ["Other", "Unclassified"] }

  private func segmentRows(_ standings: [Standing], places: Int) -> [[String: Any]] {
    segmentNames.compactMap { name in
      var total = Total()
      for company in standings where company.segment.name == name {
        total.add(company, truth: company.fit)
      }
      let isOwn = plan.segments.contains { $0.name == name }
      if !isOwn && total.confirmed + total.possible == 0 { return nil }
      var row = total.row(places: places)
      row["segment"] = name
      row["approximate"] = total.approximate
      row["sam"] = sam(standings.filter { $0.segment.name == name }).row(places: places)
      return row
    }
  }

  private func regionNames(_ standings: [Standing]) -> [String] {
    Set(standings.map(\.region)).sorted()
  }

  private func regionRows(_ standings: [Standing], places: Int) -> [[String: Any]] {
    regionNames(standings).map { name in
      var total = Total()
      for company in standings where company.region == name {
        total.add(company, truth: company.fit)
      }
      var row = total.row(places: places)
      row["region"] = name
      row["sam"] = sam(standings.filter { $0.region == name }).row(places: places)
      return row
    }
  }

  /// What can be sold to of some companies.
  private func sam(_ standings: [Standing]) -> Total {
    var total = Total()
    for company in standings { total.add(company, truth: company.serviceable) }
    return total
  }

  private func cellRows(_ standings: [Standing], places: Int) -> [[String: Any]] {
    var rows: [[String: Any]] = []
    for segment in segmentNames {
      for region in regionNames(standings) {
        var total = Total()
        for company in standings where company.segment.name == segment && company.region == region {
          total.add(company, truth: company.fit)
        }
        if total.confirmed + total.possible == 0 { continue }
        var row = total.row(places: places)
        row["segment"] = segment
        row["region"] = region
        row["approximate"] = total.approximate
        row["employees"] = Int(total.employees.floor)
        row["sam"] = sam(
          standings.filter { $0.segment.name == segment && $0.region == region }
        ).row(places: places)
        rows.append(row)
      }
    }
    return rows
  }
}
