import CardinalityNumerics

/// What vectors of words can be learned by; the raw value is what is typed.
package enum EmbeddingObjective: String, CaseIterable, Sendable, Codable {
  /// `NeuralLanguageModel`.
  case languageModel = "nplm"
  /// `ContinuousBagOfWords` with `HierarchicalSoftmax`.
  case bagHierarchical = "cbow_hs"
  /// `SkipGram` with `HierarchicalSoftmax`.
  case skipHierarchical = "skip_gram_hs"
  /// `ContinuousBagOfWords` with `NoiseContrastiveEstimation`.
  case bagContrastive = "cbow_nce"
  /// `SkipGram` with `NoiseContrastiveEstimation`.
  case skipContrastive = "skip_gram_nce"
  /// `ContinuousBagOfWords` with `NegativeSampling`.
  case bagNegative = "cbow_ns"
  /// `SkipGram` with `NegativeSampling`.
  case skipNegative = "skip_gram_ns"
  /// `GloVe`.
  case globalVectors = "glove"

  /// The objective of a name.
  ///
  /// - Throws: ``WordError/unknownObjective(_:known:)``.
  package init(named name: String) throws(WordError) {
    guard let objective = Self(rawValue: name) else {
      throw .unknownObjective(name, known: Self.allCases.map(\.rawValue))
    }
    self = objective
  }

  /// What it minimises.
  package var formula: String {
    switch self {
    case .languageModel: "−log softmax(b + U tanh(d + H x)) of the word, x the vectors of the words before it"
    case .bagHierarchical: "−Σ log σ(±h · w) along the word's path in a Huffman tree, h the mean of its window"
    case .skipHierarchical: "the same with h each word of the window in turn"
    case .bagContrastive: "as skip_gram_nce, with h the mean of the window"
    case .skipContrastive: "the logistic loss of scores h · w + b − log k q(w), for the word and k draws of noise q"
    case .bagNegative: "−log σ(h · w) − Σ log σ(−h · w_k) for the word w and draws of noise, h the mean of its window"
    case .skipNegative: "the same with h each word of the window in turn"
    case .globalVectors: "½ Σ f(X) (v · c + b + d − log X)² over pairs with the co-occurrences X"
    }
  }

  /// Whether it draws noise.
  package var drawsNoise: Bool {
    switch self {
    case .bagContrastive, .skipContrastive, .bagNegative, .skipNegative: true
    case .languageModel, .bagHierarchical, .skipHierarchical, .globalVectors: false
    }
  }

  /// Whether it leaves out frequent words at times; GloVe counts all.
  package var leavesOutWords: Bool { self != .globalVectors }

  /// The learning rate it begins with, unless another is asked for.
  package var usualRate: Double {
    switch self {
    case .languageModel: 1
    case .globalVectors: 0.05
    default: 0.025
    }
  }
}

/// How vectors of words are learned.
package struct EmbeddingSettings: Sendable, Equatable, Codable {
  /// The numbers of a vector.
  package var dimension = 100
  /// How many words a window reaches to each side at most.
  package var window = 5
  /// The draws of noise for a word.
  package var noise = 5
  /// The share of the text from which on a word is left out at times; 0 leaves all words.
  package var subsampling = 1e-3
  /// How often the text is gone through.
  package var epochs = 5
  /// The learning rate at the beginning; that of the objective where there is none.
  package var rate: Double?
  /// The hidden units of the language model.
  package var hidden = 50
  /// The count from which on pairs of words weigh alike in `GloVe`.
  package var mostCount = 10.0
  /// The seed of the first vectors and of all that is drawn.
  package var seed: UInt32 = 1

  /// The usual settings.
  package init() {}

  /// The share of the first learning rate that is left at the end, as in word2vec.
  static let lastShare = 0.004

  /// Refuses what is out of range.
  ///
  /// - Throws: ``WordError/invalidSetting(_:value:range:)``.
  package func validate() throws(WordError) {
    func check(_ name: String, _ value: Int, _ range: ClosedRange<Int>) throws(WordError) {
      guard !range.contains(value) else { return }
      throw .invalidSetting(name, value: "\(value)", range: "\(range.lowerBound) to \(range.upperBound)")
    }
    try check("dimension", dimension, 1...100_000)
    try check("window", window, 1...1_000)
    try check("number of draws", noise, 1...60)
    try check("number of epochs", epochs, 1...1_000_000)
    try check("number of hidden units", hidden, 1...100_000)
    for (name, value, isZeroAllowed) in [
      ("subsampling threshold", subsampling, true), ("learning rate", rate ?? 1, false),
      ("count of full weight", mostCount, false),
    ] where !value.isFinite || value < 0 || (value == 0 && !isZeroAllowed) {
      throw .invalidSetting(name, value: "\(value)", range: "a finite number \(isZeroAllowed ? "from" : "above") 0")
    }
  }
}

extension EmbeddingObjective {
  /// Makes the parameters for a text.
  ///
  /// - Throws: ``MemoryError``.
  package func make(on text: EncodedText, _ settings: EmbeddingSettings) throws(MemoryError) -> any WordObjective {
    let counts = text.vocabulary.counts
    switch self {
    case .languageModel:
      let stream = WindowStream(
        text, reach: settings.window, threshold: settings.subsampling, isReduced: false)
      return try NeuralLanguageModel(
        stream: stream, counts: counts, dimension: settings.dimension, reach: settings.window,
        hidden: settings.hidden, seed: settings.seed)
    case .globalVectors:
      return try GloVe(
        text, dimension: settings.dimension, reach: settings.window, most: settings.mostCount, seed: settings.seed)
    case .bagHierarchical: return try bag(HierarchicalSoftmax(counts: counts), text, settings)
    case .skipHierarchical: return try skip(HierarchicalSoftmax(counts: counts), text, settings)
    case .bagContrastive:
      return try bag(NoiseContrastiveEstimation(counts: counts, draws: settings.noise), text, settings)
    case .skipContrastive:
      return try skip(NoiseContrastiveEstimation(counts: counts, draws: settings.noise), text, settings)
    case .bagNegative: return try bag(NegativeSampling(counts: counts, draws: settings.noise), text, settings)
    case .skipNegative: return try skip(NegativeSampling(counts: counts, draws: settings.noise), text, settings)
    }
  }

  private func bag<Output: OutputLayer>(
    _ output: Output, _ text: EncodedText, _ settings: EmbeddingSettings
  ) throws(MemoryError) -> ContinuousBagOfWords<Output> {
    ContinuousBagOfWords(stream: stream(text, settings), output: output, weights: try weights(output, text, settings))
  }

  private func skip<Output: OutputLayer>(
    _ output: Output, _ text: EncodedText, _ settings: EmbeddingSettings
  ) throws(MemoryError) -> SkipGram<Output> {
    SkipGram(stream: stream(text, settings), output: output, weights: try weights(output, text, settings))
  }

  private func stream(_ text: EncodedText, _ settings: EmbeddingSettings) -> WindowStream {
    WindowStream(text, reach: settings.window, threshold: settings.subsampling)
  }

  private func weights(
    _ output: some OutputLayer, _ text: EncodedText, _ settings: EmbeddingSettings
  ) throws(MemoryError) -> WordWeights {
    try WordWeights(
      words: text.vocabulary.count, output: output, dimension: settings.dimension, seed: settings.seed)
  }
}
