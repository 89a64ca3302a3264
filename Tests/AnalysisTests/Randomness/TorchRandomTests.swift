import Analysis
import Testing

@testable import CardinalityNumerics

@Suite("PyTorch's generator")
struct TorchRandomTests {
  let streams: StreamsFixture

  init() throws { streams = try fixture("streams.json") }

  @Test("draws the reference's floats")
  func uniform() throws {
    var random = TorchRandom(seed: streams.seed)
    for value in try streams.values("torch_rand32", of: Float.self) { #expect(random.uniform() == value) }
  }

  @Test("orders as the reference does")
  func permutation() throws {
    let draws = try streams.draws("torch_randperm", of: Int.self)
    #expect(!draws.isEmpty)
    for draw in draws {
      var random = TorchRandom(seed: streams.seed)
      #expect(random.permutation(Int(draw.parameters[0])) == draw.values)
    }
  }

  @Test("orders none, one, and many as the reference does, and stops at the same word")
  func permutationSizes() throws {
    for expected in try DrawsFixture.load().torchPermutations {
      var random = TorchRandom(seed: expected.seed)
      let order = random.permutation(expected.count)
      #expect(Array(order.prefix(expected.first.count)) == expected.first)
      let checksum = order.enumerated().reduce(UInt64(0)) { $0 &+ UInt64($1.offset + 1) &* UInt64($1.element) }
      #expect(checksum == expected.checksum)
      #expect(random.uniform() == expected.next)
    }
  }

  @Test("draws the reference's 63-bit integers")
  func integer() throws {
    var random = TorchRandom(seed: streams.seed)
    for value in try streams.values("torch_int64_random", of: Int.self) { #expect(random.integer() == value) }
  }

  @Test("uses the low 32 bits of a seed")
  func lowBits() {
    var random = TorchRandom(seed: 5)
    var large = TorchRandom(seed: 1 << 40 + 5)
    #expect(random.integer() == large.integer())
  }

  @Test("stays between its bounds")
  func bounds() {
    var random = TorchRandom(seed: 9)
    let values = random.uniforms(10_000, from: -0.25, to: 0.75)
    #expect(values.allSatisfy { $0 >= -0.25 && $0 <= 0.75 })
    #expect(abs(values.reduce(0, +) / 10_000 - 0.25) < 0.02)
  }
}
