import DelimitedText
import Firmographics
import FuzzInput
import MarketSizing

/// A list that every sound file is used on.
enum SmallList {
  private static let bytes = Array(
    """
    Name,Domain,Industry,NAICS,SIC,NACE,Employees,Revenue,Country,State,City,Technologies,Stage,Founded,Funding,Ownership,Parent
    Ada,ada.example,Software Development,511210,7372,J62.01,120,"$1M-$10M",Germany,BE,Berlin,Salesforce; Slack,Series B,1999,5000000,private,
    Bo,bo.example,IT Services,541512,7371,6202,51-200,999999999999999999999999,Austria,,Wien,HubSpot,Seed,2013 (1888),,public,Ada
    Cy,,Trucking,484,4210,49.4,"10,001+",-5,US,TX,,AcmeCRM,,,€3bn,,
    Dé,dé.example,n/a,,,,0,0.000000000001,CH,ZH,Zürich,,Pre-Seed,1000,1,,Bo
    Ada GmbH,www.ada.example,software development,,,,<10,Less than $1 million,DE,,,Slack|AWS,,2100,,,

    """.utf8)

  /// Sizes the list by some ICPs, with a mapping or without.
  ///
  /// Nothing may trap, every refusal is a ``Problem``, and the counts add up.
  static func size(
    _ profiles: [IdealCustomerProfile], _ mapping: ColumnMapping?, _ input: [UInt8]
  ) {
    MemoryFile.write(bytes)
    MemoryFile.rewind()
    var options = SizingOptions()
    options.threads = 1
    do {
      let sizing = Sizing(profiles, mapping: mapping, options: options)
      let list = try sizing.open(
        "-", dialect: mapping?.dialect ?? DialectOptions(), needsHeader: false)
      let outcome = try sizing.run([list], sha256: profiles.map { _ in "" })
      for result in outcome.results {
        let counts = result.counts
        expect(
          counts.confirmed + counts.possible + counts.excluded == counts.companies
            && counts.rejected + counts.duplicates + counts.companies == counts.records
            && counts.confirmed >= 0 && counts.possible >= 0 && counts.excluded >= 0,
          "\(shown(input)) comes to \(counts)")
      }
    } catch {
      expect(error is Problem, "\(shown(input)) ends in \(error)")
    }
  }
}
