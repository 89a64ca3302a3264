import Analysis
import Foundation
import Testing

@Suite("A training of word vectors")
struct EmbeddingTrainingTests {
  /// Two kinds of sentence, whose words never meet.
  private static func text() throws -> EncodedText {
    var random = MersenneTwister(seed: 11)
    let lines = (0..<4_000).map { line in
      (0..<8).map { _ in "\(line % 2 == 0 ? "day" : "night")\(random.word() % 10)" }.joined(separator: " ")
    }
    return try encodedText(lines.joined(separator: "\n"))
  }

  private static func settings(epochs: Int = 3) -> EmbeddingSettings {
    var settings = EmbeddingSettings()
    (settings.dimension, settings.window, settings.subsampling, settings.epochs) = (20, 3, 0, epochs)
    settings.hidden = 10
    return settings
  }

  private static func epochs(_ objective: EmbeddingObjective) -> Int {
    switch objective {
    case .globalVectors: 30
    case .languageModel: 10
    default: 4
    }
  }

  /// The mean cosine of words of one kind, and of two kinds.
  private static func cosines(_ vectors: WordVectors) -> (same: Double, other: Double) {
    var (same, other): ([Double], [Double]) = ([], [])
    let kinds = vectors.vocabulary.words.map { $0.hasPrefix("day") }
    for i in kinds.indices {
      for j in 0..<i {
        if kinds[i] == kinds[j] { same.append(vectors.cosine(i, j)) } else { other.append(vectors.cosine(i, j)) }
      }
    }
    return (SampleSummary(same).mean, SampleSummary(other).mean)
  }

  @Test("brings words that share windows together", arguments: EmbeddingObjective.allCases)
  func kinds(_ objective: EmbeddingObjective) async throws {
    var settings = Self.settings(epochs: Self.epochs(objective))
    settings.rate = objective == .languageModel || objective == .globalVectors ? nil : 0.1
    let result = try await EmbeddingTraining(objective, settings).run(on: Self.text())
    let (same, other) = Self.cosines(result.vectors)
    // The language model's vectors begin far apart, and only turn as far as its predictions need.
    let margin = objective == .languageModel ? 0.05 : 0.3
    #expect(same > other + margin, "\(objective.rawValue): \(same) against \(other)")
    #expect(result.seconds > 0)
  }

  @Test("is the same again, and another for another seed", arguments: EmbeddingObjective.allCases)
  func repeats(_ objective: EmbeddingObjective) async throws {
    let text = try Self.text()
    var settings = Self.settings(epochs: 1)
    let first = try await EmbeddingTraining(objective, settings).run(on: text).vectors.matrix
    let second = try await EmbeddingTraining(objective, settings).run(on: text).vectors.matrix
    #expect(first == second)
    settings.seed = 2
    let other = try await EmbeddingTraining(objective, settings).run(on: text).vectors.matrix
    #expect(first != other)
  }

  @Test("on several threads without locks learns as well")
  func threads() async throws {
    var settings = Self.settings(epochs: 4)
    settings.rate = 0.1
    let result = try await EmbeddingTraining(.skipNegative, settings).run(on: Self.text(), threads: 3)
    let (same, other) = Self.cosines(result.vectors)
    #expect(same > other + 0.3)
  }

  @Test("tells of every epoch and of its progress, and stops where vectors are no longer finite")
  func progress() async throws {
    let text = try Self.text()
    let shares = Shares()
    var epochs: [Int] = []
    _ = try await EmbeddingTraining(.bagNegative, Self.settings()).run(on: text, progress: shares.add) {
      epoch, vectors in
      epochs.append(epoch)
      #expect(vectors.matrix.rows == 20)
    }
    #expect(epochs == [0, 1, 2, 3])
    expectClose(shares.sum, 3, relative: 1e-9)
    var settings = Self.settings()
    settings.rate = 1e30
    await #expect(throws: WordError.self) { try await EmbeddingTraining(.skipNegative, settings).run(on: text) }
  }

  @Test("answers tests of words, for vectors that are known")
  func scores() throws {
    let text = try encodedText("man woman king queen man woman king queen dog")
    let words = text.vocabulary.words
    let known: [String: [Float]] = [
      "man": [1, 0, 0.1], "woman": [0, 1, 0.1], "king": [1, 0, 2], "queen": [0, 1, 2], "dog": [-1, -1, 0.5],
    ]
    let vectors = WordVectors(
      vocabulary: text.vocabulary, matrix: Matrix(words.map { known[$0] ?? [] }))
    try withFile(": family\nman king woman queen\nKing Man queen woman\nman dog woman king\ncat king man dog\n") {
      file in
      let score = try AnalogyTest(file: file).score(vectors)
      #expect(score.known == 3 && score.value == 2.0 / 3)
    }
    try withFile("# remark\nman\tking\t3\nman\tWoman\t2\nman\tdog\t1\nman\tcat\t9\n") { file in
      let score = try SimilarityTest(file: file).score(vectors)
      #expect(score.known == 3)
      expectClose(score.value ?? .nan, 1)
    }
    _ = try withFile("man\tking\n") { file in
      #expect { try SimilarityTest(file: file) } throws: { "\($0)".contains("line 1") }
    }
    let man = try #require(text.vocabulary.number(of: "man"))
    #expect(vectors.nearest(to: man, count: 2).map(\.word) == ["king", "queen"])
  }
}

private final class Shares: @unchecked Sendable {
  private(set) var sum = 0.0
  @Sendable func add(_ share: Double) { sum += share }
}
