import CardinalityNumerics
import Learning

/// Ways to keep a codebook in use, compared on images: each tuned by the same number of trainings, then over seeds.
package struct QuantizationComparison: Sendable {
  /// What all methods share.
  package var base = QuantizedTraining()
  /// How many pairs of a strength and a rate each method may try.
  package var settings = 30
  /// The seeds that choose strength and rate: none of those that compare.
  package var tuningSeeds = Tuning.seeds(3)

  /// Takes the defaults.
  package init() {}

  /// How many trainings choose the settings of a method.
  package var budget: Int { settings * tuningSeeds.count }

  /// Tunes every method by the validation images' error, and trains it with each seed.
  ///
  /// - Throws: ``QuantizationError/diverged(method:seed:)``, errors of the trainings.
  package func scores(
    of methods: [QuantizationMethod], seeds: [UInt32], by trainings: QuantizationTrainings
  ) async throws -> [QuantizationScores] {
    trainings.foresee(methods.count * (budget + seeds.count))
    let searches = try await searches(of: methods, by: trainings)
    let chosen = searches.map { $0.lattice.training(at: $0.best) }
    let outcomes = try await trainings.outcomes(of: chosen.flatMap { one in seeds.map { (one, $0) } }, label: "seeds")
    return try methods.indices.map { index in
      let own = try zip(seeds, outcomes[index * seeds.count..<(index + 1) * seeds.count]).map { seed, outcome in
        guard let outcome else { throw QuantizationError.diverged(method: methods[index].name, seed: seed) }
        return outcome
      }
      return QuantizationScores(searches[index], outcomes: own)
    }
  }

  /// A search for each method, after it has tried all that it may.
  private func searches(
    of methods: [QuantizationMethod], by trainings: QuantizationTrainings
  ) async throws -> [LatticeSearch<QuantizationLattice>] {
    var searches = methods.map { LatticeSearch(QuantizationLattice($0, base: base), limit: settings) }
    while true {
      let places = searches.map { $0.next() }
      if places.allSatisfy(\.isEmpty) { return searches }
      let tasks: [QuantizationTrainings.Seeded] = zip(searches, places).flatMap { search, places in
        places.flatMap { place in tuningSeeds.map { (search.lattice.training(at: place), $0) } }
      }
      var outcomes = try await trainings.outcomes(
        of: tasks, label: "tuning, \(searches[0].tried.count) of \(settings) settings")[...]
      for index in searches.indices {
        for place in places[index] {
          let errors = outcomes.prefix(tuningSeeds.count).map { $0?.validation ?? .infinity }
          searches[index].note(SampleSummary(Array(errors)).mean, at: place)
          outcomes = outcomes.dropFirst(tuningSeeds.count)
        }
      }
    }
  }
}

/// Why methods cannot be compared.
package enum QuantizationError: Error, Equatable, CustomStringConvertible {
  /// A training diverged at settings that converged on the seeds that chose them.
  case diverged(method: String, seed: UInt32)

  /// What happened, and what to do.
  package var description: String {
    switch self {
    case .diverged(let method, let seed):
      "\(method) diverges with seed \(seed) at the settings that were chosen for it: take another --seed"
    }
  }
}
