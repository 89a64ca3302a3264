import Analysis

@testable import Glass
@testable import Learning

/// A small DeepGlassNet of an independent implementation: parameters, results, gradients, and three Adam steps.
struct GlassFixture: Decodable {
  struct Parameters: Decodable {
    let embeddings: [[Double]]
    let v: [[Double]]
    let entryWeights: [[Double]]
    let entryBiases: [Double]
    let exitWeights: [[Double]]
    let exitBiases: [Double]
    let projection: [[Double]]
    let scale: [Double]
    let shift: [Double]
    let readoutWeights: [[Double]]
    let readoutBiases: [Double]

    enum CodingKeys: String, CodingKey {
      case embeddings, v
      case entryWeights = "attention.in_proj_weight"
      case entryBiases = "attention.in_proj_bias"
      case exitWeights = "attention.out_proj.weight"
      case exitBiases = "attention.out_proj.bias"
      case projection = "fc1.weight"
      case scale = "bn.weight"
      case shift = "bn.bias"
      case readoutWeights = "fc2.weight"
      case readoutBiases = "fc2.bias"
    }

    /// The numbers in the order in which a network visits its parameters.
    var visited: [[Double]] {
      [
        embeddings.flatMap { $0 }, v.flatMap { $0 }, entryWeights.flatMap { $0 }, entryBiases,
        exitWeights.flatMap { $0 }, exitBiases, Matrix(projection).transposed().elements, scale, shift,
        readoutWeights.flatMap { $0 }, readoutBiases,
      ]
    }

    func weights<Scalar>() -> GlassEncoderWeights<Scalar> {
      GlassEncoderWeights(
        embeddings: Matrix(embeddings).converted(), factor: Matrix(v).converted(),
        entryWeights: Matrix(entryWeights).converted(), entryBiases: entryBiases.map { Scalar($0) },
        exitWeights: Matrix(exitWeights).converted(), exitBiases: exitBiases.map { Scalar($0) },
        projection: Matrix(projection).transposed().converted())
    }
  }

  struct AdamRun: Decodable {
    let lr: Double
    let weightDecay: Double
    let betas: [Double]
    let eps: Double
    let steps: Int
    let parametersAfter: Parameters

    enum CodingKeys: String, CodingKey {
      case lr, betas, eps, steps
      case weightDecay = "weight_decay"
      case parametersAfter = "parameters_after"
    }
  }

  let input: [[Double]]
  let upstream: [[Double]]
  let outputTrain: [[Double]]
  let gradientInput: [[Double]]
  let parameters: Parameters
  let gradients: Parameters
  let runningMeans: [Double]
  let runningVariances: [Double]
  let outputEvaluation: [[Double]]
  let adam: AdamRun

  enum CodingKeys: String, CodingKey {
    case input, upstream, parameters, gradients, adam
    case outputTrain = "output_train"
    case gradientInput = "gradient_input"
    case runningMeans = "running_mean_after"
    case runningVariances = "running_var_after"
    case outputEvaluation = "output_eval_after_one_training_batch"
  }

  /// The network of the reference, without dropout.
  func network<Encoder: GlassEncoding>(_ encoder: Encoder.Type) -> Sequential<Encoder.Scalar> {
    let readout = Dense<Encoder.Scalar>(
      weights: Matrix(parameters.readoutWeights).converted(),
      biases: parameters.readoutBiases.map { Encoder.Scalar($0) })
    return DeepGlassNet.network(Encoder(parameters.weights(), heads: 1), readout: readout, dropout: 0)
  }
}
