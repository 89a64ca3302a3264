import CardinalityNumerics
import Foundation

/// A sample of a batch as a ``SampleLoss`` sees it, valid only while its loss is computed.
public struct Sample {
  /// The true class.
  public let label: Int
  /// The network's outputs z, one a class.
  public let logits: UnsafeBufferPointer<Double>
  /// softmax(z).
  public let probabilities: UnsafeBufferPointer<Double>
  /// log softmax(z).
  public let logProbabilities: UnsafeBufferPointer<Double>

  /// The sample with another true class.
  func labelled(_ label: Int) -> Sample {
    Sample(label: label, logits: logits, probabilities: probabilities, logProbabilities: logProbabilities)
  }

  /// The number of classes.
  public var classes: Int { logits.count }
  /// The probability p of the true class.
  package var probability: Double { probabilities[label] }
  /// 1 − p of the true class, as the sum of the others, which stays exact when p is nearly 1.
  package var complement: Double {
    var sum = 0.0
    for c in 0..<classes where c != label { sum += probabilities[c] }
    return sum
  }
  /// The class of the largest logit, the first of equal ones.
  package var predictedClass: Int {
    var best = 0
    for c in 1..<max(classes, 1) where logits[c] > logits[best] { best = c }
    return best
  }
  /// −log p of the true class.
  public var crossEntropy: Double { -logProbabilities[label] }

  /// Overwrites `gradient` by `scale` (p − onehot(y)), the derivative of `scale` times the cross entropy.
  package func writeCrossEntropyGradient(scale: Double, to gradient: UnsafeMutableBufferPointer<Double>) {
    for c in 0..<classes { gradient[c] = probabilities[c] * scale }
    gradient[label] -= scale
  }

  /// The cross entropy of logits that stand in `row`, and `scale` times its derivatives by them, which replace them.
  package func crossEntropy(ofLogits row: UnsafeMutableBufferPointer<Double>, scale: Double) -> Double {
    let own = row[label]
    let (largest, sum) = SoftmaxRows<Double>.forward(row: row, scale: scale)
    row[label] -= scale
    return log(sum) - (own - largest)
  }

  /// Turns a derivative by the probabilities into one by the logits, in place: g[c] ← p[c] (g[c] − Σₖ p[k] g[k]).
  package func pullBackToLogits(_ gradient: UnsafeMutableBufferPointer<Double>) {
    SoftmaxRows<Double>.backward(probabilities, gradient, columns: classes)
  }
}

extension Predictions {
  /// Hands each sample of the batch, with its row, to `body`.
  func forEachSample(_ body: (Int, Sample) -> Void) {
    // Read once: it stands in another file, whose bodies the compiler does not see from here.
    let columns = columns
    logits.elements.withUnsafeBufferPointer { logits in
      probabilities.elements.withUnsafeBufferPointer { probabilities in
        logProbabilities.elements.withUnsafeBufferPointer { logProbabilities in
          for (row, label) in labels.enumerated() {
            let range = row * columns..<(row + 1) * columns
            body(
              row,
              Sample(
                label: label, logits: UnsafeBufferPointer(rebasing: logits[range]),
                probabilities: UnsafeBufferPointer(rebasing: probabilities[range]),
                logProbabilities: UnsafeBufferPointer(rebasing: logProbabilities[range])))
          }
        }
      }
    }
  }
}
