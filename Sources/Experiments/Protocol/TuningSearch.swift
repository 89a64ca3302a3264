import Files
import Foundation
import Learning

/// The settings of one trial that a search has tried, and which it tries next.
///
/// Settings lie on a lattice: rates 10^(k/4), weight decays, schedules, forms of the loss. It is entered at rates a factor
/// √10 apart, and then best first: the neighbours of what is best so far are tried until as many settings have been tried
/// as every loss may try. A best rate at an end of what was tried moves that end, so that no choice is the grid's.
struct TuningSearch {
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
  private let isFull: Bool
  private let limit: Int
  private let forms: [any Loss<Predictions>]
  private let form: Int
  /// What was tried, in order.
  private(set) var tried: [Place] = []
  private var scores: [Place: Double] = [:]

  /// Makes a search that tries so many settings.
  init(_ trial: Trial, regime: Regime, limit: Int) {
    self.trial = trial
    isFull = regime == .fullyTuned
    self.limit = limit
    let own = OwnParameter.forms(of: trial.loss)
    (forms, form) = isFull ? (own.losses, own.place) : ([trial.loss], 0)
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
    if isFull {
      trial.training.weightDecay = Self.decays[place.decay]
      trial.training.schedule = Self.schedules[place.schedule]
    }
    return trial
  }

  /// The mean validation score of a place, better ones first in ``ranked``.
  mutating func note(_ score: Double, at place: Place) {
    if scores[place] == nil { tried.append(place) }
    scores[place] = score
  }

  /// The score that was noted.
  func score(at place: Place) -> Double { scores[place] ?? trial.selection.worst }

  /// What was tried, best first; of equals the smallest rate, then the first.
  var ranked: [Place] { rank(tried) }

  /// Places, best first.
  func rank(_ places: [Place]) -> [Place] {
    let order = Dictionary(uniqueKeysWithValues: tried.enumerated().map { ($1, $0) })
    return places.sorted { one, other in
      let (first, second) = (score(at: one), score(at: other))
      if first != second { return trial.selection.prefers(first, to: second) }
      return (one.rate, order[one] ?? 0) < (other.rate, order[other] ?? 0)
    }
  }

  /// What is tried next; nothing when enough was tried.
  func next() -> [Place] {
    let left = limit - tried.count
    if left <= 0 { return [] }
    if tried.isEmpty { return Array(start.prefix(left)) }
    for place in ranked {
      let new = neighbours(of: place).filter { scores[$0] == nil }
      if !new.isEmpty { return Array(new.prefix(left)) }
    }
    return []
  }

  /// Where the lattice is entered: five rates, and where all is tuned the same with decay and a cosine.
  private var start: [Place] {
    let rates = [-4, -2, -6, 0, -8].map { $0 + trial.training.optimizer.usualRate }
    let plain = rates.map { Place(rate: $0, form: form) }
    guard isFull else { return plain }
    return plain + rates.map { Place(rate: $0, decay: 3, schedule: 1, form: form) }
  }

  private func neighbours(of place: Place) -> [Place] {
    func moved(_ change: (inout Place) -> Void) -> Place {
      var moved = place
      change(&moved)
      return moved
    }
    let rates = tried.map(\.rate)
    var steps = [-1, 1]
    if place.rate == rates.min() { steps.append(-2) }
    if place.rate == rates.max() { steps.append(2) }
    var all = steps.map { step in moved { $0.rate += step } }
      .filter { Tuning.limits.contains(Self.rate(at: $0.rate)) }
    guard isFull else { return all }
    all += [-1, 1].map { step in moved { $0.decay += step } }.filter { Self.decays.indices.contains($0.decay) }
    all += [-1, 1].map { step in moved { $0.form += step } }.filter { forms.indices.contains($0.form) }
    return all + [moved { $0.schedule = 1 - $0.schedule }]
  }
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
