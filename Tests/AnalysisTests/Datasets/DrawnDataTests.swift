import Analysis
import Testing

@testable import Experiments
@testable import Glass
@testable import Learning
@testable import Reporting
@testable import Spaces

@Suite("Data that are drawn for each seed")
struct DrawnDataTests {
  @Test("of overlapping Gaussians have their counts, and as many test samples of each class")
  func gaussians() {
    let data = OverlappingGaussians()
    let parts = data.parts(seed: 3)
    #expect(parts.train.classCounts == [900, 90, 20] && parts.validation.classCounts == [450, 45, 10])
    #expect(parts.test.classCounts == [1000, 1000, 1000])
    #expect(data.parts(seed: 3) == parts && data.parts(seed: 4) != parts)
    for label in 0..<3 {
      let rows = parts.test.labels.indices.filter { parts.test.labels[$0] == label }
      let centre = (0..<2).map { column in
        rows.reduce(0) { $0 + parts.test.features[$1, column] } / Double(rows.count)
      }
      // Four standard errors of a mean of a thousand.
      #expect(abs(centre[0] - OverlappingGaussians.centres[label].x) < 0.13, "class \(label)")
      #expect(abs(centre[1] - OverlappingGaussians.centres[label].y) < 0.13, "class \(label)")
    }
  }

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
