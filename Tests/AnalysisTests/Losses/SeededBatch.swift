import Analysis

@testable import Learning

/// Batches of Gaussian logits with labels, the same on every run.
enum SeededBatch {
  /// Logits, one sample a row.
  static func logits(_ samples: Int, classes: Int, seed: UInt32 = 1) -> Matrix<Double> {
    var random = NumPyRandom(seed: seed)
    return Matrix(rows: samples, columns: classes, elements: random.standardNormals(samples * classes))
  }

  /// Labels that take each class in turn.
  static func labels(_ samples: Int, classes: Int) -> [Int] { (0..<samples).map { $0 * 3 % classes } }

  /// Predictions of such logits for such labels.
  static func predictions(_ samples: Int, classes: Int, seed: UInt32 = 1) -> Predictions {
    Predictions(logits: logits(samples, classes: classes, seed: seed), labels: labels(samples, classes: classes))
  }

  /// A batch predicted with certainty: each sample right, or each wrong.
  static func certain(_ samples: Int, classes: Int, right: Bool, logit: Double = 800) -> Predictions {
    let labels = labels(samples, classes: classes)
    var logits = Matrix(rows: samples, columns: classes, repeating: -logit)
    for (row, label) in labels.enumerated() { logits[row, right ? label : (label + 1) % classes] = logit }
    return Predictions(logits: logits, labels: labels)
  }
}
