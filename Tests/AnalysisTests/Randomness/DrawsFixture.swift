/// Reference draws at sizes of their own: the part of `classification-options.json` about randomness.
struct DrawsFixture: Decodable {
  struct Sampling: Decodable {
    var population: Int
    var count: Int
    var seed: UInt32
    var values: [Int]
    var next: Double?
  }

  struct Integers: Decodable {
    var bound: Int
    var seed: UInt32
    var values: [Int]
    var next: Double
  }

  struct Permutation: Decodable {
    var count: Int
    var seed: Int
    var first: [Int]
    var checksum: UInt64
    var next: Float
  }

  struct Linear: Decodable {
    var inputs: Int
    var outputs: Int
    var seed: Int
    var weights32: [Float]
    var biases32: [Float]
  }

  var samplesWithoutReplacement: [Sampling]
  var choices: [Sampling]
  var integers: [Integers]
  var torchPermutations: [Permutation]
  var torchLinears: [Linear]

  enum CodingKeys: String, CodingKey {
    case samplesWithoutReplacement = "samples_without_replacement"
    case choices
    case integers
    case torchPermutations = "torch_permutations"
    case torchLinears = "torch_linears"
  }

  static func load() throws -> DrawsFixture { try fixture("classification-options.json") }
}
