import Foundation

/// What was found at a dilation, as it is kept and shown.
struct FoundDilation: Codable, Equatable {
  let dilation: Double
  let magnitude: Double
  let errorEstimate: Double
  let derivative: Double
  let spread: Double
  let spreadDerivative: Double
  /// ‖1 − Z w‖∞.
  let residual: Double
  /// Steps of conjugate gradients; `nil` for a factorization.
  let iterations: Int?
  let seconds: Double
  let ranks: Int
}

/// The dilations that were finished, of one set of points: a line each, appended as soon as it is known.
struct KeptDilations {
  let file: URL

  /// What earlier runs found; a line that is not whole is left out.
  func read() -> [FoundDilation] {
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").compactMap { line in
      try? JSONDecoder().decode(FoundDilation.self, from: Data(line.utf8))
    }
  }

  /// Keeps one more.
  func add(_ found: FoundDilation) throws {
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    if !FileManager.default.fileExists(atPath: file.path) { try Data().write(to: file) }
    let handle = try FileHandle(forWritingTo: file)
    defer { try? handle.close() }
    try handle.seekToEnd()
    // On a line of its own, whatever a stop left at the end.
    try handle.write(contentsOf: Data("\n".utf8) + JSONEncoder().encode(found) + Data("\n".utf8))
    try handle.synchronize()
  }
}
