import Analysis
import Testing

@testable import CardinalityNumerics

@Suite("Mersenne Twister")
struct MersenneTwisterTests {
  @Test("repeats the reference's first words from its seed")
  func firstWords() throws {
    let streams: StreamsFixture = try fixture("streams.json")
    var twister = MersenneTwister(seed: streams.seed)
    for word in try streams.values("mt19937_first_u32", of: UInt32.self) { #expect(twister.word() == word) }
  }

  @Test("draws 4123659995 as its ten thousandth word from the seed 5489, as C++ prescribes for mt19937")
  func tenThousandthWord() {
    var twister = MersenneTwister(seed: 5489)
    for _ in 1..<10_000 { _ = twister.word() }
    #expect(twister.word() == 4_123_659_995)
  }

  @Test("puts the first of two words on top")
  func doubleWord() {
    var words = MersenneTwister(seed: 1)
    var doubleWords = words
    let high = words.word()
    let low = words.word()
    #expect(doubleWords.doubleWord() == UInt64(high) << 32 + UInt64(low))
  }

  @Test("copied in the middle of a block, continues on both sides alike", arguments: [0, 1, 623, 624, 1000])
  func value(drawn: Int) {
    var original = MersenneTwister(seed: 7)
    for _ in 0..<drawn { _ = original.word() }
    var copy = original
    let ahead = (0..<1300).map { _ in original.word() }
    #expect((0..<1300).map { _ in copy.word() } == ahead)
  }
}
