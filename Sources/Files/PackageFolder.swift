import Foundation

/// Finds the package's folder, so that a notebook writes into its `plots/` from wherever it is called.
package enum PackageFolder {
  /// The folder that holds `Package.swift`; nil when the program was moved away from its sources.
  package static func find(
    source: String = #filePath, executable: String? = Bundle.main.executablePath
  ) -> URL? {
    let starts = [source, executable].compactMap { $0 }.map { URL(fileURLWithPath: $0) }
    return starts.lazy.compactMap(above).first
  }

  /// The package's folder, or the current one.
  package static var orCurrent: URL { find() ?? URL(fileURLWithPath: FileManager.default.currentDirectoryPath) }

  /// What is published: results of the default settings go here unless the user says otherwise.
  package static var plots: URL { orCurrent.appendingPathComponent("plots") }

  /// What is kept between runs and not published.
  package static var runs: URL { orCurrent.appendingPathComponent("runs") }

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
