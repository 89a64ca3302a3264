import Foundation

/// What is refused because it would not fit into the machine, before anything of it is allocated.
package enum MemoryNeed {
  /// Most of the machine's memory, in bytes.
  private static var limit: Double { Double(ProcessInfo.processInfo.physicalMemory) * 0.8 }

  /// Throws if something takes more memory than there is.
  ///
  /// - Parameters:
  ///   - what: what it is, with the formula of its size.
  ///   - bytes: its size.
  /// - Throws: ``TrainingError/tooLarge(_:bytes:limit:)``.
  package static func check(_ what: String, bytes: Double) throws(TrainingError) {
    guard bytes <= limit else { throw .tooLarge(what, bytes: bytes, limit: limit) }
  }
}
