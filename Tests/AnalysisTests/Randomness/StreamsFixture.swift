/// Reference draws: `streams.json`.
///
/// Some keys carry parameters (`numpy_uniform_-2_3`, `torch_randperm_20`): they are taken from the keys of the file.
struct StreamsFixture: Decodable {
  struct Net: Decodable {
    var fc1Weights: [Float]
    var fc1Biases: [Float]
    var fc2Weights: [Float]
    var fc2Biases: [Float]
    /// The first batch of some epochs.
    var batches: [String: [Int]]

    enum CodingKeys: String, CodingKey {
      case fc1Weights = "fc1_weight32_first"
      case fc1Biases = "fc1_bias32_first"
      case fc2Weights = "fc2_weight32_first"
      case fc2Biases = "fc2_bias32_first"
      case batches
    }
  }

  struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// One entry of the file: the numbers at the end of its key and the values drawn with them.
  struct Draw<Value: Decodable & Sendable>: Sendable {
    var parameters: [Double]
    var values: [Value]
  }

  let seed: UInt32
  let nets: [Net]
  private let container: KeyedDecodingContainer<Key>

  init(from decoder: any Decoder) throws {
    container = try decoder.container(keyedBy: Key.self)
    seed = try container.decode(UInt32.self, forKey: Key(stringValue: "seed"))
    nets = try container.decode([Net].self, forKey: Key(stringValue: "four_perceptrons"))
  }

  /// The values under a key.
  func values<Value: Decodable>(_ key: String, of type: Value.Type = Value.self) throws -> [Value] {
    try container.decode([Value].self, forKey: Key(stringValue: key))
  }

  /// The entries whose keys are `prefix` and numbers separated by underscores.
  func draws<Value: Decodable & Sendable>(_ prefix: String, of type: Value.Type = Value.self) throws -> [Draw<Value>] {
    try container.allKeys.filter { $0.stringValue.hasPrefix(prefix + "_") }.map { key in
      let numbers = key.stringValue.dropFirst(prefix.count + 1).split(separator: "_").compactMap { Double($0) }
      return Draw(parameters: numbers, values: try container.decode([Value].self, forKey: key))
    }
  }
}
