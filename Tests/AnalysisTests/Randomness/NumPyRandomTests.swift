import Analysis
import Testing

@testable import CardinalityNumerics

@Suite("NumPy's random state")
struct NumPyRandomTests {
  let streams: StreamsFixture

  init() throws { streams = try fixture("streams.json") }

  @Test("draws the reference's doubles")
  func uniform() throws {
    let expected: [Double] = try streams.values("numpy_random_sample")
    var random = NumPyRandom(seed: streams.seed)
    #expect(random.uniforms(expected.count) == expected)
  }

  @Test("draws the reference's doubles between bounds")
  func uniformBetween() throws {
    let draws = try streams.draws("numpy_uniform", of: Double.self)
    #expect(!draws.isEmpty)
    for draw in draws {
      var random = NumPyRandom(seed: streams.seed)
      for value in draw.values {
        #expect(random.uniform(from: draw.parameters[0], to: draw.parameters[1]) == value)
      }
    }
  }

  @Test("draws the reference's Gaussians")
  func standardNormal() throws {
    let expected: [Double] = try streams.values("numpy_standard_normal")
    var random = NumPyRandom(seed: streams.seed)
    for (drawn, value) in zip(random.standardNormals(expected.count), expected) {
      #expect(abs(drawn - value) <= 1e-14 * abs(value))
    }
  }

  @Test("keeps the second Gaussian of a pair while other numbers are drawn")
  func waitingNormal() {
    var pair = NumPyRandom(seed: streams.seed)
    var interrupted = pair
    let normals = pair.standardNormals(2)
    #expect(interrupted.standardNormal() == normals[0])
    let between = interrupted.uniform()
    #expect(interrupted.standardNormal() == normals[1])
    #expect(pair.uniform() == between)
  }

  @Test("draws the reference's integers below a bound")
  func integers() throws {
    let draws = try streams.draws("numpy_randint", of: Int.self)
    #expect(!draws.isEmpty)
    for draw in draws {
      var random = NumPyRandom(seed: streams.seed)
      #expect(random.integers(draw.values.count, below: Int(draw.parameters[0])) == draw.values)
    }
  }

  @Test("draws one word an integer up to 2³², two above, none when there is no choice")
  func boundedIntegers() throws {
    for expected in try DrawsFixture.load().integers {
      var random = NumPyRandom(seed: expected.seed)
      #expect(random.integers(expected.values.count, below: expected.bound) == expected.values)
      #expect(random.uniform() == expected.next)
    }
  }

  @Test("draws Gaussians of mean 0 and variance 1, uniforms of mean ½ and variance 1/12")
  func moments() {
    var random = NumPyRandom(seed: 3)
    let count = 200_000
    let normals = random.standardNormals(count)
    let uniforms = random.uniforms(count)
    let square = { (x: Double) in x * x }
    #expect(abs(normals.reduce(0, +) / Double(count)) < 0.01)
    #expect(abs(normals.map(square).reduce(0, +) / Double(count) - 1) < 0.02)
    #expect(abs(uniforms.reduce(0, +) / Double(count) - 0.5) < 0.003)
    #expect(abs(uniforms.map { square($0 - 0.5) }.reduce(0, +) / Double(count) - 1.0 / 12) < 0.001)
    #expect(uniforms.allSatisfy { $0 >= 0 && $0 < 1 })
  }
}
