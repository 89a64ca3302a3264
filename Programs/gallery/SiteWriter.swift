import Files
import Foundation

/// Writes a site: an index of cards, a page for each notebook, and the files that pages link to.
struct SiteWriter {
  let story: Story
  let site: URL
  /// The folder of the style sheet and the scripts.
  let looks: URL
  private let renderer: MarkdownRenderer

  /// Prepares a site.
  ///
  /// - Throws: ``MarkdownRenderer/Failure/missing``.
  init(story: Story, to site: URL, looks: URL) throws {
    (self.story, self.site, self.looks) = (story, site, looks)
    renderer = try MarkdownRenderer()
  }

  /// Writes everything.
  func write() throws {
    try AtomicFile.makeFolder(site)
    for name in ["style.css", "site.js", "magnitude.js"] {
      try copy(looks.appendingPathComponent(name), to: site.appendingPathComponent(name))
    }
    var bodies: [PageBody] = []
    for page in story.pages { bodies.append(PageBody(try renderer.html(page.markdown), of: page)) }
    for index in story.pages.indices { try write(index, bodies[index]) }
    let index = IndexPage(story: story, leads: bodies.map(\.lead), hasDocumentation: hasDocumentation)
    try AtomicFile.write(index.html, to: site.appendingPathComponent("index.html"))
  }

  /// Whether `Scripts/docs` put its pages here.
  private var hasDocumentation: Bool {
    FileManager.default.fileExists(atPath: site.appendingPathComponent("api/documentation/cardinality/index.html").path)
  }

  private func write(_ index: Int, _ body: PageBody) throws {
    let page = story.pages[index]
    let folder = site.appendingPathComponent(page.name)
    try AtomicFile.makeFolder(folder)
    for file in page.files where file != "README.md" {
      try copy(page.folder.appendingPathComponent(file), to: folder.appendingPathComponent(file))
    }
    var explorer = ""
    if page.files.contains("frames.csv") {
      let frames = try MagnitudeFrames(contentsOf: page.folder.appendingPathComponent("frames.csv"))
      try AtomicFile.write(frames.script, to: folder.appendingPathComponent("frames.js"))
      explorer = MagnitudeFrames.html
    }
    let earlier = index > 0 ? story.pages[index - 1] : nil
    let later = index + 1 < story.pages.count ? story.pages[index + 1] : nil
    let text = NotebookHTML(page: page, body: body, explorer: explorer, earlier: earlier, later: later).html
    try AtomicFile.write(text, to: folder.appendingPathComponent("index.html"))
  }

  /// Copies a file unless it is there already.
  private func copy(_ source: URL, to target: URL) throws(FileError) {
    if FileManager.default.contentsEqual(atPath: source.path, andPath: target.path) { return }
    try AtomicFile.write(try WholeFile.bytes(of: source.path), to: target)
  }
}
