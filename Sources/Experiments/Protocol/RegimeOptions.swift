import ArgumentParser

/// The option of notebooks that compare in several regimes.
package struct RegimeOptions: ParsableArguments, Sendable {
  @Option(
    name: .customLong("regimes"), parsing: .unconditional,
    help: ArgumentHelp("Regimes to compare in, with commas: paper, tuned-rate, fully-tuned.", valueName: "regimes"))
  var list = RegimeList(Regime.allCases)

  /// Makes the default option: all three.
  package init() {}

  /// The regimes, in the order of their effort.
  package var regimes: [Regime] { Regime.allCases.filter(list.regimes.contains) }
}

/// Regimes with commas.
struct RegimeList: ExpressibleByArgument, Sendable {
  let regimes: [Regime]

  init(_ regimes: [Regime]) { self.regimes = regimes }

  /// Reads names with commas; `nil` if one of them is none, or there twice.
  init?(argument: String) {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false)
    let known = names.compactMap { name in Regime.allCases.first { $0.fileName == name } }
    guard known.count == names.count, Set(known).count == known.count else { return nil }
    regimes = known
  }

  /// The list as it is typed.
  var defaultValueDescription: String { regimes.map(\.fileName).joined(separator: ",") }
}
