import Analysis
import Foundation
import Testing

@Suite("A text of words")
struct VocabularyTests {
  @Test("is cut at what is no letter, in small letters, with apostrophes only within words")
  func words() throws {
    try withFile("Aaron's rod; 'twas AARON'S!\nRod--2 naïve' rod's''\n\n\u{0}x") { file in
      let vocabulary = try Vocabulary(textFile: file, minimumCount: 1)
      #expect(vocabulary.words == ["aaron's", "rod", "2", "naïve", "rod's", "twas", "x"])
      #expect(vocabulary.counts == [2, 2, 1, 1, 1, 1, 1])
      #expect(vocabulary.number(of: "naïve") == 3 && vocabulary.number(of: "Rod") == nil)
      let text = try EncodedText(textFile: file, vocabulary: vocabulary)
      #expect(text.count == 9)
    }
  }

  @Test("is read alike whole and across pieces, and counted as a dictionary counts it")
  func pieces() throws {
    var random = MersenneTwister(seed: 3)
    let words = (0..<120_000).map { _ in "w\(random.word() % 2_000)" }
    try withFile(words.joined(separator: " ")) { file in
      let vocabulary = try Vocabulary(textFile: file, minimumCount: 50)
      let counts = Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +).filter { $0.value >= 50 }
      #expect(vocabulary.count == counts.count && vocabulary.total == counts.values.reduce(0, +))
      for (word, count) in zip(vocabulary.words, vocabulary.counts) { #expect(counts[word] == count) }
      #expect(vocabulary.counts == vocabulary.counts.sorted(by: >))
    }
  }

  @Test("that is missing, has no words, or one endless word is refused by a sentence")
  func refused() throws {
    #expect { try Vocabulary(textFile: "/nowhere/text") } throws: { "\($0)".contains("/nowhere/text") }
    for device in ["/dev/zero", "/dev/null"] {
      #expect { try Vocabulary(textFile: device) } throws: { "\($0)".contains("a pipe or a device") }
    }
    _ = try withFile("one one one two") { file in
      #expect { try Vocabulary(textFile: file, minimumCount: 3) } throws: {
        "\($0)".contains("1 words occur at least 3 times")
      }
    }
    _ = try withFile("a\n" + String(repeating: "b", count: 70_000) + " c") { file in
      #expect { try Vocabulary(textFile: file) } throws: { "\($0)".contains("line 2 has a word of more than 65536") }
    }
    #expect { try EmbeddingObjective(named: "skipgram") } throws: { "\($0)".contains("skip_gram_ns") }
    for change in [\EmbeddingSettings.dimension, \.window, \.noise, \.epochs, \.hidden] {
      var settings = EmbeddingSettings()
      settings[keyPath: change] = 0
      #expect(throws: WordError.self) { try settings.validate() }
    }
    for rate in [0, -1, Double.nan, .infinity] {
      var settings = EmbeddingSettings()
      settings.rate = rate
      #expect(throws: WordError.self) { try settings.validate() }
    }
  }

  @Test("becomes windows within sentences, of every width up to the reach alike")
  func windows() throws {
    let line = (0..<50).map { "w\($0)" }.joined(separator: " ")
    let text = try encodedText(Array(repeating: line, count: 400).joined(separator: "\n"))
    let stream = WindowStream(text, reach: 4, threshold: 0)
    var windows = WordWindows()
    var widths = [Int](repeating: 0, count: 5)
    var random = WordRandom(seed: 1, epoch: 0, block: 0)
    stream.fill(&windows, block: 0, random: &random)
    #expect(windows.words.count == 10_000)
    for (place, word) in windows.words.enumerated() {
      let start = place / 50 * 50
      let (first, last) = (Int(windows.firsts[place]), Int(windows.lasts[place]))
      #expect(first >= start && last <= start + 50 && first <= place && place < last)
      #expect(text.vocabulary.words[Int(word)] == "w\(place - start)")
      if place - start >= 4, place - start < 46 {
        #expect(place - first == last - 1 - place)
        widths[place - first] += 1
      }
    }
    // 8,400 windows in the middle: 2,100 of each width, give or take five deviations.
    #expect(widths[0] == 0)
    for width in 1...4 { #expect(abs(widths[width] - 2_100) < 200, "\(widths)") }
  }

  @Test("loses frequent words by word2vec's rule")
  func subsampling() throws {
    let text = try encodedText(Array(repeating: "a a a a a a a b b c", count: 1_000).joined(separator: "\n"))
    let stream = WindowStream(text, reach: 1, threshold: 0.05)
    var kept = [Double](repeating: 0, count: 3)
    for epoch in 0..<10 {
      var windows = WordWindows()
      var random = WordRandom(seed: 1, epoch: epoch, block: 0)
      stream.fill(&windows, block: 0, random: &random)
      for word in windows.words { kept[Int(word)] += 1 }
    }
    for (word, share) in [0.7, 0.2, 0.1].enumerated() {
      let expected = min(1, ((share / 0.05).squareRoot() + 1) * 0.05 / share)
      let found = kept[word] / (share * 100_000)
      #expect(abs(found - expected) < 5 * (expected * (1 - expected) / (share * 100_000)).squareRoot() + 1e-12)
    }
  }
}

@Suite("Noise and trees over words")
struct WordOutputTests {
  @Test("draw words by their counts to the power ¾, and leave out the word itself only in negative sampling")
  func noise() throws {
    let counts = [1000, 300, 20, 7, 1]
    let shares = counts.map { pow(Double($0), 0.75) }
    let total = shares.reduce(0, +)
    let distribution = NoiseDistribution(counts: counts, power: 0.75)
    expectClose(distribution.probabilities, shares.map { $0 / total }, relative: 1e-12)
    let (negative, contrastive) = (
      NegativeSampling(counts: counts, draws: 10), NoiseContrastiveEstimation(counts: counts, draws: 10)
    )
    var drawn = [Double](repeating: 0, count: 5)
    var random = WordRandom(seed: 5, epoch: 0, block: 0)
    for _ in 0..<20_000 {
      let targets = contrastive.targets(of: 4, random: &random)
      #expect(
        targets.rows.count == 11 && targets.rows[0] == 4 && targets.answers == [1] + Array(repeating: 0, count: 10))
      for row in targets.rows.dropFirst() { drawn[Int(row)] += 1 }
      let others = negative.targets(of: 0, random: &random)
      #expect(!others.rows.dropFirst().contains(0) && others.rows.count <= 11)
    }
    for word in counts.indices {
      let p = shares[word] / total
      #expect(abs(drawn[word] / 200_000 - p) < 5 * (p * (1 - p) / 200_000).squareRoot(), "\(drawn)")
    }
    #expect(contrastive.initialBiases?.count == 5 && negative.initialBiases == nil)
  }

  @Test("of Huffman are those of a heap, and give probabilities that sum to 1")
  func tree() throws {
    let fixture = try WordFixture.load()
    let layer = HierarchicalSoftmax(counts: fixture.counts)
    var random = WordRandom(seed: 1, epoch: 0, block: 0)
    let hidden = fixture.logistic[0].hidden
    let weights = Matrix(fixture.logistic[0].weights)
    var sum = 0.0
    for word in fixture.counts.indices {
      let targets = layer.targets(of: word, random: &random)
      #expect(targets.rows.map { Double($0) } == fixture.paths[word][0])
      #expect(targets.answers.map { Double($0) } == fixture.paths[word][1])
      sum += exp(-layer.loss(targets, hidden: hidden, weights: weights, biases: nil))
    }
    expectClose(sum, 1, relative: 1e-12)
  }
}
