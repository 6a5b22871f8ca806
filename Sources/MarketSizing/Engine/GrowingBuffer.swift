#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// A growing row of plain values for the innermost loop: no reference counts, and bounds that are
/// checked in debug builds only.
@safe
struct GrowingBuffer<Element: BitwiseCopyable>: ~Copyable {
  // The pointer is owned: allocated here, let go of in `deinit`, never handed out.
  private var base: UnsafeMutablePointer<Element>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 16) {
    self.capacity = max(1, capacity)
    unsafe base = .allocate(capacity: self.capacity)
  }

  deinit { unsafe base.deallocate() }

  /// The elements; holds until more are added.
  @unsafe
  var pointer: UnsafeMutablePointer<Element> {
    @inline(__always) get { unsafe base }
  }

  subscript(index: Int) -> Element {
    @inline(__always) get {
      assert(index >= 0 && index < count)
      return unsafe base[index]
    }
    @inline(__always) set {
      assert(index >= 0 && index < count)
      unsafe base[index] = newValue
    }
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow(to: count + 1) }
    unsafe (base + count).initialize(to: element)
    count += 1
  }

  /// Adds the elements of a span.
  mutating func append(_ elements: Span<Element>) {
    if count + elements.count > capacity { grow(to: count + elements.count) }
    for index in 0..<elements.count {
      unsafe (base + count + index).initialize(to: elements[index])
    }
    count += elements.count
  }

  mutating func removeAll() { count = 0 }

  /// So many times the same element, in place of all that was there.
  mutating func fill(_ element: Element, count: Int) {
    if count > capacity { grow(to: count) }
    unsafe base.update(repeating: element, count: count)
    self.count = count
  }

  /// Calls `body` with some of the elements.
  @inline(__always)
  func withSpan<Result>(_ range: Range<Int>, _ body: (Span<Element>) -> Result) -> Result {
    assert(range.lowerBound >= 0 && range.upperBound <= count)
    let part = unsafe UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
    return unsafe body(Span(_unsafeElements: part))
  }

  private mutating func grow(to needed: Int) {
    let larger = max(needed, capacity * 2)
    let new = UnsafeMutablePointer<Element>.allocate(capacity: larger)
    unsafe new.moveInitialize(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = unsafe new
    capacity = larger
  }
}

extension GrowingBuffer where Element == UInt8 {
  /// Whether the bytes from `start` on are those of a span that fits in.
  @inline(__always)
  func isEqual(from start: Int, to bytes: Span<UInt8>) -> Bool {
    assert(start + bytes.count <= count)
    return unsafe bytes.withUnsafeBytes { other in
      guard let otherBase = other.baseAddress else { return true }
      return unsafe memcmp(base + start, otherBase, other.count) == 0
    }
  }
}
