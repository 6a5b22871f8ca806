internal import Foundation

/// Real lists beside the checkout, which not every machine has: tests that use them skip without.
public enum SharedMaterial {
  /// The folder, from the environment's `TAM_SHARED` or beside the checkout; nil where there is none.
  public static let folder: String? = {
    let named = ProcessInfo.processInfo.environment["TAM_SHARED"]
    let path = named ?? Checkout.path + "/../shared"
    return FileManager.default.fileExists(atPath: path + "/lists") ? path : nil
  }()

  /// Whether the lists are there.
  public static var isThere: Bool { folder != nil }

  /// Why a test is skipped.
  public static let absence =
    "no real lists: TAM_SHARED is not set and there is no ../shared beside the checkout"
}

/// The checkout that the tests were built from.
public enum Checkout {
  /// The path of its top folder.
  public static let path = String(
    #filePath.dropLast("/Tests/TestSupport/SharedMaterial.swift".count))
}
