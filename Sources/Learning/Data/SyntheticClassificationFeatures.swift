import CardinalityNumerics

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
