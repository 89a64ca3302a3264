/// Samples in the precision of a network, to draw batches from.
public struct LabelledFeatures<Scalar: LinearAlgebraScalar>: Sendable {
  /// The features, one sample a row.
  public let features: Matrix<Scalar>
  /// The class of each sample.
  public let labels: [Int]
  /// The number of samples of each class.
  public let classCounts: [Int]

  /// Rounds samples to the network's precision.
  public init(_ samples: Samples) {
    features = samples.features.converted()
    labels = samples.labels
    classCounts = samples.classCounts
  }

  /// Copies the samples with the given indices into a batch, keeping its storage.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  func gather(_ indices: ArraySlice<Int>, into batch: inout Batch<Scalar>) {
    let columns = features.columns
    batch.features.reshape(rows: indices.count, columns: columns)
    batch.labels.removeAll(keepingCapacity: true)
    batch.features.elements.withUnsafeMutableBufferPointer { rows in
      features.elements.withUnsafeBufferPointer { features in
        for (row, index) in indices.enumerated() {
          for column in 0..<columns { rows[row * columns + column] = features[index * columns + column] }
        }
      }
    }
    for index in indices { batch.labels.append(labels[index]) }
  }
}

/// A few samples, copied together.
struct Batch<Scalar: LinearAlgebraScalar> {
  var features = Matrix<Scalar>(rows: 0, columns: 0)
  var labels: [Int] = []
}
