import Analysis
import Testing

@testable import Files
@testable import Glass
@testable import Learning

@Suite("Resampling")
struct ResamplingTests {
  private func samples(_ counts: [Int]) -> Samples {
    var random = NumPyRandom(seed: 9)
    let labels = counts.enumerated().flatMap { Array(repeating: $0, count: $1) }
    let features = labels.flatMap { [Double($0) + 0.1 * random.uniform(), random.uniform()] }
    return Samples(
      features: Matrix(rows: labels.count, columns: 2, elements: features), labels: labels, classes: counts.count)
  }

  @Test("brings every class to the largest or smallest count, and leaves absent classes absent")
  func counts() throws {
    let samples = samples([50, 0, 12, 7])
    #expect(try Resampling.none.applied(to: samples, seed: 1) == samples)
    #expect(try Resampling.oversampling.applied(to: samples, seed: 1).classCounts == [50, 0, 50, 50])
    #expect(try Resampling.undersampling.applied(to: samples, seed: 1).classCounts == [7, 0, 7, 7])
    #expect(try Resampling.smote().applied(to: samples, seed: 1).classCounts == [50, 0, 50, 50])
  }

  @Test(
    "repeats, leaves out, or mixes samples of one class",
    arguments: [Resampling.oversampling, .undersampling, .smote(neighbours: 3)])
  func members(resampling: Resampling) throws {
    let samples = samples([40, 9])
    let known = Set((0..<samples.count).map { Array(samples.features.row($0)) })
    let result = try resampling.applied(to: samples, seed: 5)
    for row in 0..<result.count {
      let features = Array(result.features.row(row))
      #expect(features[0] >= Double(result.labels[row]) && features[0] <= Double(result.labels[row]) + 0.1)
      if resampling != .smote(neighbours: 3) || result.labels[row] == 0 { #expect(known.contains(features)) }
    }
  }

  @Test("is the same for the same seed, and another for another")
  func seeds() throws {
    let samples = samples([30, 8])
    let first = try Resampling.smote().applied(to: samples, seed: 1)
    #expect(try Resampling.smote().applied(to: samples, seed: 1) == first)
    #expect(try Resampling.smote().applied(to: samples, seed: 2) != first)
  }

  @Test("draws towards the nearest neighbours only")
  func neighbours() throws {
    let features = Matrix([[0.0], [1], [10], [11], [20], [20], [20], [20], [20], [20]])
    let samples = Samples(features: features, labels: [0, 0, 0, 0, 1, 1, 1, 1, 1, 1], classes: 2)
    let result = try Resampling.smote(neighbours: 1).applied(to: samples, seed: 3)
    for row in 0..<result.count where result.labels[row] == 0 {
      let x = result.features[row, 0]
      #expect(x <= 1 || x >= 10)
    }
  }

  @Test("refuses SMOTE in a class of too few samples, and says what to do")
  func tooFew() {
    let error = ResamplingError.tooFewSamples(label: 1, count: 5, neighbours: 5)
    #expect(throws: error) { try Resampling.smote().applied(to: samples([50, 5]), seed: 1) }
    #expect(error.description.contains("class 1 has 5") && error.description.contains("at least 6"))
  }
}
