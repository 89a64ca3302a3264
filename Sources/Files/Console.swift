import Foundation
import Synchronization

/// The terminal: the one place that writes to it, and the one that bears that it cannot.
///
/// A run of hours must not die of a message: what standard error or standard output refuse, because it is closed, full
/// or nobody reads it any more, is dropped. Results go to standard output, everything else to standard error.
public enum Console {
  /// Where a text goes.
  package enum Stream: Int32 {
    /// Standard output.
    case results = 1
    /// Standard error.
    case remarks = 2
  }

  private static let quiet = Atomic<Bool>(false)

  private static let hasLost = Atomic<Bool>(false)

  /// Whether standard output was closed from the start: what the empty device takes arrives nowhere.
  private static let isClosed = Atomic<Bool>(false)

  /// Whether some result did not arrive: what a program shows that keeps nothing in files has then failed.
  package static var hasLostResults: Bool { hasLost.load(ordering: .relaxed) }

  /// Whether remarks are dropped; errors are not.
  package static var isQuiet: Bool {
    get { quiet.load(ordering: .relaxed) }
    set { quiet.store(newValue, ordering: .relaxed) }
  }

  /// Says something that is no result, in lines of its own; nothing with `--quiet`.
  public static func note(_ text: String) {
    if !isQuiet { warn(text) }
  }

  /// Says what went wrong, in lines of its own.
  package static func warn(_ text: String) { write(SafeText.lines(text) + "\n", to: .remarks) }

  /// Shows a result.
  ///
  /// - Returns: whether all of it arrived.
  @discardableResult
  public static func show(_ text: String) -> Bool {
    let isShown = write(text, to: .results)
    if !isShown { hasLost.store(true, ordering: .relaxed) }
    return isShown
  }

  /// Writes as it is, escapes included.
  @discardableResult
  package static func write(_ text: String, to stream: Stream) -> Bool {
    prepare()
    if stream == .results && isClosed.load(ordering: .relaxed) { return false }
    return write(Array(text.utf8), to: stream.rawValue)
  }

  /// Makes the process fit for a terminal that may go away; done by itself, and best before any file is opened.
  ///
  /// A closed standard stream is replaced by the empty device: else the next file opened would take its number, and the
  /// messages would be written into that file. SIGPIPE is ignored, and SIGXFSZ: a file that may not grow is an error of
  /// its write.
  package static func prepare() { _ = isPrepared }

  private static let isPrepared: Bool = {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    var descriptor: Int32
    repeat {
      descriptor = open("/dev/null", O_RDWR)
      if descriptor == Stream.results.rawValue { isClosed.store(true, ordering: .relaxed) }
    } while (0...2).contains(descriptor)
    if descriptor > 2 { close(descriptor) }
    return true
  }()

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Foundation.write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
      }
      if count > 0 {
        done += count
      } else if count == 0 || !canGoOn(errno, descriptor) {
        return false
      }
    }
    return true
  }

  /// Whether a failed write may be tried again: after a signal, or once a reader that does not block has caught up.
  private static func canGoOn(_ error: Int32, _ descriptor: Int32) -> Bool {
    if error == EINTR { return true }
    guard error == EAGAIN else { return false }
    var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    return poll(&waiting, 1, 5000) > 0
  }
}
