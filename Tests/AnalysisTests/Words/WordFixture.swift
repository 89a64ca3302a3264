import Analysis
import Foundation

/// The reference values of `make_words.py`.
struct WordFixture: Decodable {
  struct Logistic: Decodable {
    let layer: String
    let rows: [Int32]
    let answers: [Float]
    let hidden: [Double]
    let weights: [[Double]]
    let biases: [Double]?
    let loss: Double
    let hidden_gradient: [Double]
    let weight_gradient: [[Double]]
    let bias_gradient: [Double]?
  }

  struct LanguageModel: Decodable {
    struct Parameters: Decodable {
      let words: [[Double]]
      let hidden_weights: [[Double]]
      let hidden_biases: [Double]
      let output_weights: [[Double]]
      let output_biases: [Double]
    }

    let reach: Int
    let sentence: [Int]
    let loss: Double
    let parameters: Parameters
    let stepped: Parameters
  }

  struct Windows: Decodable {
    struct Stepped: Decodable {
      let inputs: [[Double]]
      let outputs: [[Double]]
    }

    let sentence: [Int]
    let reach: Int
    let rate: Double
    let inputs: [[Double]]
    let outputs: [[Double]]
    let bag: Stepped
    let skip: Stepped
  }

  struct GloVeSteps: Decodable {
    struct Parameters: Decodable {
      let vectors: [[Double]]
      let contexts: [[Double]]
      let vector_biases: [Double]
      let context_biases: [Double]
    }

    let sentences: [[Int]]
    let reach: Int
    let most: Double
    let rate: Double
    let epochs: Int
    let pairs: [[Double]]
    let start: Parameters
    let end: Parameters
    let gradient: Parameters
    let loss: Double
  }

  struct Ranks: Decodable {
    let x: [Double]
    let y: [Double]
    let correlation: Double
  }

  struct Axes: Decodable {
    let points: [[Double]]
    let variances: [Double]
  }

  let counts: [Int]
  /// The nodes and answers of each word's path.
  let paths: [[[Double]]]
  let logistic: [Logistic]
  let language_model: LanguageModel
  let windows: Windows
  let glove: GloVeSteps
  let ranks: Ranks
  let axes: Axes

  static func load() throws -> WordFixture { try fixture("words.json") }
}

/// A text whose words are `a`, `b`, … by their numbers, a sentence a line, with its vocabulary.
///
/// Words that are to be numbered in this order have to occur in it by their counts.
func encodedText(_ text: String, minimumCount: Int = 1) throws -> EncodedText {
  try withFile(text) { file in
    let vocabulary = try Vocabulary(textFile: file, minimumCount: minimumCount)
    return try EncodedText(textFile: file, vocabulary: vocabulary)
  }
}

func singles(_ rows: [[Double]]) -> Matrix<Float> { Matrix(rows).converted() }
