import Analysis
import ArgumentParser
import Foundation

/// The glasses of the experiment: what SciGlass holds, and what of it is kept.
///
///     swift run sciglass                                    # the committed table: oxides and temperatures
///     data/derive-sciglass                                  # downloads SciGlass's table and derives the committed one
///     swift run sciglass --source SciGK.csv                 # derives it from a table that is there
@main
struct DescribeSciGlass: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "sciglass", abstract: "Derives and describes the table of glasses with a known Tg.")

  @Option(help: ArgumentHelp("SciGK.csv, separated by tabs; /dev/stdin reads a pipe.", valueName: "FILE"))
  var source: String?

  @Option(help: ArgumentHelp("The table to derive (default: data/sciglass-tg.csv).", valueName: "FILE.csv"))
  var table: String?

  @OptionGroup var output: OutputOptions

  func run() async throws {
    var page = try openPage("Glasses of SciGlass")
    let file = table.map { URL(fileURLWithPath: $0) } ?? SciGlass.committedTable

    // Derivation: rows with a Tg whose 18 oxides make up at least 95 % of the mass.
    if let source {
      let derivation = try SciGlassDerivation(source: source)
      try AtomicFile.write(derivation.csv, to: file)
      page.show(derivation.table, as: "sciglass-rows")
    }
    try page.noteInput(file)

    // Description: how often each oxide occurs, and how temperatures are distributed.
    let samples = try SciGlassSamples(contentsOf: file.path)
    let description = SciGlassDescription(samples)
    let positive = samples.isPositive(SciGlass.interval).count { $0 }
    page.ask("Which glasses of SciGlass does the experiment know, and which of them does it look for?")
    let share = 100 * Double(positive) / Double(max(samples.count, 1))
    page.found(
      """
      \(samples.count) glasses have a known glass transition temperature and are made of the 18 oxides; \(positive) of them, \
      \(share, decimals: 1) %, have it in the paper's interval.
      """)
    page.show(description.temperatures, as: "sciglass-temperatures")
    page.show(description.oxides, as: "sciglass")
    page.define("glass transition temperature, Tg", "where the melt becomes a glass on cooling, in °C")
    page.define("FemOn", SciGlass.ironOxides)
    try page.finish()
  }
}
