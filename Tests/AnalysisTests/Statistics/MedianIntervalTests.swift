import Testing

@testable import CardinalityNumerics

@Suite("The interval of a median")
struct MedianIntervalTests {
  // Places as in the tables of the sign test: 2 P(B < k) is at most 5 %, and above it for the next k.
  @Test(
    "goes from the k-th smallest to the k-th largest number",
    arguments: [(6, 1), (8, 1), (9, 2), (10, 2), (12, 3), (20, 6), (50, 18), (100, 40)])
  func places(count: Int, place: Int) {
    let numbers = (1...count).map(Double.init).reversed()
    #expect(Array(numbers).medianInterval() == Double(place)...Double(count + 1 - place))
  }

  @Test("is none of too few numbers")
  func few() {
    for count in 0...5 { #expect(Array(repeating: 1.0, count: count).medianInterval() == nil) }
    #expect(Array(repeating: 1.0, count: 5).medianInterval(level: 0.9) == 1...1)
  }
}
