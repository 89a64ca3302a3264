extension SyntheticClassification {
  /// Throws unless the data set exists.
  func validate() throws(SyntheticClassificationError) {
    try validateCounts()
    try validateWeights()
    guard flipShare >= 0 && flipShare <= 1 else { throw .flipShare(flipShare) }
    guard classSeparation > 0 && classSeparation.isFinite else { throw .classSeparation(classSeparation) }
    try validate(shift, "shift")
    try validate(scale, "scale")
    // As in scikit-learn, a list may turn features around or wipe them out; a single number may not do so to all.
    if case .same(let value) = scale, value <= 0 { throw .value("scale", value, feature: 0) }
  }

  private func validateCounts() throws(SyntheticClassificationError) {
    let counts = [
      ("samples", sampleCount, 1), ("features", featureCount, 1), ("informative features", informativeCount, 1),
      ("redundant features", redundantCount, 0), ("repeated features", repeatedCount, 0), ("classes", classCount, 1),
      ("clusters of a class", clustersPerClass, 1),
    ]
    for (what, count, minimum) in counts where count < minimum { throw .count(what, count, minimum: minimum) }
    // Differences instead of sums and products: huge numbers must not overflow.
    guard informativeCount <= featureCount, redundantCount <= featureCount - informativeCount,
      repeatedCount <= featureCount - informativeCount - redundantCount
    else {
      throw .features(
        informative: informativeCount, redundant: redundantCount, repeated: repeatedCount, all: featureCount)
    }
    let clusters = classCount.multipliedReportingOverflow(by: clustersPerClass)
    // Vertices are drawn by their last 30 features at most, so that there are never more than 2³⁰ clusters.
    guard !clusters.overflow, clusters.partialValue <= 1 << min(informativeCount, 30)
    else { throw .clusters(classes: classCount, perClass: clustersPerClass, informative: informativeCount) }
  }

  private func validateWeights() throws(SyntheticClassificationError) {
    guard let weights else { return }
    guard weights.count == classCount || weights.count == classCount - 1 else {
      throw .weightCount(weights.count, classes: classCount)
    }
    for (label, weight) in weights.enumerated() where !(weight >= 0 && weight.isFinite) {
      throw .weight(weight, class: label)
    }
    // Shares such as ten times 0.1 may exceed 1 by rounding: that is no mistake, and gives the last class no sample.
    if let rest = classShares.last, rest < -1e-9 { throw .weight(rest, class: classCount - 1) }
  }

  private func validate(_ values: FeatureValues, _ what: String) throws(SyntheticClassificationError) {
    switch values {
    case .random: return
    case .same(let value):
      guard value.isFinite else { throw .value(what, value, feature: 0) }
    case .each(let list):
      guard list.count == featureCount else { throw .valueCount(what, list.count, features: featureCount) }
      for (feature, value) in list.enumerated() where !value.isFinite {
        throw .value(what, value, feature: feature)
      }
    }
  }

  /// The share of each class.
  var classShares: [Double] {
    guard let weights else { return Array(repeating: 1 / Double(classCount), count: classCount) }
    return weights.count == classCount ? weights : weights + [1 - weights.reduce(0, +)]
  }
}
