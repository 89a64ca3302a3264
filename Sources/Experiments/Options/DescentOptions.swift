import ArgumentParser

/// The options of notebooks that show gradient descent on toy data.
package struct DescentOptions: ParsableArguments, Sendable {
  /// The seed of the data.
  @Option(help: "Seed of the toy data.")
  package var seed: UInt32 = 1

  /// The learning rate.
  @Option(parsing: .unconditional, help: "Learning rate.", transform: OptionText.positive)
  package var learningRate = 0.1

  @Option(
    name: .customLong("iterations"), parsing: .unconditional,
    help: ArgumentHelp("Steps of the descent (default: 200, or 100 with --quick).", valueName: "count"),
    transform: { try OptionText.count($0, "iterations", most: 1_000_000) })
  var iterationCount: Int?

  /// Makes the default options.
  package init() {}

  /// The number of steps.
  package func iterations(quick: Bool) -> Int { iterationCount ?? (quick ? 100 : 200) }
}
