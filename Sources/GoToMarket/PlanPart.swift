package import MarketSizing

/// A part of a plan in the making: it takes the companies of the lists one by one.
///
/// Companies come in the order of the input, and never two at a time.
package protocol PlanPart: AnyObject, Sendable {
  /// Which companies it has to see.
  var selection: AccountSelection { get }

  /// Whether it has to see a company, which its ICP excludes, by its identities; nil where its
  /// ``selection`` says all.
  var isSought: (@Sendable ([UInt64?]) -> Bool)? { get }

  /// What prices per buyer are multiplied by in companies whose people it knows; nil where it knows none.
  var countedBuyers: SizingOptions.BuyerCounter? { get }

  /// The columns that it adds to lists of accounts; none where it knows nothing of single companies.
  var accountColumns: [String] { get }

  /// What these columns say of a company: as many texts as there are columns.
  func accountCells(of account: Account) -> [String]

  /// Called once, before the first company, with the lists that companies come from.
  func begin(_ lists: [SourceList]) throws

  /// Takes a company; those that the part did not ask for may come as well.
  func add(_ account: Account) throws

  /// Takes companies that no part has asked to see, once all others have come.
  ///
  /// - Parameters:
  ///   - verdict: what the ICP makes of them: they are excluded.
  ///   - count: how many they are.
  func addOthers(_ verdict: Account.Verdict, count: Int)

  /// Adds what was found to a plan, once all companies have come.
  ///
  /// - Parameters:
  ///   - plan: what other parts have found is in it.
  ///   - results: the sizes of the markets that the companies are of.
  ///   - warnings: sentences without a full stop that a reader of the report has to know.
  /// - Throws: what kept it from finishing.
  func finish(_ plan: inout Plan, _ results: [SizingResult], _ warnings: inout [String]) throws
}

extension PlanPart {
  package var isSought: (@Sendable ([UInt64?]) -> Bool)? { nil }
  package func addOthers(_ verdict: Account.Verdict, count: Int) {}
  package var countedBuyers: SizingOptions.BuyerCounter? { nil }
  package var accountColumns: [String] { [] }
  package func accountCells(of account: Account) -> [String] { [] }
  package func begin(_ lists: [SourceList]) throws {}
}
