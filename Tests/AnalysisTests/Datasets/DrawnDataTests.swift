import Analysis
import Foundation
import Testing

@testable import Experiments
@testable import Glass
@testable import Learning
@testable import Reporting
@testable import Spaces

@Suite("Data that are drawn for each seed")
struct DrawnDataTests {
  @Test("of a long tail have classes that become rarer by a constant factor, and say so in their key")
  func tail() throws {
    var data = SyntheticData(majority: 0.5)
    (data.tail, data.flipShare, data.sampleCount) = (100, 0, 5000)
    #expect(
      data.key == "synthetic(tail=100.0,flip=0.0,samples=5000)" || data.key == "synthetic(tail=100,flip=0,samples=5000)"
    )
    #expect(abs(data.shares.reduce(0, +) - 1) < 1e-12 && abs(data.shares[0] / data.shares[9] - 100) < 1e-9)
    let parts = try data.parts(seed: 3)
    let counts = zip(parts.train.classCounts, zip(parts.validation.classCounts, parts.test.classCounts)).map {
      $0 + $1.0 + $1.1
    }
    #expect(counts.reduce(0, +) == 5000 && counts == counts.sorted(by: >))
    for (count, share) in zip(counts, data.shares) { #expect(abs(Double(count) - 5000 * share) <= 2) }
    // Without a tail nothing changes.
    #expect(SyntheticData(majority: 0.9).shares == [0.9] + Array(repeating: (1 - 0.9) / 9, count: 9))
    #expect(SyntheticData(majority: 0.5).trainingCounts[0] == 2800)
  }

  @Test("go to other processes as they are, whatever differs from the paper")
  func recipe() throws {
    var data = SyntheticData(majority: 0.9)
    (data.tail, data.sampleCount, data.classCount, data.featureCount) = (20, 700, 4, 12)
    let recipe = try #require(DataRecipe(data))
    let copy = try JSONDecoder().decode(DataRecipe.self, from: JSONEncoder().encode(recipe))
    let source = try #require(try copy.source { throw TrialsFileMissing() })
    #expect(source.key == data.key)
    #expect(try source.parts(seed: 2) == data.parts(seed: 2))
  }

  private struct TrialsFileMissing: Error {}

  @Test("of the paper may have other numbers of samples, classes and features, which their key says")
  func sizes() throws {
    var data = SyntheticData(majority: 0.5)
    let key = data.key
    (data.sampleCount, data.classCount, data.featureCount) = (500, 4, 12)
    let parts = try data.parts(seed: 1)
    #expect(parts.train.count + parts.validation.count + parts.test.count == 500)
    #expect(parts.train.classes == 4 && parts.train.features.columns == 12)
    #expect(key == "synthetic(majority=0.5)" && data.key == "synthetic(majority=0.5,samples=500,classes=4,features=12)")
  }

  @Test("may have wrong labels to train on and right ones to choose by")
  func noise() throws {
    var trial = Trial(.crossEntropy())
    let clean = try TrialData(for: trial)
    (trial.noise, trial.noisyPart) = (0.2, .training)
    let noisy = try TrialData(for: trial)
    #expect(noisy.validation.labels == clean.validation.labels && noisy.test.labels == clean.test.labels)
    #expect(zip(noisy.train.labels, clean.train.labels).count { $0 != $1 } == 1120)
    trial.noisyPart = .trainingAndValidation
    #expect(try TrialData(for: trial).train.labels == noisy.train.labels)
  }
}
