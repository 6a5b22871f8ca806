internal import DelimitedText
internal import Firmographics

/// One column of a list, as one worker of a survey sees it.
final class SurveyedColumn {
  let number: Int
  let texts: ColumnTexts
  /// Records without a text.
  private(set) var empty = 0
  /// The words that stand for a missing value, as they are shown, and their records.
  private(set) var missingWords: [String: Int] = [:]
  /// By trait.
  private(set) var traits = [TraitTally](repeating: TraitTally(), count: TextTraits.count)

  private let reader: TraitReader
  /// Nil where the column holds no lists.
  private let splitter: ItemSplitter?
  private let separator: String?
  /// The hashes of the items of the record in hand.
  private var items: [UInt64] = []

  init(number: Int, layout: ListSurvey.Layout, latestYear: Int, precision: Int) {
    self.number = number
    let use = layout.uses[number]
    reader = TraitReader(
      form: use?.field.form, binding: use?.binding, missing: layout.missing,
      latestYear: latestYear)
    if case .some(let separator) = layout.separators[number] {
      splitter = ItemSplitter(separator: separator)
      self.separator = separator
    } else {
      splitter = nil
      separator = nil
    }
    texts = ColumnTexts(precision: precision)
  }

  /// Counts a record without a text.
  @inline(__always)
  func addEmpty() { empty += 1 }

  /// Counts a record with a text that is not empty and has no blanks at its ends.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - place: gives the record's place.
  ///   - fresh: takes texts that are new.
  /// - Returns: what is odd about the text.
  @inline(__always)
  func add(
    _ text: FieldText, at place: () -> (byte: Int, line: Int), _ fresh: inout FreshTexts
  ) -> TextTraits {
    let traits: TextTraits
    if let splitter {
      traits = unsafe reader.traits(text)
      if !traits.contains(.missing) { unsafe addItems(text, splitter, traits, &fresh) }
    } else {
      traits = unsafe text.withSpan { span in
        let hash = TextCensus.hash(span)
        return texts.add(hash) {
          unsafe reader.traits(text)
        } onNew: {
          fresh.add(span, hash: hash, column: number)
        }
      }
    }
    if !traits.isEmpty { unsafe note(traits, text, place) }
    return traits
  }

  private func note(
    _ traits: TextTraits, _ text: FieldText, _ place: () -> (byte: Int, line: Int)
  ) {
    if traits.contains(.missing) {
      let word = Text.shown(unsafe text.withSpan { TextDecoding.decode($0).text })
      missingWords[word, default: 0] += 1
    }
    for number in traits.intersection(.shown).numbers {
      self.traits[number].add({ unsafe text.withSpan { TextDecoding.decode($0).text } }, at: place)
    }
  }

  // MARK: Lists

  /// Counts the items of a list, each once.
  private func addItems(
    _ text: FieldText, _ splitter: ItemSplitter, _ traits: TextTraits, _ fresh: inout FreshTexts
  ) {
    items.removeAll(keepingCapacity: true)
    unsafe text.withSpan { list in
      if traits.contains(.notUTF8) {
        let items = Text.items(TextDecoding.decode(list).text, separator: separator)
        for item in items { add(item, &fresh) }
        return
      }
      splitter.split(list) { range in
        let item = list.extracting(range)
        if Self.isSqueezed(item) {
          addItem(item, &fresh)
        } else {
          add(Text.squeezed(TextDecoding.decode(item).text), &fresh)
        }
      }
    }
  }

  private func add(_ item: String, _ fresh: inout FreshTexts) {
    if item.isEmpty { return }
    let bytes = Array(item.utf8)
    addItem(bytes.span, &fresh)
  }

  private func addItem(_ item: Span<UInt8>, _ fresh: inout FreshTexts) {
    let hash = TextCensus.hash(item)
    if items.contains(hash) { return }
    items.append(hash)
    // What is odd about a list is told of the whole.
    _ = texts.add(hash) {
      []
    } onNew: {
      fresh.add(item, hash: hash, column: number)
    }
  }

  /// Whether squeezing would change nothing; false where that takes a closer look.
  private static func isSqueezed(_ item: Span<UInt8>) -> Bool {
    var last: UInt8 = 0
    for index in 0..<item.count {
      let byte = item[index]
      if byte < 0x20 || byte >= 0x7F || byte == 0x20 && last == 0x20 { return false }
      last = byte
    }
    return true
  }

  // MARK: The end of the first texts

  /// Counts the list's first distinct texts alone from now on.
  func close(with first: TextCensus) {
    let isList = splitter != nil
    texts.close(with: first) { bytes in
      if isList { return [] }
      // The looks ahead need bytes to look at.
      let padded = bytes + [UInt8](repeating: 0, count: 64)
      return unsafe padded.withUnsafeBufferPointer { padded in
        guard let base = padded.baseAddress else { return [] }
        return unsafe reader.traits(FieldText(base, bytes.count))
      }
    }
  }
}
