import Analysis
import Foundation
import Testing

@testable import Learning

@Suite("Losses of the catalogue")
struct LossRelationsTests {
  private let counts = [900, 80, 20]
  private let batch = Predictions(
    logits: Matrix([[1.0, 0.2, -0.5], [-0.3, 0.4, 2], [0.1, 0.1, 0.3], [2, -1, 0]]), labels: [0, 1, 2, 0])

  private func value(_ text: String, counts: [Int]? = nil) throws -> Double {
    try #require(try LossCatalogue.standard.losses(text).first).fitted(to: counts ?? self.counts).value(of: batch)
  }

  @Test("are cross entropy where their parameters say so")
  func specialCases() throws {
    let crossEntropy = try value("cross_entropy")
    for text in [
      "focal:gamma=0", "asymmetric_single_label:smoothing=0", "logit_adjusted:tau=0", "ldam:margin=0,scale=1",
      "class_weighted(cross_entropy,weights=[1,1,1])", "false_negative_rate:smoothing=0", "class_balanced:beta=0",
      "2*cross_entropy/2", "label_smoothing:smoothing=0", "blend(cross_entropy,magnitude,share=0)",
    ] { expectClose(try value(text), crossEntropy, relative: 1e-12, "\(text)") }
  }

  @Test("are equal in pairs that differ in name only")
  func pairs() throws {
    expectClose(try value("balanced_softmax"), try value("logit_adjusted"))
    expectClose(try value("asymmetric_single_label:smoothing=0,positive=2"), try value("focal"))
    expectClose(
      try value("weighted_cross_entropy", counts: [30, 30, 30]), try value("cross_entropy", counts: [30, 30, 30]))
    expectClose(try value("asymmetric:negative=0,margin=0"), try value("sigmoid_focal:gamma=0,alpha=none"))
  }

  @Test("cancel the weight of a batch of one class only where the weights divide")
  func denominators() throws {
    let one = Predictions(logits: Matrix([[1.0, 0.2, -0.5], [0, 0, 1]]), labels: [2, 2])
    let crossEntropy = try CrossEntropy().value(of: one)
    let byWeights = try ClassWeightedLoss.weightedCrossEntropy().fitted(to: counts).value(of: one)
    let bySamples = try ClassWeightedLoss.weightedCrossEntropy(denominator: .samples).fitted(to: counts).value(of: one)
    expectClose(byWeights, crossEntropy)
    expectClose(bySamples, crossEntropy * 1000 / 60)
  }

  @Test("are 0 in a batch whose weights are all 0")
  func weightless() throws {
    let loss = try ClassWeightedLoss.weightedCrossEntropy(.given([0, 0, 1])).fitted(to: counts)
    let one = Predictions(logits: Matrix([[1.0, 0.2, -0.5]]), labels: [0])
    let (value, gradient) = try loss.valueAndGradient(of: one)
    #expect(value == 0 && gradient.elements == [0, 0, 0])
  }

  @Test("refuse a class without training samples where they need one, and say which")
  func emptyClass() throws {
    for text in ["weighted_cross_entropy", "class_balanced", "logit_adjusted", "balanced_softmax", "ldam", "post_hoc"] {
      #expect(throws: LossError.self, "\(text)") { try value(text, counts: [10, 0, 5]) }
    }
    #expect(try value("weighted_cross_entropy:weights=[1,2,3]", counts: [10, 0, 5]) > 0)
    let error = LossError.emptyClass(1, loss: "ldam")
    #expect(error.description.contains("class 1"))
  }

  @Test("refuse batches of other classes than they were fitted to, and batches before any fit")
  func unfitted() throws {
    #expect(throws: LossError.notFitted("ldam")) { try LDAMLoss.ldam().value(of: batch) }
    let loss = try LDAMLoss.ldam().fitted(to: [1, 2])
    #expect(throws: LossError.classCount(3, loss: "ldam", expected: 2)) { try loss.value(of: batch) }
  }

  @Test("saturate at 1 − 1/e for a sample wholly wrong, in Welsch's vector form")
  func welsch() throws {
    let wrong = Predictions(logits: Matrix([[800.0, 0, 0]]), labels: [1])
    expectClose(try WelschLeclercLoss.welschLeclerc().value(of: wrong), 1 - exp(-1))
    expectClose(try WelschLeclercLoss.welschLeclerc(form: .element).value(of: wrong), (1 - exp(-0.5)) * 2 / 3)
  }

  @Test("tend to the logits' difference as cross entropy does, far from the truth")
  func limits() throws {
    let wrong = Predictions(logits: Matrix([[800.0, 0, 0]]), labels: [1])
    let (value, gradient) = try FocalLoss.focal().valueAndGradient(of: wrong)
    expectClose(value, 800)
    expectClose(gradient.elements, [1, -1, 0])
    let sure = Predictions(logits: Matrix([[800.0, 0, 0]]), labels: [0])
    let right = try FocalLoss.focal(gamma: 0.5).valueAndGradient(of: sure)
    #expect(right.value == 0 && right.gradient.elements == [0, 0, 0])
  }

  @Test("lower the logits of frequent classes after training, and not in it")
  func postHoc() throws {
    let loss = try PostHocAdjustedLoss.postHoc(.crossEntropy(), tau: 2).fitted(to: counts)
    expectClose(loss.decisionOffsets ?? [], counts.map { -2 * log(Double($0) / 1000) })
    #expect(try loss.value(of: batch) == CrossEntropy().value(of: batch))
  }
}
