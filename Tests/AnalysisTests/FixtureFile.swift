import Foundation

/// Decodes a file of reference values.
///
/// It is read from the directory that the environment variable `ANALYSIS_FIXTURES` names, so that the same tests judge
/// values for other seeds; a file that is not there, and every file when the variable is not set, comes from `Fixtures/`.
func fixture<T: Decodable>(_ name: String, as type: T.Type = T.self) throws -> T {
  let committed = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")
  var file = committed.appendingPathComponent(name)
  if let folder = ProcessInfo.processInfo.environment["ANALYSIS_FIXTURES"], !folder.isEmpty {
    let chosen = URL(fileURLWithPath: folder).appendingPathComponent(name)
    if FileManager.default.fileExists(atPath: chosen.path) { file = chosen }
  }
  return try JSONDecoder().decode(T.self, from: Data(contentsOf: file))
}
