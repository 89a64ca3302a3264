import Analysis
import Testing

@Suite("The objectives of word vectors")
struct WordGradientTests {
  /// A layer of the fixture.
  private func layer(_ name: String, _ counts: [Int]) -> any OutputLayer {
    switch name {
    case "hierarchical": HierarchicalSoftmax(counts: counts)
    case "negative": NegativeSampling(counts: counts, draws: 3)
    default: NoiseContrastiveEstimation(counts: counts, draws: 3)
    }
  }

  @Test("have PyTorch's losses, and step down PyTorch's gradients, to 1e-6")
  func torch() throws {
    let fixture = try WordFixture.load()
    #expect(fixture.logistic.count == 3)
    for item in fixture.logistic {
      let layer = layer(item.layer, fixture.counts)
      let targets = PredictionTargets(rows: item.rows, answers: item.answers)
      let loss = layer.loss(targets, hidden: item.hidden, weights: Matrix(item.weights), biases: item.biases)
      expectClose(loss, item.loss, relative: 1e-6, "\(item.layer)")

      let weights = try WordWeights(words: fixture.counts.count, output: layer, dimension: item.hidden.count, seed: 1)
      weights.outputs.matrix = singles(Array(item.weights.prefix(layer.rows)))
      if let biases = item.biases { weights.biases?.matrix = singles([biases]) }
      let step = layer.step(targets, rate: 1, hidden: item.hidden.map { Float($0) }, weights: weights)
      #expect(largestDifference(step.map { -Double($0) }, item.hidden_gradient) < 1e-6, "\(item.layer)")
      let moved = zip(weights.outputs.matrix.elements, item.weights.joined()).map { $1 - Double($0) }
      let expected = Array(item.weight_gradient.prefix(layer.rows).joined())
      #expect(largestDifference(moved, expected) < 1e-6, "\(item.layer)")
      if let biases = item.biases, let expected = item.bias_gradient {
        let moved = zip(weights.biases?.matrix.elements ?? [], biases).map { $1 - Double($0) }
        #expect(largestDifference(moved, expected) < 1e-6, "\(item.layer)")
      }
    }
  }

  @Test("step down the central differences of their losses")
  func differences() throws {
    let fixture = try WordFixture.load()
    for item in fixture.logistic {
      let layer = layer(item.layer, fixture.counts)
      let targets = PredictionTargets(rows: item.rows, answers: item.answers)
      let weights = try WordWeights(words: fixture.counts.count, output: layer, dimension: item.hidden.count, seed: 1)
      weights.outputs.matrix = singles(Array(item.weights.prefix(layer.rows)))
      if let biases = item.biases { weights.biases?.matrix = singles([biases]) }
      let step = layer.step(targets, rate: 1, hidden: item.hidden.map { Float($0) }, weights: weights)
      let slopes = centralDifferences(
        of: { layer.loss(targets, hidden: $0.elements, weights: Matrix(item.weights), biases: item.biases) },
        at: Matrix([item.hidden]))
      #expect(largestDifference(step.map { -Double($0) }, slopes) < 1e-6, "\(item.layer)")
      let outputs = centralDifferences(
        of: { layer.loss(targets, hidden: item.hidden, weights: $0, biases: item.biases) }, at: Matrix(item.weights))
      let moved = zip(weights.outputs.matrix.elements, item.weights.joined()).map { $1 - Double($0) }
      #expect(largestDifference(moved, Array(outputs.prefix(moved.count))) < 1e-6, "\(item.layer)")
    }
  }

  @Test("step through windows as loops over the formulas do")
  func windows() throws {
    let fixture = try WordFixture.load()
    let item = fixture.windows
    // Each word as often as its count, so that it has its number; then the sentence.
    let letters = ["a", "b", "c", "d", "e", "f", "g"]
    let text = try encodedText(
      zip(letters, fixture.counts).map { Array(repeating: $0, count: $1).joined(separator: "\n") }
        .joined(separator: "\n"))
    #expect(text.vocabulary.words == letters)
    let sentence = try withFile(item.sentence.map { letters[$0] }.joined(separator: " ")) { file in
      try EncodedText(textFile: file, vocabulary: text.vocabulary)
    }
    let layer = HierarchicalSoftmax(counts: fixture.counts)
    let stream = WindowStream(sentence, reach: item.reach, threshold: 0, isReduced: false)
    for isBag in [true, false] {
      let weights = try WordWeights(words: 7, output: layer, dimension: 5, seed: 1)
      weights.inputs.matrix = singles(item.inputs)
      weights.outputs.matrix = singles(item.outputs)
      var windows = WordWindows()
      var random = WordRandom(seed: 1, epoch: 0, block: 0)
      stream.fill(&windows, block: 0, random: &random)
      if isBag {
        ContinuousBagOfWords(stream: stream, output: layer, weights: weights)
          .step(windows, rate: Float(item.rate), random: &random)
      } else {
        SkipGram(stream: stream, output: layer, weights: weights)
          .step(windows, rate: Float(item.rate), random: &random)
      }
      let expected = isBag ? item.bag : item.skip
      #expect(largestDifference(weights.inputs.matrix.elements, singles(expected.inputs).elements) < 2e-6)
      #expect(largestDifference(weights.outputs.matrix.elements, singles(expected.outputs).elements) < 2e-6)
    }
  }

