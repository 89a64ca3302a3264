import Analysis
import Testing

@testable import CardinalityNumerics

@Suite("NumPy's shuffling")
struct NumPyShufflingTests {
  @Test("orders as the reference does")
  func permutation() throws {
    let streams: StreamsFixture = try fixture("streams.json")
    let draws = try streams.draws("numpy_permutation", of: Int.self)
    #expect(!draws.isEmpty)
    for draw in draws {
      var random = NumPyRandom(seed: streams.seed)
      #expect(random.permutation(Int(draw.parameters[0])) == draw.values)
    }
  }

  @Test("shuffles as the reference does")
  func shuffle() throws {
    let streams: StreamsFixture = try fixture("streams.json")
    let draws = try streams.draws("numpy_shuffle", of: Int.self)
    #expect(!draws.isEmpty)
    for draw in draws {
      var random = NumPyRandom(seed: streams.seed)
      var array = Array(0..<Int(draw.parameters[0]))
      random.shuffle(&array)
      #expect(array == draw.values)
    }
  }

  @Test("of nothing or of one thing draws nothing")
  func trivial() {
    var random = NumPyRandom(seed: 1)
    var fresh = random
    var none: [Int] = []
    var one = ["a"]
    random.shuffle(&none)
    random.shuffle(&one)
    #expect(random.permutation(0) == [])
    #expect(random.permutation(1) == [0])
    #expect(one == ["a"])
    #expect(random.uniform() == fresh.uniform())
  }

  @Test("chooses without replacement as the reference does")
  func choice() throws {
    for expected in try DrawsFixture.load().choices {
      var random = NumPyRandom(seed: expected.seed)
      #expect(random.choice(expected.count, below: expected.population) == expected.values)
    }
  }

  @Test("samples without replacement as scikit-learn does, whichever method the share asks for")
  func sampleWithoutReplacement() throws {
    for expected in try DrawsFixture.load().samplesWithoutReplacement {
      var random = NumPyRandom(seed: expected.seed)
      #expect(random.sampleWithoutReplacement(expected.count, below: expected.population) == expected.values)
      #expect(random.uniform() == expected.next)
    }
  }

  @Test("samples different integers within the population", arguments: [1, 2, 50, 99, 100])
  func different(count: Int) {
    var random = NumPyRandom(seed: 5)
    let sample = random.sampleWithoutReplacement(count, below: 100)
    #expect(Set(sample).count == count)
    #expect(sample.allSatisfy { (0..<100).contains($0) })
  }
}
