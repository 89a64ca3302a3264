import Analysis
import Testing

@testable import Files
@testable import Glass
@testable import Learning

@Suite("Synthetic classification refuses")
struct SyntheticClassificationErrorTests {
  typealias Change = @Sendable (inout SyntheticClassification) -> Void

  private func error(_ change: Change) throws -> SyntheticClassificationError {
    var description = SyntheticClassification(seed: 0)
    change(&description)
    return try #require(throws: SyntheticClassificationError.self) { _ = try description.samples() }
  }

  @Test("a majority outside of 0 to 1", arguments: [0, 1, -0.5, 1.5, .nan, .infinity])
  func majority(share: Double) throws {
    let error = try #require(throws: SyntheticClassificationError.self) {
      _ = try SyntheticClassification(majority: share, seed: 0)
    }
    #expect(error.description.contains("\(share)"))
    #expect(error.description.contains("above 0 and below 1"))
  }

  @Test("a single class beside the majority's share")
  func oneClass() {
    #expect(throws: SyntheticClassificationError.count("classes", 1, minimum: 2)) {
      _ = try SyntheticClassification(majority: 0.5, seed: 0, classes: 1)
    }
  }

  @Test("too few of anything")
  func counts() throws {
    #expect(try error { $0.sampleCount = 0 } == .count("samples", 0, minimum: 1))
    #expect(try error { $0.sampleCount = -3 } == .count("samples", -3, minimum: 1))
    #expect(try error { $0.featureCount = 0 } == .count("features", 0, minimum: 1))
    #expect(try error { $0.informativeCount = 0 } == .count("informative features", 0, minimum: 1))
    #expect(try error { $0.redundantCount = -1 } == .count("redundant features", -1, minimum: 0))
    #expect(try error { $0.repeatedCount = -1 } == .count("repeated features", -1, minimum: 0))
    #expect(try error { $0.classCount = 0 } == .count("classes", 0, minimum: 1))
    #expect(try error { $0.clustersPerClass = 0 } == .count("clusters of a class", 0, minimum: 1))
  }

  @Test("more kinds of features than features")
  func features() throws {
    #expect(
      try error { $0.repeatedCount = 17 } == .features(informative: 2, redundant: 2, repeated: 17, all: 20))
    #expect(
      try error { $0.redundantCount = .max } == .features(informative: 2, redundant: .max, repeated: 0, all: 20))
  }

  @Test("more clusters than vertices, and no fewer")
  func clusters() throws {
    #expect(try error { $0.classCount = 3 } == .clusters(classes: 3, perClass: 2, informative: 2))
    #expect(
      try error {
        $0.classCount = .max
        $0.informativeCount = 18
      } == .clusters(classes: .max, perClass: 2, informative: 18))
    #expect(try error { $0.classCount = 3 }.description.contains("2^2"))
    var full = SyntheticClassification(seed: 0)
    full.classCount = 4
    full.clustersPerClass = 1
    #expect(throws: Never.self) { try full.samples() }
  }

  @Test("weights that are not shares of the classes")
  func weights() throws {
    #expect(try error { $0.weights = [] } == .weightCount(0, classes: 2))
    #expect(try error { $0.weights = [0.2, 0.2, 0.6] } == .weightCount(3, classes: 2))
    #expect(try error { $0.weights = [-0.5, 1.5] } == .weight(-0.5, class: 0))
    #expect(try error { $0.weights = [0.5, .infinity] } == .weight(.infinity, class: 1))
    #expect(try error { $0.weights = [1.5] } == .weight(-0.5, class: 1))
    #expect(try error { $0.weights = [0.5, .nan] }.description.contains("class 1 is nan"))
  }

  @Test("a share of flipped labels outside of 0 to 1", arguments: [-0.01, 1.01, .infinity])
  func flipShare(share: Double) throws {
    #expect(try error { $0.flipShare = share } == .flipShare(share))
    #expect(try error { $0.flipShare = .nan }.description.contains("nan"))
  }

  @Test("a class separation that separates nothing", arguments: [0, -1, .infinity])
  func separation(value: Double) throws {
    #expect(try error { $0.classSeparation = value } == .classSeparation(value))
  }

  @Test("shifts and scales that are not finite, or not one for each feature")
  func shiftAndScale() throws {
    #expect(try error { $0.shift = .each([1]) } == .valueCount("shift", 1, features: 20))
    #expect(try error { $0.scale = .each([]) } == .valueCount("scale", 0, features: 20))
    #expect(try error { $0.shift = .same(.infinity) } == .value("shift", .infinity, feature: 0))
    #expect(try error { $0.scale = .same(0) } == .value("scale", 0, feature: 0))
    #expect(try error { $0.scale = .same(-1) } == .value("scale", -1, feature: 0))
    let scales = Array(repeating: 1, count: 19) + [Double.infinity]
    #expect(try error { $0.scale = .each(scales) } == .value("scale", .infinity, feature: 19))
  }
}
