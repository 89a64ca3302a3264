import Analysis

// Magnitude at another dilation, with some cross entropy: change it, and run it again.
let own = DifferentiableLoss(
  "own", "Magnitude at a dilation, with some cross entropy",
  parameters: [
    .init("t", 2, in: 0.01...100, "the dilation"), .init("share", 0.5, in: 0...10, "the factor of cross entropy"),
  ]
) { own, logits, labels in
  let residuals = Matrix.oneHot(labels, classes: 10) - logits.softmax()
  let crossEntropy = -1 * logits.logSoftmax().picked(labels).mean()
  return residuals.withZeroRow().magnitude(dilatedBy: own["t"]) - 1 + own["share"] * crossEntropy
}
