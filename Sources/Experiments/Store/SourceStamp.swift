import CardinalityNumerics
import Files
import Foundation
import Reporting

/// The stamps of a program, taken once when it begins: later the files may be edited and the program built anew.
struct SourceStamps: Sendable {
  /// That of trials that depend on the package alone.
  let package: SourceStamp
  /// That of trials that depend on the notebook's file too.
  let notebook: SourceStamp

  /// The stamp of a trial.
  func stamp(of trial: Trial) -> SourceStamp {
    trial.dependsOnNotebook ? notebook : package
  }
}

extension SourceStamps {
  /// The stamps of this program.
  static func current() -> SourceStamps {
    current { package, program, commit in
      SourceStamps(
        package: SourceStamp(package: package, program: program, commit: commit),
        notebook: SourceStamp(package: package, program: program, notebook: true, commit: commit))
    }
  }

  /// Stamps made from the package's folder, this program and the commit.
  fileprivate static func current<Stamps>(_ stamps: (URL?, URL, String?) -> Stamps) -> Stamps {
    let program = Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
    let package = PackageFolder.find()
    let checkout = package.flatMap { GitCheckout(at: $0) }
    return stamps(package, program, checkout.map { String($0.commit.prefix(7)) + ($0.isDirty ? "+" : "") })
  }
}

/// The state of the sources that computed a trial: of everything that can change a number.
///
/// These are the files of the folders in `folders`, the flags of `Package.swift`, the versions of the compiler and of
/// OpenBLAS, and the notebook's own file for a trial whose loss or data is written there.
///
/// The stamp is of the sources that the program was *built* from. The files lying there count as those only if the
/// program stands in the package's build folder and was linked after the last change of any of them, its contents, name
/// or place. Otherwise, as with an old program beside edited sources, or one that was moved elsewhere, the stamp is of the
/// program itself. What is not seen is a file that is saved while the build runs, and flags that are changed without a build.
package struct SourceStamp: Sendable, Hashable, Codable {
  /// The SHA-256, shortened to what tells any two states apart.
  package let digest: String
  /// The commit, shortened, with a plus sign where the sources differ from it; `nil` outside a checkout.
  package let commit: String?

  /// The folders of the layers that decide on numbers, those of `Files` as it reads them.
  package static let layers = [
    "Sources/CKernels", "Sources/COpenBLAS", "Sources/CardinalityNumerics", "Sources/Files", "Sources/Spaces",
    "Sources/Learning",
  ]

  /// The folders of the sources that decide on the numbers of trials.
  static let folders = layers + ["Sources/Experiments/Trials"]

  /// The stamp of this program for results that depend on the files of some folders of the package.
  package static func current(of folders: [String]) -> SourceStamp {
    SourceStamps.current { SourceStamp(package: $0, program: $1, folders: folders, commit: $2) }
  }
}

extension SourceStamp {
  /// The stamp of a program.
  ///
  /// - Parameters:
  ///   - package: the folder of the package; `nil` where it is not at hand.
  ///   - program: the program.
  ///   - folders: the folders of the sources that count.
  ///   - notebook: whether the notebook's own file counts.
  ///   - commit: the commit of the sources.
  init(
    package: URL?, program: URL, folders: [String] = SourceStamp.folders, notebook: Bool = false, commit: String? = nil
  ) {
    let files = package.flatMap {
      Self.files(of: folders, in: $0, notebook: notebook ? program.lastPathComponent : nil)
    }
    self.commit = commit
    if let package, let files, Self.isBuilt(program, from: files, in: package) {
      let blas = openBLASVersion.split(separator: " ").prefix(2).joined(separator: " ")
      var text = "swift \(Machine.swiftVersion)\n\(blas)\n" + Self.flags(in: package)
      for file in files { text += "\(file.path.dropFirst(package.path.count)) \(Self.digest(of: file))\n" }
      digest = String(SHA256.hexadecimal(text.utf8).prefix(16))
    } else {
      digest = "program-" + Self.digest(of: program).prefix(16)
    }
  }

  /// Whether a program of a package's build folder is younger than every change of the files.
  static func isBuilt(_ program: URL, from files: [URL], in package: URL) -> Bool {
    let program = program.resolvingSymlinksInPath()
    let build = package.resolvingSymlinksInPath().appendingPathComponent(".build").path
    guard program.path.hasPrefix(build), let linked = times(of: program)?.modified else { return false }
    return files.allSatisfy { file in
      times(of: file).map { max($0.modified, $0.changed) < linked } ?? false
    }
  }

  /// The files, in the order of their names; `nil` if one that has to be there is missing.
  private static func files(of folders: [String], in package: URL, notebook: String?) -> [URL]? {
    var files: [URL] = []
    for folder in folders {
      let folder = package.appendingPathComponent(folder)
      guard let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap({ $0 as? String }) else {
        return nil
      }
      let sources = names.filter { name in [".swift", ".c", ".h", ".modulemap"].contains { name.hasSuffix($0) } }
      if sources.isEmpty { return nil }
      files += sources.sorted().map { folder.appendingPathComponent($0) }
    }
    guard let notebook else { return files }
    let file = package.appendingPathComponent("notebooks/\(notebook).swift")
    return FileManager.default.fileExists(atPath: file.path) ? files + [file] : nil
  }

  /// The lines of the manifest that say how sources are compiled; others, such as names of notebooks, change no number.
  private static func flags(in package: URL) -> String {
    let manifest = try? String(contentsOf: package.appendingPathComponent("Package.swift"), encoding: .utf8)
    let marks = ["Flags", "Settings", "define(", "\"-", "Standard"]
    return (manifest ?? "").split(separator: "\n").filter { line in marks.contains { line.contains($0) } }
      .joined(separator: "\n") + "\n"
  }

  private static func digest(of file: URL) -> String { (try? SHA256.hexadecimal(of: file)) ?? "unreadable" }

  private static func times(of file: URL) -> (modified: Double, changed: Double)? {
    var status = stat()
    guard stat(file.path, &status) == 0 else { return nil }
    func seconds(_ time: timespec) -> Double { Double(time.tv_sec) + Double(time.tv_nsec) / 1e9 }
    #if os(Linux)
      return (seconds(status.st_mtim), seconds(status.st_ctim))
    #else
      return (seconds(status.st_mtimespec), seconds(status.st_ctimespec))
    #endif
  }
}
