import DelimitedText
import FuzzInput
import GoToMarket
import MarketSizing

/// One execution: bytes are read as a list of contacts, and their lines as job titles.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n").prefix(8) {
    let title = String(line)
    let reading = TitleReader.read(title)
    expect(
      reading == TitleReader.read(title), "\(shown(bytes)) has a title that is read in two ways")
    expect(
      Set(reading.roles).count == reading.roles.count,
      "\(shown(bytes)) has a title with a role twice: \(reading.roles)")
  }
  MemoryFile.write(bytes)
  let one = read(bytes, threads: 1)
  expect(read(bytes, threads: 2) == one, "\(shown(bytes)) gives other contacts on two threads")
  return 0
}

/// What a list comes to: its contacts' titles and companies, or why it can't be used.
private enum Outcome: Equatable {
  case contacts([String])
  case problem(String)
}

private func read(_ bytes: [UInt8], threads: Int) -> Outcome {
  do {
    // The file behind standard input, opened anew: a list of contacts is read more than once.
    let list = try ContactList("/dev/fd/0", keys: CompanyKeys(), threads: threads)
    expect(
      list.contacts.count + list.duplicates + list.rejected == list.records,
      "\(shown(bytes)): \(list.contacts.count) contacts, \(list.duplicates) duplicates and "
        + "\(list.rejected) rejected are not \(list.records)")
    let index = ContactIndex(list, PersonaMatcher([]), personaCount: 0, keys: CompanyKeys())
    for contact in list.contacts {
      let known = contact.account.identities.contains { $0 != nil }
      expect(
        !known || index.find(contact.account.identities) != nil,
        "\(shown(bytes)) has a contact whose company is not found")
    }
    return .contacts(
      list.contacts.map { "\($0.title ?? "–") \($0.company ?? "–") \($0.account.identities)" })
  } catch let problem as Problem {
    expect(!problem.what.isEmpty, "\(shown(bytes)) is refused without a word")
    return .problem("\(problem)")
  } catch {
    expect(false, "\(shown(bytes)) ends in \(error)")
    return .problem("")
  }
}
