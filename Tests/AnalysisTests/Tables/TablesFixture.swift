/// Reference values of `Fixtures/make_tables.py`.
struct TablesFixture: Decodable {
  struct Split: Decodable {
    let labels: [Int]
    let seed: UInt32
    let count: Int
    let folds: [Int]
    let testCount: Int
    let train: [Int]
    let test: [Int]
  }

  struct Encoding: Decodable {
    let text: String
    let train: [Int]
    let features: [[Double]]
  }

  struct Scores: Decodable {
    let probabilities: [[Double]]
    let labels: [Int]
    let expectedError: Double
    let averagePrecisions: [Double]
    let brier: Double
    let observed: [Double]
    let predicted: [Double]
    let binaryObserved: [Double]
    let binaryPredicted: [Double]
  }

  struct Ranks: Decodable {
    let values: [[Double]]
    let meanRanks: [Double]
    let statistic: Double
    let pValue: Double
    let criticalDifference: Double
  }

  struct Tails: Decodable {
    let chiSquared: [[Double]]
    let studentizedRange: [[Double]]
  }

  struct Training: Decodable {
    let seed: UInt32
    let epochs: Int
    let rate: Double
    let test: [Int]
    let classes: [String]
    let probabilities: [[Double]]
  }

  let splits: [Split]
  let encoding: Encoding
  let scores: Scores
  let ranks: [Ranks]
  let tails: Tails
  let training: Training

  static func read() throws -> TablesFixture { try fixture("tables.json") }
}
