import CardinalityNumerics
import Files
import Foundation

/// How a result came about: what `run.json` holds.
package struct RunRecord: Sendable, Codable, Equatable {
  /// An input file and the SHA-256 of its contents.
  public struct Input: Sendable, Codable, Equatable {
    /// Where it was read from; within the package, from its folder on.
    package var path: String
    /// Its checksum in hexadecimal; nil for a pipe or a device, whose contents are gone once they are read.
    package var sha256: String?

    /// Reads a file's checksum.
    ///
    /// - Throws: ``FileError/unreadable(path:message:)``.
    package init(_ file: URL) throws(FileError) {
      let package = PackageFolder.find().map { $0.path + "/" } ?? ""
      path = String(file.path.trimmingPrefix(package))
      sha256 = try SHA256.hexadecimal(of: file)
    }
  }

  /// The notebook and its arguments, as typed after `swift run`.
  package var command: [String]
  /// The commit of the sources; nil outside a git checkout.
  package var git: GitCheckout?
  /// When the run began, in UTC (ISO 8601).
  package var date: String
  /// Seeds and all other settings.
  package var settings: Settings
  /// Whether the run was shortened.
  package var isQuick: Bool
  /// The versions of Swift, gnuplot and OpenBLAS.
  package var versions: [String: String]
  /// The machine.
  package var machine: Machine
  /// The files that were read.
  package var inputs: [Input]
  /// How many results were computed and how many reused, and how long that took.
  package var trials: TrialCounts?
  /// Wall time from opening the page to finishing it.
  package var seconds: Double?
  /// The names of the files that the run wrote, which the next run removes unless it writes them too.
  package var files: [String]?

  /// Reads a record from its file.
  ///
  /// - Throws: ``FileError/unreadable(path:message:)``.
  package init(contentsOf file: URL) throws(FileError) {
    let bytes = try WholeFile.bytes(of: file.path)
    guard let record = try? JSONDecoder().decode(RunRecord.self, from: Data(bytes)) else {
      throw .unreadable(path: file.path, message: "it is no run's record, or was changed: run the notebook again")
    }
    self = record
  }

  /// Notes the circumstances of a run that begins now.
  ///
  /// - Parameter sources: the folder of the package.
  package init(sources: URL, command: [String] = CommandLine.arguments, isQuick: Bool = false) {
    self.command = command.prefix(1).map { URL(fileURLWithPath: $0).lastPathComponent } + command.dropFirst()
    git = GitCheckout(at: sources)
    date = Date().formatted(.iso8601)
    settings = Settings()
    self.isQuick = isQuick
    machine = Machine.current
    versions = ["swift": Machine.swiftVersion, "openblas": openBLASVersion]
    inputs = []
  }
}
