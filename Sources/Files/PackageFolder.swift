import Foundation

/// Finds the package's folder, so that a notebook writes into its `plots/` from wherever it is called.
enum PackageFolder {
  /// The folder that holds `Package.swift`; nil when the program was moved away from its sources.
  static func find(
    source: String = #filePath, executable: String? = Bundle.main.executablePath
  ) -> URL? {
    let starts = [source, executable].compactMap { $0 }.map { URL(fileURLWithPath: $0) }
    return starts.lazy.compactMap(above).first
  }

  /// Where results go unless the user says otherwise.
  static var plots: URL {
    let folder = find() ?? URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    return folder.appendingPathComponent("plots")
  }

  private static func above(_ start: URL) -> URL? {
    var folder = start.deletingLastPathComponent().standardizedFileURL
    // A module's source lies three folders below; `.build/<triple>/debug/notebook` as well.
    for _ in 0..<6 where folder.path != "/" {
      let manifest = folder.appendingPathComponent("Package.swift").path
      let isOurs = FileManager.default.fileExists(atPath: folder.appendingPathComponent("notebooks").path)
      if isOurs && FileManager.default.fileExists(atPath: manifest) { return folder }
      folder.deleteLastPathComponent()
    }
    return nil
  }
}
