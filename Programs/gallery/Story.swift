import Files
import Foundation

/// The published pages, in the order in which one would tell the story.
struct Story {
  /// Pages that belong together.
  struct Chapter {
    let title: String
    let pages: [NotebookPage]
  }

  /// The chapters that have a page.
  let chapters: [Chapter]

  /// All pages, in order.
  var pages: [NotebookPage] { chapters.flatMap(\.pages) }

  private static let order: [(title: String, names: [String])] = [
    (
      "Spaces and their magnitude",
      [
        "figure1", "magfunction", "spreadfunction", "propositions", "dimension", "diversity", "communities", "subsets",
        "thinning", "setdistance", "samplespread",
        "conjecture", "convexity", "scaling", "approximations",
      ]
    ),
    ("The paper's synthetic experiment", ["figure2", "table1", "table3", "table4", "table6"]),
    (
      "Compared fairly, over seeds",
      [
        "claims", "appropriate", "seeds", "losses", "rates", "warmup", "dilation", "noise", "collapse",
        "falsenegatives", "imbalance", "real", "batches", "minority",
      ]
    ),
    ("Losses, seen closely", ["boundary", "welsch", "gradients", "linear", "logistic", "softmax"]),
    ("Codes and words", ["quantization", "embeddings"]),
    (
      "Glass",
      [
        "sciglass", "table2", "figure3", "figure3-seeds", "figure3-grouped", "figure3-grouped-seeds", "table5",
        "screen", "alignment",
      ]
    ),
    ("Losses and samples of one's own", ["custom", "own", "compare", "predict"]),
  ]

  /// Finds the pages in a folder; what the story does not know yet comes last.
  ///
  /// - Throws: ``FileError/unreadable(path:message:)``.
  init(_ folder: URL, notebooks: URL) throws {
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { name in
      FileManager.default.fileExists(atPath: folder.appendingPathComponent("\(name)/README.md").path)
        && FileManager.default.fileExists(atPath: folder.appendingPathComponent("\(name)/run.json").path)
    }
    let known = Set(Self.order.flatMap(\.names))
    let order = Self.order + [("More", names.filter { !known.contains($0) }.sorted())]
    chapters = try order.map { title, listed in
      let pages = try listed.filter(names.contains).map {
        try NotebookPage(folder.appendingPathComponent($0), notebooks: notebooks)
      }
      return Chapter(title: title, pages: pages)
    }.filter { !$0.pages.isEmpty }
  }

  /// `plots/README.md`: a picture and a sentence for each page.
  var contents: String {
    var parts = ["# Gallery", "Every picture is made by one command, and its page tells how."]
    for chapter in chapters {
      parts.append("## \(SafeText.markdown(chapter.title))")
      for page in chapter.pages {
        let folder = SafeText.linkPath(page.name)
        parts.append("### [\(SafeText.markdown(page.title))](\(folder)/README.md)")
        parts.append(page.lead.isEmpty ? SafeText.markdown(page.abstract) : page.summary)
        parts.append("`\(page.command)`")
        if let picture = page.pictures.first { parts.append("![\(picture.text)](\(folder)/\(picture.file))") }
      }
    }
    return parts.joined(separator: "\n\n") + "\n"
  }
}
