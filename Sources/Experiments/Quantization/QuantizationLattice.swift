import CardinalityNumerics
import Foundation
import Learning

/// The settings of a method on a lattice: strengths, a factor √10 apart, and rates 10^(k/4).
struct QuantizationLattice: SearchLattice {
  /// A point of the lattice.
  struct Place: Hashable {
    /// k of the strength, 10^(k/2) times the method's usual one.
    var strength: Int
    /// k of the rate 10^(k/4).
    var rate: Int
  }

  let method: QuantizationMethod
  private let base: QuantizedTraining

  init(_ method: QuantizationMethod, base: QuantizedTraining) { (self.method, self.base) = (method, base) }

  /// The strength of a place, to three digits.
  func strength(at place: Place) -> Double {
    let power = method.usual * pow(10, Double(place.strength) / 2)
    return Double(NumberText.significant(power, digits: 3)) ?? power
  }

  /// The training with the settings of a place.
  func training(at place: Place) -> QuantizedTraining {
    var training = method.training(strength(at: place), from: base)
    training.learningRate = TuningLattice.rate(at: place.rate)
    return training
  }

  /// Strengths a factor 10 apart at a rate of 0.003, and the usual one at two more rates: a good strength may lie beyond a
  /// bad one.
  var start: [Place] {
    let strengths = [0, -2, 2, -4, 4].map { Place(strength: $0, rate: -10) }
    return (strengths + [-12, -8].map { Place(strength: 0, rate: $0) }).filter(isAllowed)
  }

  func neighbours(of place: Place, tried: [Place]) -> [Place] {
    let rates = steps(from: place.rate, tried: tried.map(\.rate)).map {
      Place(strength: place.strength, rate: place.rate + $0)
    }
    let strengths = steps(from: place.strength, tried: tried.map(\.strength)).map {
      Place(strength: place.strength + $0, rate: place.rate)
    }
    return (strengths + rates).filter(isAllowed)
  }

  private func isAllowed(_ place: Place) -> Bool {
    method.limits.contains(strength(at: place)) && Tuning.limits.contains(TuningLattice.rate(at: place.rate))
  }

  var worst: Double { .infinity }

  func prefers(_ score: Double, to other: Double) -> Bool { score < other }

  func size(of place: Place) -> Int { place.rate }
}

extension LatticeSearch<QuantizationLattice> {
  /// The place of the least error; where the lattice is entered if none was tried.
  var best: Place { ranked.first ?? Place(strength: 0, rate: -10) }
}
