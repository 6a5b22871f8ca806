#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// Calls whose names are also those of our own methods, so that they would not be found there.

/// `write(2)`.
func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  unsafe write(descriptor, bytes.baseAddress, bytes.count)
}

/// `open(2)` of a file that is there.
func systemOpen(_ path: String, _ flags: Int32) -> Int32 { unsafe open(path, flags) }
