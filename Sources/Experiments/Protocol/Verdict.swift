import CardinalityNumerics

/// What a comparison says of a claim.
package enum Verdict: String, Sendable, CaseIterable {
  /// There is a difference, in the claimed direction.
  case holds
  /// There is a difference, in another direction than claimed, or where none was claimed.
  case fails
  /// Neither a difference nor its absence was shown: more seeds may tell.
  case notToldApart = "not told apart"
  /// Whatever the difference is, it is smaller than the smallest that matters.
  case equivalent
}

extension Verdict {
  /// What it says of a difference that was claimed to be positive.
  package var ofDifference: String {
    switch self {
    case .holds: "above"
    case .fails: "below"
    case .notToldApart: rawValue
    case .equivalent: rawValue
    }
  }
}

/// What a claim says of a difference.
package enum ClaimedEffect: String, Sendable {
  /// It is positive.
  case above
  /// It is negative.
  case below
  /// There is none.
  case none
}

/// Paired differences over seeds that belong to one family of tests.
package struct Comparison: Sendable {
  /// The smallest difference of a score that matters, fixed before anything was run.
  package static let smallestEffect = 0.005
  /// The probability of an error in a family at which a test decides.
  package static let level = 0.05

  /// One difference a seed, where tunings were repeated their mean.
  package let differences: [Double]
  /// What is claimed of them.
  package let expectation: ClaimedEffect
  /// The smallest difference that matters; `nil` where they are of another kind than scores.
  package let bound: Double?

  /// How many of them are 0 because both trainings came to nothing: no sign that two losses are alike.
  package let bothDiverged: Int

  /// Compares.
  ///
  /// - Parameter tests: those of their mean, where it is uncertain by more than the seeds; over these alone unless given.
  /// - Precondition: at least two differences, none of them NaN.
  package init(
    _ differences: [Double], expectation: ClaimedEffect = .above, bound: Double? = smallestEffect,
    bothDiverged: Int = 0, tests: StudentTests? = nil
  ) {
    self.tests = tests ?? StudentTests(differences)
    (self.differences, self.expectation, self.bound) = (differences, expectation, bound)
    self.bothDiverged = bothDiverged
  }

  /// Whether nothing was compared: both diverged with every seed.
  package var isVoid: Bool { bothDiverged == differences.count }

  /// Student's tests of the differences.
  package let tests: StudentTests

  /// The mean difference.
  package var effect: Double { tests.mean }

  /// Student's 95 % interval of the mean.
  package var interval: ClosedRange<Double> { tests.interval() ?? effect...effect }

  /// What is concluded of a family: for each comparison the p-value of a difference, corrected by Holm, and the verdict.
  ///
  /// Equivalence is tested too, within ±bound, with Holm's correction of its own over the family; it counts before a
  /// difference, for one that is shown to be too small to matter does not support a claim. Where both diverged with some
  /// seed nothing is equivalent.
  package static func conclusions(of family: [Comparison]) -> [(p: Double, verdict: Verdict)] {
    let different = Holm.adjusted(family.map(\.tests.pValue))
    let bounded = family.indices.filter { family[$0].bound != nil }
    let equal = Holm.adjusted(bounded.map { family[$0].tests.equivalence(within: family[$0].bound ?? 1) })
    let equivalent = Dictionary(uniqueKeysWithValues: zip(bounded, equal))
    return family.indices.map { index in
      let isEqual = family[index].bothDiverged == 0 && equivalent[index].map { $0 < level } ?? false
      return (different[index], family[index].verdict(p: different[index], isEquivalent: isEqual))
    }
  }

  private func verdict(p: Double, isEquivalent: Bool) -> Verdict {
    if isEquivalent { return .equivalent }
    guard p < Self.level else { return .notToldApart }
    switch expectation {
    case .above: return effect > 0 ? .holds : .fails
    case .below: return effect < 0 ? .holds : .fails
    case .none: return .fails
    }
  }
}
