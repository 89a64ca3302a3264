import Analysis
import Foundation
import Testing

@Suite("A file of word vectors")
struct WordVectorFileTests {
  /// A Python that has gensim: that of the environment variable `GENSIM_PYTHON`, or `python3`.
  private static let python = ProcessInfo.processInfo.environment["GENSIM_PYTHON"] ?? "python3"

  private static func runPython(_ arguments: [String]) -> String? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [python] + arguments
    let answer = Pipe()
    (process.standardOutput, process.standardError) = (answer, FileHandle.nullDevice)
    guard (try? process.run()) != nil else { return nil }
    let text = String(decoding: answer.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus == 0 ? text : nil
  }

  private static let hasGensim = runPython(["-c", "import gensim"]) != nil

  private func vectors() throws -> WordVectors {
    let text = try encodedText("naïve naïve rod's rod's 7 7 b")
    let values: [[Float]] = [[0.1, -2.5e-7, 3], [1e10, 0, -0.333_333_34], [5, 6, 7], [-1, .leastNonzeroMagnitude, 2]]
    return WordVectors(vocabulary: text.vocabulary, matrix: Matrix(values))
  }

  private func withFiles(_ body: (WordVectors, URL, URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("vectors-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let (text, binary) = (folder.appendingPathComponent("v.txt"), folder.appendingPathComponent("v.bin"))
    let vectors = try vectors()
    try vectors.writeText(to: text)
    try vectors.writeBinary(to: binary)
    try body(vectors, text, binary)
  }

  @Test("holds each number to the last bit, as text and as bytes")
  func exact() throws {
    try withFiles { vectors, text, binary in
      let lines = try String(contentsOf: text, encoding: .utf8).split(separator: "\n").map(String.init)
      #expect(lines[0] == "4 3" && lines.count == 5)
      for (row, line) in lines.dropFirst().enumerated() {
        let fields = line.split(separator: " ")
        #expect(fields[0] == vectors.vocabulary.words[row])
        #expect(fields.dropFirst().map { Float($0) } == Array(vectors.matrix.row(row)))
      }
      let bytes = Array(try Data(contentsOf: binary))
      let start = Array("4 3\n7 ".utf8)
      #expect(Array(bytes.prefix(start.count)) == start)
      #expect(bytes.count == 4 + vectors.vocabulary.words.reduce(0) { $0 + $1.utf8.count + 2 } + 4 * 12)
    }
  }

  @Test(
    "is read by gensim as it was written",
    .enabled(if: hasGensim, "skipped: no Python with gensim; set GENSIM_PYTHON to one"))
  func gensim() throws {
    try withFiles { vectors, text, binary in
      let program = """
        import sys
        from gensim.models import KeyedVectors
        for path, binary in [(sys.argv[1], False), (sys.argv[2], True)]:
            vectors = KeyedVectors.load_word2vec_format(path, binary=binary)
            for word in vectors.index_to_key:
                print(word, *(float(x).hex() for x in vectors[word]))
        """
      let answer = try #require(Self.runPython(["-c", program, text.path, binary.path]))
      let lines = answer.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
      #expect(lines.count == 8)
      for (index, line) in lines.enumerated() {
        #expect(line[0] == vectors.vocabulary.words[index % 4])
        #expect(line.dropFirst().map { Float($0) } == Array(vectors.matrix.row(index % 4)))
      }
    }
  }
}
