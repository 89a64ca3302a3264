import Analysis
import Foundation
import Testing

@testable import Experiments
@testable import Learning

@Suite("A search for the strength of a quantisation method")
struct QuantizationLatticeTests {
  private func run(
    _ name: String, limit: Int = 30, _ error: (QuantizedTraining, Double) -> Double
  ) throws -> LatticeSearch<QuantizationLattice> {
    let method = try #require(QuantizationMethod.all.first { $0.name == name })
    var search = LatticeSearch(QuantizationLattice(method, base: QuantizedTraining()), limit: limit)
    while true {
      let places = search.next()
      if places.isEmpty { return search }
      for place in places {
        search.note(error(search.lattice.training(at: place), search.lattice.strength(at: place)), at: place)
      }
    }
  }

  @Test(
    "finds a strength and a rate far from where it begins", arguments: [(1e-5, 1e-3), (10, 0.01), (0.0316, 3.16e-4)])
  func peaks(strength: Double, rate: Double) throws {
    let search = try run("magnitude_bonus") { abs(log10($1 / strength)) + abs(log10($0.learningRate / rate)) }
    #expect(search.lattice.strength(at: search.best) == strength)
    #expect(search.lattice.training(at: search.best).learningRate == rate)
    #expect(Set(search.tried).count == 30)
  }

  @Test("finds what lies beyond a worse strength")
  func valleys() throws {
    let search = try run("magnitude_divisor") {
      $1 > 30 ? 1 : 2 + abs(log10($1)) + abs(log10($0.learningRate / 0.00316))
    }
    #expect(search.lattice.strength(at: search.best) > 30)
  }

  @Test("tries as many settings of every method, all different, also where trainings fail")
  func budgets() throws {
    for method in QuantizationMethod.all {
      let search = try run(method.name) { training, _ in training.learningRate > 0.003 ? .infinity : 1 }
      #expect(Set(search.tried).count == 30, "\(method.name)")
      #expect(search.lattice.training(at: search.best).learningRate <= 0.003)
    }
  }

  @Test("gives averages no more than all of what is new, and the method its strength")
  func limits() throws {
    let search = try run("moving_averages") { -$1 - $0.learningRate }
    let strengths = search.tried.map(search.lattice.strength)
    #expect(strengths.max() == 0.5 && strengths.allSatisfy { $0 > 0 && $0 <= 1 })
    #expect(search.lattice.training(at: .init(strength: 0, rate: -10)).update == .movingAverage(decay: 0.95))
    let bonus = try run("entropy_bonus", limit: 7) { _, _ in 1 }
    #expect(Set(bonus.tried.map(bonus.lattice.strength)) == [1e-4, 0.001, 0.01, 0.1, 1])
    #expect(bonus.lattice.training(at: bonus.best).entropy == CodebookEntropy(weight: 0.01))
  }

  @Test("says where the best stands at an end of what was tried")
  func ends() throws {
    let inner = try run("magnitude_divisor") { abs(log10($1)) + abs(log10($0.learningRate / 0.00316)) }
    #expect(QuantizationScores(inner, outcomes: []).ends.isEmpty)
    let outer = QuantizationScores(
      try run("magnitude_divisor") { -$1 + abs(log10($0.learningRate / 0.00316)) }, outcomes: [])
    #expect(outer.ends.count == 1 && outer.ends[0].hasPrefix("t = ") && outer.ends[0].hasSuffix(", the largest"))
    #expect(outer.tried.map(\.strength) == outer.tried.map(\.strength).sorted())
    #expect(outer.tried.last?.strength == outer.strength)
  }
}

@Suite("Trainings of quantised autoencoders, kept")
struct QuantizationTrainingsTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("codes-\(UUID().uuidString)")

  private func images(_ factor: Int = 7) throws -> QuantizationImages {
    let features = Matrix<Double>(rows: 200, columns: 4, elements: (0..<800).map { Double($0 * factor % 16) / 16 })
    return try QuantizationImages(Samples(features: features, labels: (0..<200).map { $0 % 2 }))
  }

  private var comparison: QuantizationComparison {
    var comparison = QuantizationComparison()
    (comparison.base.codes, comparison.base.dimension, comparison.base.hidden) = (4, 2, 4)
    (comparison.base.epochs, comparison.base.batchSize) = (2, 16)
    (comparison.settings, comparison.tuningSeeds) = (12, Tuning.seeds(2))
    return comparison
  }

  private func scores(
    _ images: QuantizationImages, jobs: Int = 1, isFresh: Bool = false
  ) async throws -> (outcomes: [[QuantizationOutcome]], counts: TrialCounts) {
    let trainings = QuantizationTrainings(on: images, keptIn: folder, jobs: jobs, isFresh: isFresh)
    let methods = Array(QuantizationMethod.all[3...5])
    let scores = try await comparison.scores(of: methods, seeds: [1, 2], by: trainings)
    return (scores.map(\.outcomes), trainings.counts)
  }

  @Test("are not computed again, unless they are asked for, damaged, or of other images")
  func resume() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let count = 3 * (12 * 2 + 2)
    let first = try await scores(images(), jobs: 2)
    #expect(first.counts.computed == count && first.counts.reused == 0)
    let second = try await scores(images())
    #expect(second.counts.computed == 0 && second.counts.reused == count)
    #expect(second.outcomes == first.outcomes)
    #expect((second.counts.secondsOfOneCore ?? 0) > 0)
    let fresh = try await scores(images(), isFresh: true)
    #expect(fresh.counts.computed == count && fresh.outcomes == first.outcomes)
    let others = try await scores(images(5))
    #expect(others.counts.computed == count && others.outcomes != first.outcomes)
  }

  @Test("go on where a stop has cut a line")
  func damage() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let first = try await scores(images())
    let kept = folder.appendingPathComponent("quantization")
    let file = kept.appendingPathComponent(
      try #require(FileManager.default.contentsOfDirectory(atPath: kept.path).first))
    try Data(contentsOf: file).dropLast(40).write(to: file)
    let second = try await scores(images())
    #expect(second.counts.computed == 1 && second.counts.reused == first.counts.computed - 1)
    #expect(second.outcomes == first.outcomes)
  }

  @Test("that diverge have no outcome, and are kept as that")
  func divergence() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var training = comparison.base
    training.cardinality = CodebookCardinality(.spread, dilation: 1e-18, as: .divisor)
    for computed in [1, 0] {
      let trainings = QuantizationTrainings(on: try images(), keptIn: folder, jobs: 1, isFresh: false)
      #expect(try await trainings.outcomes(of: [(training, 1)], label: "") == [nil])
      #expect(trainings.counts.computed == computed)
    }
  }
}
