import ArgumentParser
import Foundation
import Learning
import Reporting

/// The options of the notebook on codebooks.
package struct QuantizationOptions: ParsableArguments, Sendable {
  /// The number of codes.
  @Option(
    parsing: .unconditional, help: "Number of codes, 2 to 1005: as many as training images.",
    transform: { (text: String) throws -> Int in
      let count = try OptionText.count(text, "codes", most: 1005)
      guard count > 1 else { throw ValidationError("1 code leaves nothing to choose: take 2 or more") }
      return count
    })
  package var codes = 64

  /// The first seed.
  @Option(parsing: .unconditional, help: "The first seed, of weights, codes and order.", transform: OptionText.seed)
  package var seed: UInt32 = 1

  @Option(
    name: .customLong("seeds"), parsing: .unconditional, help: "Number of seeds (default: 10, or 2 with --quick).",
    transform: { try OptionText.count($0, "seeds", most: 1000) })
  var seedCount: Int?

  @Option(
    name: .customLong("epochs"), parsing: .unconditional,
    help: "Passes over the images (default: 40, or 2 with --quick).",
    transform: { try OptionText.count($0, "epochs", most: 100_000) })
  var epochCount: Int?

  @Option(
    name: .customLong("jobs"), parsing: .unconditional,
    help: "Trainings at a time; results do not depend on it (default: one a core).",
    transform: { try OptionText.count($0, "jobs", most: 1024) })
  var jobCount: Int?

  /// Whether nothing is taken from earlier runs.
  @Flag(help: "Compute anew what earlier runs have kept.")
  package var fresh = false

  /// Makes the default options.
  package init() {}

  /// Refuses seeds beyond the largest, and those that are kept for tuning.
  package func validate() throws {
    try Tuning.checkApart(from: Int(seed), count: seedCount ?? 10)
    if Int(seed) + (seedCount ?? 10) - 1 > UInt32.max {
      throw ValidationError("--seeds goes beyond the seed \(UInt32.max): take fewer, or a smaller --seed")
    }
  }

  /// The seeds.
  package func seeds(quick: Bool) -> [UInt32] {
    (0..<UInt32(seedCount ?? (quick ? 2 : 10))).map { seed + $0 }
  }

  /// The number of passes over the images.
  package func epochs(quick: Bool) -> Int { epochCount ?? (quick ? 2 : 40) }

  /// The comparison that was asked for.
  package func comparison(quick: Bool) -> QuantizationComparison {
    var comparison = QuantizationComparison()
    (comparison.base.codes, comparison.base.epochs) = (codes, epochs(quick: quick))
    if quick { (comparison.settings, comparison.tuningSeeds) = (3, Tuning.seeds(1)) }
    return comparison
  }

  /// How many trainings run at a time.
  package var jobs: Int { jobCount ?? ProcessInfo.processInfo.activeProcessorCount }

  /// What a reader has to know to repeat a comparison.
  package func settings(
    _ comparison: QuantizationComparison, on images: QuantizationImages, seeds: [UInt32]
  ) -> Settings {
    let base = comparison.base
    return [
      "images": "\(images.train.rows) to train, \(images.validation.rows) to choose, \(images.test.rows) to test",
      "codes": base.codes, "numbers of a code": base.dimension, "hidden units": base.hidden,
      "epochs": base.epochs, "batch size": base.batchSize, "optimizer": "adam", "seeds": seeds.count,
      "first seed": seed, "settings tried of a method": comparison.settings,
      "trainings that tune a method": comparison.budget,
    ]
  }
}
