private import Dispatch
private import Glibc
internal import Reporting

/// What the program makes of its surroundings before it begins.
enum Interruption {
  // A queue of its own gets a thread even while all cores are at work; a global one waits.
  private static let queue = DispatchQueue(label: "interruptions")

  // Held for as long as the program runs; touched once, before there is a second thread.
  nonisolated(unsafe) private static let sources = [SIGINT, SIGTERM, SIGHUP].map { number in
    let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
    source.setEventHandler {
      Leftovers.remove()
      ProgressBar.endForGood()
      signal(number, SIG_DFL)
      // The threads that handlers run on have all signals blocked.
      var mask = sigset_t()
      unsafe sigemptyset(&mask)
      unsafe sigaddset(&mask, number)
      unsafe pthread_sigmask(SIG_UNBLOCK, &mask, nil)
      raise(number)
    }
    return source
  }

  /// Lets no interruption leave half an output behind; the program ends by the signal all the same.
  static func clearsUp() {
    // A signal that the caller ignores, as `nohup` does, stays ignored.
    for source in unsafe sources {
      // The handlers are C functions, which can only be told apart by their addresses.
      let before = unsafe unsafeBitCast(signal(Int32(source.handle), SIG_IGN), to: Int.self)
      if unsafe before != unsafeBitCast(SIG_IGN, to: Int.self) { source.resume() }
    }
  }

  /// Sees to it that no file takes the place of a standard stream that the caller has closed.
  ///
  /// Reading from such a stream, or writing to it, fails as it would if it were closed.
  static func fillsStandardStreams() {
    for number: Int32 in 0...2 where fcntl(number, F_GETFD) == -1 {
      _ = unsafe open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY)
    }
  }
}
