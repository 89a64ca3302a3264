import CardinalityNumerics
import Learning
import Reporting

/// The outcomes of a method at its best settings, over seeds.
package struct QuantizationScores: Sendable {
  /// The method.
  package let method: QuantizationMethod
  /// Its chosen strength.
  package let strength: Double
  /// The training with the chosen strength and rate.
  package let training: QuantizedTraining
  /// The strengths that were tried, ascending, each with the least mean error on the validation images at any rate.
  package let tried: [(strength: Double, error: Double)]
  /// The rates that were tried.
  let rates: ClosedRange<Double>
  /// An outcome a seed.
  package let outcomes: [QuantizationOutcome]

  init(_ search: LatticeSearch<QuantizationLattice>, outcomes: [QuantizationOutcome]) {
    let (lattice, best) = (search.lattice, search.best)
    (method, strength, training) = (lattice.method, lattice.strength(at: best), lattice.training(at: best))
    tried = Dictionary(grouping: search.tried) { lattice.strength(at: $0) }
      .map { strength, places in (strength, places.map(search.score).min() ?? .infinity) }
      .sorted { $0.strength < $1.strength }
    let rates = search.tried.map { lattice.training(at: $0).learningRate }
    self.rates = (rates.min() ?? training.learningRate)...(rates.max() ?? training.learningRate)
    self.outcomes = outcomes
  }

  /// One number a seed.
  package func values(_ value: (QuantizationOutcome) -> Double) -> [Double] { outcomes.map(value) }

  /// Where the chosen settings stand at an end of what was tried, such as `λ = 1e-05, the smallest`.
  var ends: [String] {
    func end(_ name: String, _ value: Double, _ least: Double?, _ most: Double?) -> String? {
      if value != least && value != most { return nil }
      return "\(name) = \(NumberText.significant(value, digits: 3)), the \(value == least ? "smallest" : "largest")"
    }
    return [
      end(method.parameter, strength, tried.first?.strength, tried.last?.strength),
      end("rate", training.learningRate, rates.lowerBound, rates.upperBound),
    ].compactMap(\.self)
  }
}