  @Test("of the language model have PyTorch's loss and gradients, to 1e-6")
  func languageModel() throws {
    let item = try WordFixture.load().language_model
    func parameters(_ values: WordFixture.LanguageModel.Parameters) -> NeuralLanguageModel.Parameters {
      NeuralLanguageModel.Parameters(
        words: singles(values.words), reach: item.reach, hiddenWeights: singles(values.hidden_weights),
        hiddenBiases: values.hidden_biases.map { Float($0) }, outputWeights: singles(values.output_weights),
        outputBiases: values.output_biases.map { Float($0) })
    }
    let count = item.sentence.count
    let windows = WordWindows(
      words: item.sentence.map { Int32($0) }, firsts: (0..<count).map { Int32(max(0, $0 - item.reach)) },
      lasts: (0..<count).map { Int32(min(count, $0 + item.reach + 1)) })
    var model = parameters(item.parameters)
    expectClose(model.step(windows, 0..<count, rate: 1), item.loss, relative: 1e-6)
    let expected = parameters(item.stepped)
    #expect(largestDifference(model.words.elements, expected.words.elements) < 1e-6)
    #expect(largestDifference(model.hiddenWeights.elements, expected.hiddenWeights.elements) < 1e-6)
    #expect(largestDifference(model.hiddenBiases, expected.hiddenBiases) < 1e-6)
    #expect(largestDifference(model.outputWeights.elements, expected.outputWeights.elements) < 1e-6)
    #expect(largestDifference(model.outputBiases, expected.outputBiases) < 1e-6)

    // Central differences of the loss by the first word's vector, as far as single precision resolves them.
    let slopes = centralDifferences(
      of: { moved in
        var model = parameters(item.parameters)
        for column in 0..<3 { model.words[0, column] = Float(moved[0, column]) }
        return model.step(windows, 0..<count, rate: 1)
      }, at: Matrix([item.parameters.words[0]]), step: 0.05)
    let gradient = zip(item.parameters.words[0], model.words.row(0)).map { $0 - Double($1) }
    #expect(largestDifference(gradient, slopes) < 1e-4)
  }

  @Test("of GloVe count pairs, and step, as plain NumPy does, down PyTorch's gradient")
  func gloVe() throws {
    let item = try WordFixture.load().glove
    let letters = ["a", "b", "c", "d", "e"]
    // The counts of this text's words decrease in the order of the letters.
    let text = try encodedText(item.sentences.map { $0.map { letters[$0] }.joined(separator: " ") }
      .joined(separator: "\n"))
    #expect(text.vocabulary.words == letters)
    let pairs = try Cooccurrences(text, reach: item.reach)
    #expect(pairs.rows.map { Double($0) } == item.pairs.map { $0[0] })
    #expect(pairs.columns.map { Double($0) } == item.pairs.map { $0[1] })
    expectClose(pairs.counts.map { Double($0) }, item.pairs.map { $0[2] }, relative: 1e-6)

    let model = try GloVe(pairs, words: 5, dimension: 5, most: item.most, seed: 1)
    let own = model.parameters
    own.vectors.matrix = singles(item.start.vectors)
    own.contexts.matrix = singles(item.start.contexts)
    own.vectorBiases.matrix = singles([item.start.vector_biases])
    own.contextBiases.matrix = singles([item.start.context_biases])
    // PyTorch's gradient is that of this loss.
    let slopes = centralDifferences(
      of: { moved in
        own.vectors.matrix = moved.converted()
        return model.loss
      }, at: Matrix(item.start.vectors), step: 0.02)
    own.vectors.matrix = singles(item.start.vectors)
    #expect(largestDifference(slopes, Array(item.gradient.vectors.joined())) < 1e-4)
    expectClose(model.loss, item.loss, relative: 1e-6)
    for _ in 0..<item.epochs { model.step(0..<pairs.counts.count, rate: Float(item.rate)) }
    #expect(largestDifference(own.vectors.matrix.elements, singles(item.end.vectors).elements) < 2e-6)
    #expect(largestDifference(own.contexts.matrix.elements, singles(item.end.contexts).elements) < 2e-6)
    #expect(largestDifference(own.vectorBiases.matrix.elements, singles([item.end.vector_biases]).elements) < 2e-6)
    #expect(largestDifference(own.contextBiases.matrix.elements, singles([item.end.context_biases]).elements) < 2e-6)
  }
}
