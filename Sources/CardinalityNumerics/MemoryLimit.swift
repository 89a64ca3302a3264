import Foundation

/// The bytes that one computation may take: asked before anything is allocated, so that a size that is too large is a
/// sentence, not a killed process.
package enum MemoryLimit {
  /// The limit in bytes: four fifths of the least of the machine's memory and its control group's, or less where the user
  /// asked for less.
  package static var bytes: Int { asked.withLock { $0 ?? standard } }

  /// Sets the limit for the whole process, as `--memory` does.
  package static func set(bytes: Int) { asked.withLock { $0 = bytes } }

  /// Throws where an array, or what several of them come to, does not fit.
  ///
  /// - Parameters:
  ///   - bytes: what it takes; as a floating-point number, so that no size overflows.
  ///   - purpose: what it is for, with its size: "the distances of 100000 vertices".
  ///   - formula: how the bytes follow from the size: "4 n² bytes".
  package static func check(_ bytes: Double, for purpose: String, formula: String) throws(MemoryError) {
    try check(bytes, for: purpose, formula: formula, limit: self.bytes)
  }

  /// The same against a limit of the caller's.
  package static func check(
    _ bytes: Double, for purpose: String, formula: String, limit: Int
  ) throws(MemoryError) {
    guard bytes <= Double(limit) else {
      throw MemoryError(purpose: purpose, bytes: bytes, formula: formula, limit: limit)
    }
  }

  private static let asked = Locked<Int?>(nil)

  private static let standard: Int = {
    let machine = ProcessInfo.processInfo.physicalMemory
    return Int(min(machine, controlGroup ?? machine, addresses, 1 << 60) / 5 * 4)
  }()

  /// The limit of the process's addresses, as `ulimit -v` sets it.
  private static var addresses: UInt64 {
    var limit = rlimit()
    #if canImport(Glibc)
      let answer = getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
    #else
      let answer = getrlimit(RLIMIT_AS, &limit)
    #endif
    return answer == 0 ? UInt64(limit.rlim_cur) : .max
  }

  /// The least limit of the control group that holds the process, and of those that hold that one.
  private static var controlGroup: UInt64? {
    let groups = (try? String(contentsOfFile: "/proc/self/cgroup", encoding: .utf8)) ?? ""
    return limitFiles(of: groups).compactMap { file in
      guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return nil }
      return UInt64(text.trimmingCharacters(in: .whitespacesAndNewlines))
    }.min()
  }

  /// The files in which limits of memory stand, from the root to the process's own group, by the lines of
  /// `/proc/self/cgroup`: `0::/job/task` in version 2, `4:memory:/job/task` in version 1.
  package static func limitFiles(of groups: String) -> [String] {
    groups.split(separator: "\n").flatMap { line -> [String] in
      let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3 else { return [] }
      let isUnified = parts[0] == "0" && parts[1].isEmpty
      guard isUnified || parts[1].split(separator: ",").contains("memory") else { return [] }
      let root = isUnified ? "/sys/fs/cgroup" : "/sys/fs/cgroup/memory"
      let names = parts[2].split(separator: "/").map(String.init)
      return (0...names.count).map { depth in
        ([root] + names.prefix(depth) + [isUnified ? "memory.max" : "memory.limit_in_bytes"]).joined(separator: "/")
      }
    }
  }
}

/// Something that would take more memory than it may.
public struct MemoryError: Error, Equatable, CustomStringConvertible {
  /// What it is for, with its size.
  package let purpose: String
  /// What it takes.
  package let bytes: Double
  /// How that follows from the size.
  package let formula: String
  /// What it may take.
  package let limit: Int

  package init(purpose: String, bytes: Double, formula: String, limit: Int) {
    self.purpose = purpose
    self.bytes = bytes
    self.formula = formula
    self.limit = limit
  }

  /// One sentence with purpose, formula and limit.
  public var description: String {
    "\(purpose) would take \(Self.gigabytes(bytes)) (\(formula)), more than the limit of"
      + " \(Self.gigabytes(Double(limit))): choose a smaller size, or raise --memory"
  }

  private static func gigabytes(_ bytes: Double) -> String {
    switch bytes {
    case ..<1e6: "\(NumberText.fixed(bytes, digits: 0)) bytes"
    case ..<1e9: "\(NumberText.fixed(bytes / 1e6, digits: 1)) MB"
    case ..<1e13: "\(NumberText.fixed(bytes / 1e9, digits: 1)) GB"
    default: "\(NumberText.significant(bytes / 1e9, digits: 2)) GB"
    }
  }
}
