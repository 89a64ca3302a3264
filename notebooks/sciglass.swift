import Analysis
import ArgumentParser
import Foundation

/// The glasses of the experiment, from SciGlass's own table.
///
///     data/derive-sciglass                                  # downloads the table and calls this
///     swift run sciglass --source SciGK.csv                 # writes data/sciglass-tg.csv
@main
struct DeriveSciGlass: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sciglass", abstract: "Derives the committed table of glasses from SciGlass's table SciGK.")

  @Option(help: "SciGK.csv, separated by tabs; /dev/stdin reads a pipe.")
  var source: String

  @Option(help: "The table to write.")
  var output = "data/sciglass-tg.csv"

  func run() throws {
    let derivation = try SciGlassDerivation(source: source)
    try AtomicFile.write(derivation.csv, to: URL(fileURLWithPath: output))
    print(
      """
      \(derivation.rows) glasses read
      \(derivation.withoutTemperature) dropped: no glass transition temperature
      \(derivation.otherOxides) dropped: the 18 oxides sum to less than \(SciGlass.smallestSum) % by mass
      \(derivation.kept) kept, \(derivation.positive) of them positive (\(SciGlass.interval) °C): \(output)
      """)
  }
}
