import Foundation

/// A value that one thread at a time can reach.
///
/// Used as `Synchronization.Mutex`, which the compiler inlines down to a futex: the thread sanitizer sees no lock there,
/// takes whatever is guarded for a race, and would have to be told to believe it. It knows this one.
package final class Locked<Value>: Sendable {
  private let lock = NSLock()
  // Nothing but withLock reads or changes it.
  nonisolated(unsafe) private var value: Value

  /// Guards a value, which nobody else keeps.
  package init(_ value: consuming sending Value) { self.value = value }

  /// What a closure makes of the value, and leaves in its place, while no other thread reaches it.
  ///
  /// - Throws: what the closure throws.
  package func withLock<Result, Failure: Error>(
    _ body: (inout sending Value) throws(Failure) -> sending Result
  ) throws(Failure) -> sending Result {
    lock.lock()
    defer { lock.unlock() }
    return try body(&value)
  }
}
