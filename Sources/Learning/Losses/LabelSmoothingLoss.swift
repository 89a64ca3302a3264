/// A loss on smoothed labels: Σ_c ỹ_c ℓ(z, c) with ỹ = (1 − ε) onehot(y) + ε / C, on any base loss ℓ that is a mean over
/// samples.
///
/// On cross entropy it is PyTorch's `label_smoothing`. Where the base has weights by class, a sample counts by its true
/// class.
///
/// - Complexity: C times the base loss. Source: Szegedy et al., "Rethinking the Inception Architecture for Computer
///   Vision", CVPR 2016, arXiv 1512.00567, section 7.
package struct LabelSmoothingLoss: SampleLossWrapper, DeclaredLoss {
  /// The loss ℓ of a sample.
  package var base: any SampleLoss
  /// The share ε of the label that all classes divide among them.
  package internal(set) var smoothing: Double

  /// The mean of ℓ over the smoothed label.
  package func value(of sample: Sample, scale: Double, gradient: UnsafeMutableBufferPointer<Double>) -> Double {
    let share = smoothing / Double(sample.classes)
    var sum = (1 - smoothing) * base.value(of: sample, scale: (1 - smoothing) * scale, gradient: gradient)
    withUnsafeTemporaryAllocation(of: Double.self, capacity: sample.classes) { row in
      row.initialize(repeating: 0)
      for c in 0..<sample.classes {
        sum += share * base.value(of: sample.labelled(c), scale: share * scale, gradient: row)
        for k in 0..<sample.classes { gradient[k] += row[k] }
      }
    }
    return sum
  }

  /// What the loss is.
  package var declaration: LossDeclaration<LabelSmoothingLoss> {
    LossDeclaration(
      "label_smoothing", .labelSmoothing(), "Any mean over samples, on labels of which all classes have a share",
      formula: "(1/B) Σᵢ [(1 − ε) ℓ(zᵢ, yᵢ) + (ε / C) Σ_c ℓ(zᵢ, c)]",
      parameters: [
        .sampleLoss("(loss)", \.base, "the base loss ℓ, a mean over samples").namedAlways(),
        .number("smoothing", \.smoothing, in: 0...1, "the share ε of the label that all classes divide").namedAlways(),
      ],
      conventions: "The true class has its part of ε too, as in PyTorch.", source: "Szegedy et al., CVPR 2016")
  }
}

extension Loss where Self == LabelSmoothingLoss {
  /// A loss on labels of which all classes have a share.
  package static func labelSmoothing(
    _ base: any SampleLoss = CrossEntropy(), smoothing: Double = 0.1
  ) -> LabelSmoothingLoss {
    LabelSmoothingLoss(base: base, smoothing: smoothing).checked()
  }
}
