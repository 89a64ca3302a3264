import CardinalityNumerics
import Learning
import Spaces

/// What a training of word vectors came to.
package struct EmbeddingRun: Sendable, Codable, Equatable {
  /// Magnitude and spread of the most frequent words at a dilation.
  package struct Size: Sendable, Codable, Equatable {
    /// The dilation, or the epoch of what is followed over epochs.
    package let place: Double
    /// The magnitude.
    package let magnitude: Double
    /// The spread.
    package let spread: Double
  }

  /// What was minimised.
  package let objective: EmbeddingObjective
  /// How.
  package let settings: EmbeddingSettings
  /// The words of the text that have vectors, times the passes.
  package let words: Int
  /// The seconds of training alone.
  package let seconds: Double
  /// The scores of the tests that were at hand.
  package let scores: [WordTest: SimilarityTest.Score]
  /// Magnitude and spread at `EmbeddingMeasure/dilation`, before the first and after each epoch.
  package let epochs: [Size]
  /// Magnitude and spread over the dilation, after the last epoch.
  package let function: [Size]
  /// The nearest words of some words.
  package let neighbours: [String: [String]]
  /// Where the words of the picture lie on the first two principal axes of them all.
  package let places: [String: [Double]]

  /// Words of the text a second; GloVe's pairs are counted as the words that they come from.
  package var wordsPerSecond: Double { Double(words) / seconds }
  /// The magnitude at `EmbeddingMeasure/dilation` after the last epoch.
  package var magnitude: Double { epochs.last?.magnitude ?? .nan }
  /// The spread there.
  package var spread: Double { epochs.last?.spread ?? .nan }
}

/// A test of word vectors; the raw value is its column.
package enum WordTest: String, CaseIterable, Sendable, Codable, CodingKeyRepresentable {
  /// WordSim-353: how related words are.
  case wordSim353 = "wordsim353"
  /// SimLex-999: how alike words are.
  case simLex999 = "simlex999"
  /// Google's analogies.
  case analogies

  /// The file that a script of `data/` fetches.
  var file: String {
    switch self {
    case .wordSim353: "wordsim353.tsv"
    case .simLex999: "simlex999.txt"
    case .analogies: "questions-words.txt"
    }
  }

  /// What the score is.
  var meaning: String {
    switch self {
    case .wordSim353: "Spearman's rank correlation of cosines with what people said of how related two words are"
    case .simLex999: "Spearman's rank correlation of cosines with what people said of how alike two words are"
    case .analogies: "the share of Google's questions, a is to b as c is to d, in which d is nearest to b − a + c"
    }
  }
}

/// How word vectors are measured.
struct EmbeddingMeasure: Sendable {
  /// The dilation at which magnitude is followed: words that have nothing in common, √2 apart, are then nearly all told
  /// apart, and 1,000 such words count as 541.
  static let dilation = 5.0
  /// The dilations of the functions.
  static let range = 0.2...50.0

  let measured: Int
  let dilations: [Double]
  let pictured: [String]
  let asked: [String]
  private let similarities: [(WordTest, SimilarityTest)]
  private let analogies: AnalogyTest?

  init(measured: Int, pictured: [String], asked: [String], dilations count: Int) throws {
    (self.measured, self.pictured, self.asked) = (measured, pictured, asked)
    dilations = try Spaces.dilations(from: Self.range.lowerBound, to: Self.range.upperBound, count: count)
    similarities = try [WordTest.wordSim353, .simLex999].compactMap { test in
      try EmbeddingOptions.fetched(test.file).map { (test, try SimilarityTest(file: $0.path)) }
    }
    analogies = try EmbeddingOptions.fetched(WordTest.analogies.file).map { try AnalogyTest(file: $0.path) }
  }

  func scores(_ vectors: WordVectors) -> [WordTest: SimilarityTest.Score] {
    var scores = Dictionary(uniqueKeysWithValues: similarities.map { ($0.0, $0.1.score(vectors)) })
    scores[.analogies] = analogies?.score(vectors)
    return scores
  }

  /// Magnitude and spread at some dilations.
  func sizes(_ vectors: WordVectors, at dilations: [Double]) throws -> [EmbeddingRun.Size] {
    let space = try FiniteMetricSpace(points: vectors.points(ofMostFrequent: measured))
    let solver = try WeightingSolver(space, threads: 1)
    return try dilations.map { t in
      let weighting = try solver.solve(dilatedBy: t)
      return EmbeddingRun.Size(place: t, magnitude: weighting.magnitude, spread: weighting.spread)
    }
  }

  func neighbours(_ vectors: WordVectors) -> [String: [String]] {
    var result: [String: [String]] = [:]
    for word in asked {
      guard let number = vectors.vocabulary.number(of: word) else { continue }
      result[word] = vectors.nearest(to: number, count: 5).map(\.word)
    }
    return result
  }

  func places(_ vectors: WordVectors) -> [String: [Double]] {
    let known = pictured.compactMap { word in vectors.vocabulary.number(of: word).map { (word, $0) } }
    guard known.count > 2 else { return [:] }
    let axes = PrincipalAxes(vectors.directions.rows(known.map(\.1)).converted())
    return Dictionary(known.map(\.0).enumerated().map { ($1, axes.scores(of: $0, 2)) }) { first, _ in first }
  }
}
