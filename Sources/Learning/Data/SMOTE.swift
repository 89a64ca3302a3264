import CardinalityNumerics

/// Synthetic minority oversampling: new samples on the lines between neighbours of one class.
struct SMOTE {
  private let samples: Samples
  private let members: [[Int]]
  private let neighbours: Int

  init(_ samples: Samples, members: [[Int]], neighbours: Int) {
    self.samples = samples
    self.members = members
    self.neighbours = neighbours
  }

  /// All samples and the new ones, in random order.
  func applied(_ random: inout NumPyRandom) throws(ResamplingError) -> Samples {
    var features = samples.features.elements
    var labels = samples.labels
    let largest = members.map(\.count).max() ?? 0
    for (label, members) in members.enumerated() where !members.isEmpty && members.count < largest {
      guard members.count > neighbours else {
        throw .tooFewSamples(label: label, count: members.count, neighbours: neighbours)
      }
      let partners = members.map { nearest(to: $0, among: members) }
      for _ in 0..<largest - members.count {
        let place = random.integer(below: members.count)
        let partner = partners[place][random.integer(below: neighbours)]
        let share = random.uniform()
        let ends = zip(samples.features.row(members[place]), samples.features.row(partner))
        features += ends.map { $0 + share * ($1 - $0) }
        labels.append(label)
      }
    }
    let matrix = Matrix(rows: labels.count, columns: samples.features.columns, elements: features)
    let all = Samples(features: matrix, labels: labels, classes: samples.classes)
    return all.subset(random.permutation(labels.count))
  }

  /// The nearest other members, nearest first, earlier ones first at equal distance.
  private func nearest(to sample: Int, among members: [Int]) -> [Int] {
    let own = samples.features.row(sample)
    let distances = members.filter { $0 != sample }.map { other in
      (index: other, square: zip(own, samples.features.row(other)).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) })
    }
    return distances.sorted { ($0.square, $0.index) < ($1.square, $1.index) }.prefix(neighbours).map(\.index)
  }
}
