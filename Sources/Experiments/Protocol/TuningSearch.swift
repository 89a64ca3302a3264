import CardinalityNumerics
import Foundation
import Learning

/// The settings of one trial that a search tries, on a lattice.
///
/// Its axes are rates 10^(k/4), weight decays, schedules and forms of the loss. It is entered at rates a factor √10 apart;
/// a best rate at an end of what was tried moves that end, so that no choice is the grid's.
struct TuningLattice: SearchLattice {
  /// A point of the lattice.
  struct Place: Hashable {
    /// k of the rate 10^(k/4).
    var rate: Int
    /// The place in the weight decays.
    var decay = 0
    /// The place in the schedules.
    var schedule = 0
    /// The place in the forms of the loss.
    var form: Int
  }

  static let stepsPerDecade = 4
  static let decays = [0, 1e-4, 3.16e-4, 1e-3, 3.16e-3, 1e-2]
  static let schedules = [LearningRateSchedule.constant, LearningRateSchedule([.init(.cosine())])]

  private let trial: Trial
  private let tuned: Tuned
  private let forms: [any Loss<Predictions>]
  private let form: Int
  /// By how many steps the rates at which it is entered differ from the usual ones.
  private let shift: Int

  /// What is tuned.
  private enum Tuned { case rate, rateAndPenalty, all }

  /// The steps by which repeated searches begin elsewhere, within the decade around the usual rates.
  private static let shifts = [0, 1, -1, 2, -2]

  init(_ trial: Trial, regime: Regime, penalty: Bool, repetition: Int) {
    (self.trial, shift) = (trial, Self.shifts[repetition])
    tuned = regime == .fullyTuned ? .all : penalty ? .rateAndPenalty : .rate
    let own = OwnParameter.forms(of: trial.loss)
    (forms, form) = tuned == .all ? (own.losses, own.place) : ([trial.loss], 0)
  }

  /// The rate 10^(k/4) to three digits.
  static func rate(at place: Int) -> Double {
    let power = pow(10, Double(place) / Double(stepsPerDecade))
    return Double(NumberText.significant(power, digits: 3)) ?? power
  }

  /// The trial with the settings of a place.
  func trial(at place: Place) -> Trial {
    var trial = trial
    trial.rate = Self.rate(at: place.rate)
    trial.loss = forms[place.form]
    if tuned != .rate { trial.training.weightDecay = Self.decays[place.decay] }
    if tuned == .all { trial.training.schedule = Self.schedules[place.schedule] }
    return trial
  }

  var worst: Double { trial.selection.worst }

  func prefers(_ score: Double, to other: Double) -> Bool { trial.selection.prefers(score, to: other) }

  func size(of place: Place) -> Int { place.rate }

  /// Five rates; where all is tuned the same with decay and a cosine, and where the penalty is three with and without.
  ///
  /// A search that is repeated begins up to half a decade above or below them.
  var start: [Place] {
    let rates = [-4, -2, -6, 0, -8].map { $0 + trial.training.optimizer.usualRate + shift }
    let plain = rates.map { Place(rate: $0, form: form) }
    switch tuned {
    case .rate: return plain
    case .rateAndPenalty: return plain.prefix(3) + rates.prefix(3).map { Place(rate: $0, decay: 3, form: form) }
    case .all: return plain + rates.map { Place(rate: $0, decay: 3, schedule: 1, form: form) }
    }
  }

  func neighbours(of place: Place, tried: [Place]) -> [Place] {
    func moved(_ change: (inout Place) -> Void) -> Place {
      var moved = place
      change(&moved)
      return moved
    }
    var all = steps(from: place.rate, tried: tried.map(\.rate)).map { step in moved { $0.rate += step } }
      .filter { Tuning.limits.contains(Self.rate(at: $0.rate)) }
    if tuned == .rate { return all }
    all += [-1, 1].map { step in moved { $0.decay += step } }.filter { Self.decays.indices.contains($0.decay) }
    if tuned == .rateAndPenalty { return all }
    all += [-1, 1].map { step in moved { $0.form += step } }.filter { forms.indices.contains($0.form) }
    return all + [moved { $0.schedule = 1 - $0.schedule }]
  }
}

/// The settings of one trial that a search has tried, and which it tries next.
typealias TuningSearch = LatticeSearch<TuningLattice>

extension LatticeSearch<TuningLattice> {
  /// Makes a search that tries so many settings.
  ///
  /// - Parameters:
  ///   - penalty: whether weight decay is tuned beside the rate, if the regime does not.
  ///   - repetition: which of several searches it is: each begins at other rates.
  init(_ trial: Trial, regime: Regime, penalty: Bool = false, repetition: Int = 0, limit: Int) {
    self.init(TuningLattice(trial, regime: regime, penalty: penalty, repetition: repetition), limit: limit)
  }

  /// The trial with the settings of a place.
  func trial(at place: Place) -> Trial { lattice.trial(at: place) }
}

extension OptimizerSettings {
  /// The place of the rate 10^(k/4) by which the usual rates of this optimiser differ from those of plain descent.
  fileprivate var usualRate: Int {
    switch self {
    case .sgd(let momentum, _): Int((4 * log10(1 - momentum)).rounded())
    case .adam, .adamW: -6
    }
  }
}
