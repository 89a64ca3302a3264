import ArgumentParser
import Files
import Foundation

/// Makes a site of the published notebooks, to be opened from the disk, and `plots/README.md`.
///
///     swift run gallery                 # writes site/; open site/index.html
///     swift run gallery --out /tmp/mine
@main
struct Gallery: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gallery", abstract: "A site of all notebooks, and plots/README.md, from what they published.")

  @Option(name: .customLong("out"), help: ArgumentHelp("The site's folder (default: site).", valueName: "DIR"))
  var folder: String?

  @Option(help: ArgumentHelp("What notebooks published (default: the package's plots).", valueName: "DIR"))
  var plots: String?

  /// Refuses folders without a name, which would mean the current folder to some and the root to others.
  func validate() throws {
    for (name, value, usual) in [("--out", folder, "site"), ("--plots", plots, "plots")] where value?.isEmpty == true {
      throw ValidationError("\(name) needs a folder, for instance \(name) \(usual)")
    }
  }

  func run() throws {
    let package = PackageFolder.orCurrent
    let published = plots.map { URL(fileURLWithPath: $0) } ?? PackageFolder.plots
    let site = folder.map { URL(fileURLWithPath: $0) } ?? package.appendingPathComponent("site")
    let story = try Story(published, notebooks: package.appendingPathComponent("notebooks"))
    guard !story.pages.isEmpty else {
      throw ValidationError(
        "there is no page in \(published.path): run a notebook first, for instance swift run figure2")
    }
    try AtomicFile.write(story.contents, to: published.appendingPathComponent("README.md"))
    let writer = try SiteWriter(story: story, to: site, looks: package.appendingPathComponent("Programs/gallery"))
    try writer.write()
    Console.show("\(story.pages.count) pages: \(SafeText.plain(site.appendingPathComponent("index.html").path))\n")
  }

  static func main() {
    Console.prepare()
    let unshown = FileError.unwritable(path: "standard output", message: "it is closed or full")
    do {
      try parse().run()
    } catch {
      let (code, message) = (exitCode(for: error), fullMessage(for: error))
      // Help that nobody could read is no success.
      if code.isSuccess, Console.show(message + "\n") { return }
      Console.warn(code.isSuccess ? "Error: \(unshown)" : message)
      Foundation.exit(code.isSuccess ? EXIT_FAILURE : code.rawValue)
    }
  }
}
