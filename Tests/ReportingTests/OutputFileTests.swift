import Foundation
import TestSupport
import Testing

@testable import Reporting

@Suite struct OutputFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Calls `body` with the path of the test's folder.
  private func inFolder(_ body: (String) throws -> Void) throws { try body(folder.path) }

  private func names() throws -> [String] { folder.names }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func writesWhole() throws {
    try inFolder { folder in
      let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }
      try OutputFile.write(bytes, to: "\(folder)/a.bin")
      #expect(try Data(contentsOf: URL(filePath: "\(folder)/a.bin")) == Data(bytes))
      #expect(try names() == ["a.bin"])
    }
  }

  @Test func nothingIsThereBeforeCommit() throws {
    try inFolder { folder in
      let file = try OutputFile("\(folder)/a.txt")
      try file.append("half")
      try file.seal()
      #expect(try names().allSatisfy { $0.hasPrefix(".a.txt.tam-") })
      #expect(try names().count == 1)
      try file.commit()
      try file.commit()
      #expect(try names() == ["a.txt"])
    }
  }

  @Test func discardingLeavesTheOldFile() throws {
    try inFolder { folder in
      try OutputFile.write(Array("old".utf8), to: "\(folder)/a.txt")
      do {
        let file = try OutputFile("\(folder)/a.txt")
        try file.append(String(repeating: "new", count: 100_000))
      }
      #expect(try names() == ["a.txt"])
      #expect(try text("\(folder)/a.txt") == "old")
    }
  }

  @Test func keepsPermissionsAndLinks() throws {
    try inFolder { folder in
      let path = "\(folder)/a.txt"
      try OutputFile.write(Array("old".utf8), to: path)
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/link", withDestinationPath: "a.txt")
      try OutputFile.write(Array("new".utf8), to: "\(folder)/link")
      #expect(try text(path) == "new")
      #expect(try mode(path) == 0o640)
      #expect(
        try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/link") == "a.txt")
      #expect(try names() == ["a.txt", "link"])
    }
  }

  @Test func followsALinkToNothing() throws {
    try inFolder { folder in
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/link", withDestinationPath: "\(folder)/b.txt")
      try OutputFile.write(Array("new".utf8), to: "\(folder)/link")
      #expect(try text("\(folder)/b.txt") == "new")
      #expect(try names() == ["b.txt", "link"])
    }
  }

  @Test func longNames() throws {
    try inFolder { folder in
      let name = String(repeating: "é", count: 125) + ".md"
      try OutputFile.write(Array("x".utf8), to: "\(folder)/\(name)")
      #expect(try names() == [name])
    }
  }

  @Test(arguments: [("missing/a.txt", ENOENT), ("", EISDIR), ("file/a.txt", ENOTDIR)])
  func cannotCreate(name: String, code: Int32) throws {
    try inFolder { folder in
      try OutputFile.write([], to: "\(folder)/file")
      let error = #expect(throws: OutputError.self) { try OutputFile("\(folder)/\(name)") }
      #expect(error?.stage == .create)
      #expect(error?.code == code)
      #expect(error?.path == "\(folder)/\(name)")
      #expect(try names() == ["file"])
    }
  }

  @Test func loopOfLinks() throws {
    try inFolder { folder in
      try FileManager.default.createSymbolicLink(atPath: "\(folder)/a", withDestinationPath: "a")
      let error = #expect(throws: OutputError.self) { try OutputFile("\(folder)/a") }
      #expect(error?.code == ELOOP)
    }
  }

  @Test(.disabled(if: getuid() == 0, "root may write anywhere"))
  func noPermission() throws {
    try inFolder { folder in
      try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder)
      let error = #expect(throws: OutputError.self) { try OutputFile("\(folder)/a") }
      #expect(error?.stage == .create)
      #expect(error?.code == EACCES)
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder)
    }
  }

  @Test func renamingFails() throws {
    try inFolder { folder in
      let file = try OutputFile("\(folder)/a")
      try FileManager.default.createDirectory(
        atPath: "\(folder)/a/b", withIntermediateDirectories: true)
      let error = #expect(throws: OutputError.self) { try file.commit() }
      #expect(error?.stage == .write)
      #expect(try names() == ["a"])
    }
  }

  @Test func pipesAreWrittenDirectly() throws {
    try inFolder { folder in
      let pipe = Pipe()
      let file = try OutputFile("/dev/fd/\(pipe.fileHandleForWriting.fileDescriptor)")
      try file.append("straight through")
      try file.commit()
      try pipe.fileHandleForWriting.close()
      #expect(pipe.fileHandleForReading.readDataToEndOfFile() == Data("straight through".utf8))
      try OutputFile.write(Array("gone".utf8), to: "/dev/null")
    }
  }
}

#if os(Linux)
  @Suite struct FullDiskTests {
    @Test func fullDevice() {
      let error = #expect(throws: OutputError.self) {
        try OutputFile.write(Array("x".utf8), to: "/dev/full")
      }
      #expect(error?.stage == .write)
      #expect(error?.code == ENOSPC)
      #expect(error?.description == "/dev/full: cannot write it: No space left on device")
    }

    /// A real file system of 64 kB that a report does not fit on.
    @Test func fullFileSystem() throws {
      let folder = FileManager.default.temporaryDirectory.appending(path: "full-\(UUID())")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      guard unsafe mount("tmpfs", folder.path, "tmpfs", 0, "size=64k") == 0 else {
        print("not tested on a full file system: mounting one is not permitted")
        return
      }
      defer { _ = unsafe umount2(folder.path, Int32(MNT_DETACH)) }
      let path = folder.appending(path: "report.md").path
      try OutputFile.write(Array("old".utf8), to: path)
      let error = #expect(throws: OutputError.self) {
        try OutputFile.write(Array(repeating: 65, count: 1 << 20), to: path)
      }
      #expect(error?.code == ENOSPC)
      #expect(error?.stage == .write)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["report.md"])
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
    }
  }
#endif
