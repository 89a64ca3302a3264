import Foundation

/// How a result came about: what `run.json` holds.
public struct RunRecord: Sendable, Codable, Equatable {
  /// An input file and the SHA-256 of its contents.
  public struct Input: Sendable, Codable, Equatable {
    /// Where it was read from; within the package, from its folder on.
    public var path: String
    /// Its checksum in hexadecimal; nil for a pipe or a device, whose contents are gone once they are read.
    public var sha256: String?

    /// Reads a file's checksum.
    ///
    /// - Throws: ``ReportingError/unreadable(path:message:)``.
    public init(_ file: URL) throws(ReportingError) {
      let package = PackageFolder.find().map { $0.path + "/" } ?? ""
      path = String(file.path.trimmingPrefix(package))
      sha256 = try SHA256.hexadecimal(of: file)
    }
  }

  /// The notebook and its arguments, as typed after `swift run`.
  public var command: [String]
  /// The commit of the sources; nil outside a git checkout.
  public var git: GitCheckout?
  /// When the run began, in UTC (ISO 8601).
  public var date: String
  /// Seeds and all other settings.
  public var settings: Settings
  /// Whether the run was shortened.
  public var isQuick: Bool
  /// The versions of Swift, gnuplot and OpenBLAS.
  public var versions: [String: String]
  /// The machine.
  public var machine: Machine
  /// The files that were read.
  public var inputs: [Input]
  /// Wall time from opening the page to finishing it.
  public var seconds: Double?

  /// Notes the circumstances of a run that begins now.
  ///
  /// - Parameter sources: the folder of the package.
  public init(sources: URL, command: [String] = CommandLine.arguments, isQuick: Bool = false) {
    self.command = command.prefix(1).map { URL(fileURLWithPath: $0).lastPathComponent } + command.dropFirst()
    git = GitCheckout(at: sources)
    date = Date().formatted(.iso8601)
    settings = Settings()
    self.isQuick = isQuick
    machine = Machine.current
    versions = ["swift": Machine.swiftVersion, "openblas": openBLASVersion]
    inputs = []
  }

  /// The record in JSON, with sorted names.
  public var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    }
  }
}
