import Foundation
import Testing

@Suite("The notebook of word vectors")
struct WordNotebookTests {
  @Test("learns by every objective from a text of one's own, keeps what it learned, and saves vectors")
  func embeddings() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("words-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = folder.appendingPathComponent("text.txt")
    let lines = (0..<600).map { "the king of land \($0 % 7) and the queen of sea \($0 % 5) went <home>" }
    try lines.joined(separator: "\n").write(to: text, atomically: true, encoding: .utf8)
    let saved = folder.appendingPathComponent("vectors")
    let objectives = "nplm,cbow_hs,skip_gram_hs,cbow_nce,skip_gram_nce,cbow_ns,skip_gram_ns,glove"
    let options = [
      "--text", text.path, "--objectives", objectives, "--save", saved.path, "--words", "king,queen,land,sea",
    ]
    try Notebook.quick("embeddings", options) { run in
      #expect(run.status == 0, "\(run.errors)")
      let rows = try run.lines(of: "embeddings.csv").filter { !$0.isEmpty }.map { $0.split(separator: ",") }
      #expect(rows[0].prefix(5) == ["objective", "corpus", "words", "seconds", "words_per_second"])
      #expect(rows.count == 1 + 8 * 2)
      let magnitude = try #require(rows[0].firstIndex(of: "magnitude"))
      for row in rows.dropFirst() {
        let size = Double(row[magnitude]) ?? .nan
        #expect(size >= 1 && size <= 16, "\(row)")
      }
      for objective in objectives.split(separator: ",") {
        let lines = try String(contentsOf: saved.appendingPathComponent("\(objective).txt"), encoding: .utf8)
        #expect(lines.hasPrefix("16 20\nof "), "\(lines.prefix(20))")
        let page = try run.lines(of: "README.md").joined(separator: "\n")
        #expect(!page.contains("as gensim's?"), "it is not measured on this text")
      }
      for picture in ["functions.svg", "growth.svg", "plane.svg"] {
        #expect(try run.files().contains(picture))
      }
    }
  }

  @Test("gives one result for any number of trainings at a time, and says what is wrong with a text or an objective")
  func jobs() throws {
    var pages: [[String]] = []
    for jobs in ["1", "3"] {
      try Notebook.quick("embeddings", ["--jobs", jobs, "--objectives", "skip_gram_ns,glove", "--fresh"]) { run in
        #expect(run.status == 0, "\(run.errors)")
        pages.append(try run.lines(of: "functions.dat") + run.lines(of: "growth.dat"))
      }
    }
    #expect(pages[0] == pages[1])
    try Notebook.quick("embeddings", ["--no-deterministic", "--threads", "2", "--objectives", "cbow_ns"]) { run in
      #expect(run.status == 0, "\(run.errors)")
    }
    for (options, mistake) in [
      (["--objectives", "word2vec"], "choose from nplm"), (["--text", "/nowhere"], "/nowhere"),
      (["--epochs", "0"], "choose 1 to"), (["--dimension", "0"], "dimension cannot be 0"),
      (["--learning-rate", "nan"], "learning rate cannot be nan"),
      (["--minimum-count", "100000"], "give a longer text"),
      (["--threads", "2"], "--threads changes nothing without --no-deterministic"),
      (["--no-deterministic", "--jobs", "2"], "--jobs changes nothing with --no-deterministic"),
    ] {
      try Notebook.quick("embeddings", options) { run in
        #expect(run.status != 0 && run.errors.contains(mistake), "\(run.errors)")
      }
    }
  }
}
