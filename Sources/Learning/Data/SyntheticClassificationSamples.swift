import CardinalityNumerics

extension SyntheticClassification {
  /// Draws the samples.
  ///
  /// - Throws: ``SyntheticClassificationError`` when the options contradict each other.
  /// - Complexity: O(samples · informative · (informative + redundant) + samples · features).
  public func samples() throws(SyntheticClassificationError) -> Samples {
    try validate()
    var random = NumPyRandom(seed: seed)
    // The order of the draws is scikit-learn's, and must stay so.
    let centroids = drawCentroids(&random)
    var informative = random.standardNormals(sampleCount * informativeCount)
    var labels = Array(repeating: 0, count: sampleCount)
    var start = 0
    for (cluster, count) in clusterCounts().enumerated() {
      let mixing = random.uniforms(informativeCount * informativeCount).map { 2 * $0 - 1 }
      let rows = min(start, sampleCount)..<min(start + count, sampleCount)
      place(rows, of: &informative, mixing: mixing, at: centroids.row(cluster))
      for row in rows { labels[row] = cluster % classCount }
      start += count
    }
    var features = drawFeatures(from: informative, &random)
    flip(&labels, &random)
    moveFeatures(&features, &random)
    if order == .shuffled { shuffle(&features, &labels, &random) }
    return Samples(features: features, labels: labels, classes: classCount)
  }

  /// The vertices of the clusters: clusters × informative.
  private func drawCentroids(_ random: inout NumPyRandom) -> Matrix<Double> {
    let clusters = classCount * clustersPerClass
    var centroids = Self.drawHypercube(clusters, dimensions: informativeCount, &random)
    for i in centroids.elements.indices {
      centroids.elements[i] = centroids.elements[i] * (2 * classSeparation) - classSeparation
    }
    if placement == .polytope {
      let clusterFactors = random.uniforms(clusters)
      let featureFactors = random.uniforms(informativeCount)
      for i in centroids.elements.indices {
        centroids.elements[i] *= clusterFactors[i / informativeCount]
        centroids.elements[i] *= featureFactors[i % informativeCount]
      }
    }
    return centroids
  }

  /// Different vertices of the unit hypercube, a row each, drawn as numbers of 30 bits at most.
  private static func drawHypercube(
    _ count: Int, dimensions: Int, _ random: inout NumPyRandom
  ) -> Matrix<Double> {
    let free = max(dimensions - 30, 0)
    let freeBits = random.integers(count * free, below: 2)
    let vertices = random.sampleWithoutReplacement(count, below: 1 << (dimensions - free))
    var result = Matrix<Double>(rows: count, columns: dimensions)
    for row in 0..<count {
      for column in 0..<dimensions {
        let bit = column < free ? freeBits[row * free + column] : vertices[row] >> (dimensions - 1 - column) & 1
        result[row, column] = Double(bit)
      }
    }
    return result
  }

  /// The number of samples of each cluster; clusters of the same class lie `classCount` apart.
  private func clusterCounts() -> [Int] {
    let shares = classShares
    let clusters = classCount * clustersPerClass
    var counts = (0..<clusters).map { cluster in
      let exact = Double(sampleCount) * shares[cluster % classCount] / Double(clustersPerClass)
      // More than all samples is as good as all of them, and does not overflow.
      return Int(max(0, min(exact, Double(sampleCount))))
    }
    let left = sampleCount - counts.reduce(0, +)
    if left > 0 {
      for i in 0..<left { counts[i % clusters] += 1 }
    }
    return counts
  }

  private func place(
    _ rows: Range<Int>, of informative: inout [Double], mixing: [Double], at centroid: ArraySlice<Double>
  ) {
    let width = informativeCount
    var mixed = Array(repeating: 0.0, count: width)
    for row in rows {
      addProduct(informative[row * width..<(row + 1) * width], mixing, to: &mixed)
      for (column, vertex) in centroid.enumerated() {
        informative[row * width + column] = mixed[column] + vertex
        mixed[column] = 0
      }
    }
  }
}

/// Adds the product of a row and a row-major matrix to a row.
///
/// A plain loop in a fixed order instead of BLAS: the samples are then the same on every machine.
package func addProduct(_ row: ArraySlice<Double>, _ matrix: [Double], to result: inout [Double]) {
  let columns = result.count
  matrix.withUnsafeBufferPointer { matrix in
    result.withUnsafeMutableBufferPointer { result in
      for (k, factor) in row.enumerated() {
        for column in 0..<columns { result[column] += factor * matrix[k * columns + column] }
      }
    }
  }
}
