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

// The second half of the draws: what is made from the informative features.
extension SyntheticClassification {
  /// All features, in the order informative, redundant, repeated, noise: samples × features.
  func drawFeatures(from informative: [Double], _ random: inout NumPyRandom) -> Matrix<Double> {
    let useful = informativeCount + redundantCount
    let noiseCount = featureCount - useful - repeatedCount
    let mixing = random.uniforms(informativeCount * redundantCount).map { 2 * $0 - 1 }
    let sources = random.uniforms(repeatedCount).map { Int(Double(useful - 1) * $0 + 0.5) }
    let noise = random.standardNormals(sampleCount * noiseCount)
    var elements: [Double] = []
    elements.reserveCapacity(sampleCount * featureCount)
    for row in 0..<sampleCount {
      let values = informative[row * informativeCount..<(row + 1) * informativeCount]
      var combined = Array(repeating: 0.0, count: redundantCount)
      addProduct(values, mixing, to: &combined)
      let first = elements.count
      elements += values
      elements += combined
      for source in sources { elements.append(elements[first + source]) }
      elements += noise[row * noiseCount..<(row + 1) * noiseCount]
    }
    return Matrix(rows: sampleCount, columns: featureCount, elements: elements)
  }

  /// Replaces a random share of the labels: first the draw of which, then of what.
  func flip(_ labels: inout [Int], _ random: inout NumPyRandom) {
    let flipped = random.uniforms(sampleCount).indices(below: flipShare)
    for (index, label) in zip(flipped, random.integers(flipped.count, below: classCount)) { labels[index] = label }
  }

  /// Shifts and scales each feature.
  func moveFeatures(_ features: inout Matrix<Double>, _ random: inout NumPyRandom) {
    let shifts = list(shift, &random) { (2 * $0 - 1) * classSeparation }
    let scales = list(scale, &random) { 1 + 100 * $0 }
    features.elements.withUnsafeMutableBufferPointer { elements in
      for row in 0..<sampleCount {
        for column in 0..<featureCount {
          let index = row * featureCount + column
          elements[index] = (elements[index] + shifts[column]) * scales[column]
        }
      }
    }
  }

  private func list(
    _ values: FeatureValues, _ random: inout NumPyRandom, _ map: (Double) -> Double
  ) -> [Double] {
    switch values {
    case .same(let value): Array(repeating: value, count: featureCount)
    case .each(let list): list
    case .random: random.uniforms(featureCount).map(map)
    }
  }

  /// Puts samples, then features, in random order.
  func shuffle(_ features: inout Matrix<Double>, _ labels: inout [Int], _ random: inout NumPyRandom) {
    let rows = random.permutation(sampleCount)
    let columns = random.permutation(featureCount)
    labels = rows.map { labels[$0] }
    let source = features.elements
    features.elements.withUnsafeMutableBufferPointer { elements in
      var index = 0
      for row in rows {
        for column in columns {
          elements[index] = source[row * featureCount + column]
          index += 1
        }
      }
    }
  }
}

extension [Double] {
  /// The places of the numbers below a bound.
  fileprivate func indices(below bound: Double) -> [Int] {
    indices.filter { self[$0] < bound }
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
