#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where an output goes: into a file's place, or directly into what is open.
enum Destination {
  /// A path without symbolic links, and what is there now, if anything.
  case file(String, stat?)
  /// A descriptor that is the caller's to close.
  case open(Int32)
  /// The system's number for the fault.
  case failure(Int32)

  /// What `path` leads to.
  init(_ path: String) {
    if path.isEmpty {
      self = .failure(ENOENT)
    } else if path.utf8.contains(0) {
      self = .failure(EINVAL)
    } else if let number = Self.descriptorNumber(path) {
      // A copy writes where the original does; opening the path again would begin at the start.
      let copy = dup(number)
      self = copy >= 0 ? .open(copy) : .failure(errno)
    } else {
      self = Self.lookUp(path)
    }
  }

  private static func lookUp(_ path: String) -> Destination {
    var attributes = stat()
    guard unsafe stat(path, &attributes) == 0 else {
      // A link to nothing yet is followed; a file in its place would hide the link.
      return errno == ENOENT ? followed(path, nil) : .failure(errno)
    }
    switch attributes.st_mode & S_IFMT {
    case S_IFDIR: return .failure(EISDIR)
    case S_IFREG where !path.hasPrefix("/dev/") && !path.hasPrefix("/proc/"):
      // Renaming would replace a file that is protected from writing.
      guard unsafe access(path, W_OK) == 0 else { return .failure(errno) }
      return followed(path, attributes)
    default:
      let descriptor = systemOpen(path, O_WRONLY | O_APPEND | O_CLOEXEC | O_NOCTTY)
      return descriptor >= 0 ? .open(descriptor) : .failure(errno)
    }
  }

  /// The end of a chain of symbolic links.
  private static func followed(_ path: String, _ attributes: stat?) -> Destination {
    var path = path
    for _ in 0..<40 {
      guard let link = readLink(path) else {
        return path.hasSuffix("/") ? .failure(EISDIR) : .file(path, attributes)
      }
      if link.hasPrefix("/") {
        path = link
      } else {
        let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        path = path.dropLast(name.count) + link
      }
    }
    return .failure(ELOOP)
  }

  /// What a symbolic link says; nil where there is none.
  private static func readLink(_ path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = unsafe readlink(path, &buffer, buffer.count)
    guard length > 0 else { return nil }
    return String(decoding: buffer.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The number of an open descriptor that a path stands for.
  private static func descriptorNumber(_ path: String) -> Int32? {
    switch path {
    case "/dev/stdout": return 1
    case "/dev/stderr": return 2
    default:
      for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
        return Int32(path.dropFirst(folder.count))
      }
      return nil
    }
  }
}
