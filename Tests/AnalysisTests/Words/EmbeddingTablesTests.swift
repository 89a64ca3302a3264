import Analysis
import Foundation
import Testing

@testable import Experiments
@testable import Learning
@testable import Reporting

@Suite("Tables and figures of word vectors")
struct EmbeddingTablesTests {
  /// Three trainings whose scores of WordSim-353 are given, beside 0.5, 0.6 and 0.7 of the analogies.
  private func experiment(_ objective: EmbeddingObjective, _ scores: [Double]) throws -> EmbeddingExperiment {
    let vocabulary = try withFile("in the beginning the word was the word\n") {
      try Vocabulary(textFile: $0, minimumCount: 1)
    }
    let runs = scores.enumerated().map { place, score in
      var settings = EmbeddingSettings()
      settings.seed = UInt32(place + 1)
      let shift = Double(place)
      return EmbeddingRun(
        objective: objective, settings: settings, words: 1000, seconds: 2,
        scores: [
          .wordSim353: .init(value: score, known: 7), .simLex999: .init(value: nil, known: 0),
          .analogies: .init(value: 0.5 + 0.1 * shift, known: 3),
        ],
        epochs: [
          .init(place: 0, magnitude: 9, spread: 8), .init(place: 1, magnitude: 10, spread: 9),
          .init(place: 2, magnitude: 11 + shift, spread: 10),
        ],
        function: [.init(place: 1, magnitude: 2, spread: 1.5), .init(place: 5, magnitude: 11 + shift, spread: 10)],
        neighbours: ["word": ["was", "the"]], places: ["the": [1, 2], "word": [-1, 0.5]])
    }
    return EmbeddingExperiment(corpus: "text.txt", digest: "d", vocabulary: vocabulary, measured: 5, runs: runs)
  }

  private func peers(_ objective: EmbeddingObjective, _ scores: [Double]) -> [EmbeddingPeer] {
    scores.enumerated().map { place, score in
      EmbeddingPeer(
        program: "gensim 4", objective: objective, digest: "d", epochs: 5, words: 1000, seconds: 4,
        scores: [.wordSim353: score, .analogies: 0.5 + 0.1 * Double(place)])
    }
  }

  @Test("give the difference to gensim its sign and Welch's interval, and say which lie apart")
  func differences() throws {
    let experiment = try experiment(.skipNegative, [0.5, 0.6, 0.7])
    let found = try #require(experiment.differences(peers(.skipNegative, [0.2, 0.3, 0.4])))
    // Deviations of 0.1 each: 2.7764 · 0.1 · √(2/3) with 4 degrees of freedom. SimLex was not scored.
    #expect(
      found.table.texts == [
        ["skip_gram_ns", "wordsim353", "+0.300", "+0.073", "+0.527"],
        ["skip_gram_ns", "analogies", "0.000", "-0.227", "+0.227"],
      ])
    #expect(found.apart == ["skip_gram_ns on wordsim353"] && found.count == 2)
    let behind = try #require(experiment.differences(peers(.skipNegative, [0.8, 0.9, 1.0])))
    #expect(behind.table.texts[0][2...4] == ["-0.300", "-0.527", "-0.073"])
    #expect(experiment.differences(peers(.globalVectors, [0.2, 0.3, 0.4])) == nil)
  }

  @Test("give means over the seeds, with gensim's in the row below, and nothing for what was not scored")
  func scores() throws {
    let experiment = try experiment(.skipNegative, [0.5, 0.6, 0.7])
    let table = experiment.scores(peers(.skipNegative, [0.2, 0.3, 0.4]))
    #expect(
      table.texts == [
        ["skip_gram_ns", "this", "5", "500", "0.600", "0.600", "12.0", "10.0"],
        ["skip_gram_ns", "gensim 4", "5", "250", "0.300", "0.600", "–", "–"],
      ])
    #expect(table.caption == "text.txt, means of 3 seeds")
    // Five words all √2 apart: 5 / (1 + 4 exp(−5 √2)).
    #expect(table.notes[0].contains("nothing in common have 5.0"))
    #expect(table.notes[1].contains("vocabulary of 5 words: 7 lines of wordsim353, 0 lines of simlex999, 3 lines"))
    #expect(experiment.scores([]).rows.count == 1 && !experiment.scores([]).notes[0].contains("gensim"))
  }

  @Test("ask nothing about gensim where it was not measured, and keep what stands at its start out of the range")
  func page() throws {
    let moving = try experiment(.skipNegative, [0.5, 0.6, 0.7])
    let still = moving.runs.map {
      EmbeddingRun(
        objective: .languageModel, settings: $0.settings, words: 10, seconds: 1, scores: [:],
        epochs: [.init(place: 0, magnitude: 9, spread: 8), .init(place: 1, magnitude: 9.1, spread: 8)],
        function: $0.function, neighbours: $0.neighbours, places: $0.places)
    }
    let both = EmbeddingExperiment(
      corpus: "text.txt", digest: "d", vocabulary: moving.vocabulary, measured: 5, runs: moving.runs + still)
    let folder = try TemporaryFolder()
    var page = try MadeScores.page(in: folder)
    try both.show(on: &page)
    let said = """
      At t = 5 the 5 most frequent words have a magnitude of 9 before they are trained, as drawn; after it the magnitude \
      is 12 of **skip-gram-NS** (5 epochs). **NPLM** (5 epochs) still has about the magnitude that it began with.
      """
    #expect(page.plainFindings == [said], "\(page.plainFindings)")
    #expect(page.questions.count == 1)
  }

  @Test("have a row for each training with its seed")
  func rows() throws {
    let rows = try experiment(.skipNegative, [0.5, 0.6, 0.7]).rows(peers(.skipNegative, [0.2, 0.3])).texts
    #expect(rows.count == 5)
    #expect(
      rows[1] == [
        "skip_gram_ns", "text.txt", "1000", "2.000", "500", "0.6000", "–", "0.6000", "12.00", "10.00", "this", "5", "2",
      ])
    #expect(rows[4].last == "2" && rows[4][10] == "gensim 4" && rows[4][5] == "0.3000")
  }

  @Test("name the nearest words of the first seed")
  func neighbours() throws {
    let table = try experiment(.globalVectors, [0.5, 0.6]).neighbours()
    #expect(table.columns.map(\.title) == ["objective", "word"] && table.texts == [["glove", "was, the"]])
    #expect(table.caption == "Nearest words, of seed 1")
  }

  @Test("draw means over the seeds, over the dilation and over the share of the training")
  func figures() throws {
    let experiment = try experiment(.skipNegative, [0.5, 0.6, 0.7])
    let magnitude = experiment.functions().panels[0]
    #expect(magnitude.series.map(\.label) == ["skip_gram_ns", "nothing in common"])
    #expect(magnitude.series[0].x == [1, 5] && magnitude.series[0].y == [2, 12])
    let band = try #require(magnitude.series[0].band)
    expectClose([band.lower[1], band.upper[1]], [12 - 2.484_138, 12 + 2.484_138], relative: 1e-6)
    expectClose(magnitude.series[1].y, [1.0, 5].map { 5 / (1 + 4 * exp(-2.0.squareRoot() * $0)) })
    let growth = experiment.growth().panels[1]
    #expect(
      growth.title == "spread at t = 5" && growth.series[0].x == [0, 0.5, 1] && growth.series[0].y == [8, 9, 10])
    let plane = try #require(experiment.plane()).panels[0]
    #expect(
      plane.series[0].x == [1, -1] && plane.series[0].y == [2, 0.5] && plane.notes.map(\.text) == ["the", "word"])
  }
}
