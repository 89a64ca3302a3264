import Analysis
import ArgumentParser

/// Table 2: the glasses, how they are split, and what the splits leak.
///
///     swift run table2                     # a second; writes plots/table2/
///     swift run table2 --interval 400 500  # the counts of another interval
@main
struct Table2: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "table2", abstract: "Counts of glasses beside the paper's, and a hygiene report.")

  @OptionGroup var glass: GlassOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    var page = try openPage("Table 2: glasses and their splits")
    for file in glass.inputs { try page.noteInput(file) }

    // Data: the paper's split is not known; a plain one of the same size, and one that keeps compositions together.
    let splits = try glass.splits(quick: output.quick).map { name, split in
      (name: name, hygiene: SciGlassHygiene(split, interval: glass.temperatures))
    }

    // Tables: counts and hygiene, beside the paper's.
    let tables = GlassHygieneTables(splits)
    page.ask("How are the glasses split, and what of the validation has the training seen?")
    for (name, hygiene) in splits { page.found(hygiene.finding(name)) }
    page.show(tables.counts, as: "table2")
    page.say(
      "A composition that was measured more than once is several glasses. A plain split puts some of them on both "
        + "sides, so that part of the validation was seen in training; the grouped split keeps them together.")
    page.show(tables.hygiene, as: "table2-hygiene")
    page.define("positive", "a glass whose Tg lies in \(glass.intervalName)")
    try page.finish(settings: ["seed": glass.seed, "interval of Tg": glass.intervalName])
  }
}
