import ArgumentParser
import CardinalityNumerics
import Foundation

/// The options of notebooks about glass: which glasses, how they are split, and what trains on them.
package struct GlassOptions: ParsableArguments, Sendable {
  /// How the committed glasses are split.
  @Option(help: ArgumentHelp("plain, or grouped: no composition on both sides.", valueName: "kind"))
  package var split = SciGlassSplit.Grouping.plain

  /// A file of glasses to train on, instead of the committed ones.
  @Option(help: ArgumentHelp("Glasses to train on: columns of 18 oxides in % by mass, and Tg.", valueName: "FILE.csv"))
  package var train: String?

  /// A file of glasses to validate on.
  @Option(help: ArgumentHelp("Glasses to validate on, with --train.", valueName: "FILE.csv"))
  package var validation: String?

  /// The glass transition temperatures that make a glass positive.
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Lowest and highest Tg in °C of a positive glass.", valueName: "from to"))
  package var interval: [Double] = [SciGlass.interval.lowerBound, SciGlass.interval.upperBound]

  /// The seed of everything that is drawn.
  @Option(help: "Seed of the split, the initial weights, batches, noise and dropout.")
  package var seed: UInt32 = 2048

  /// Makes the default options.
  package init() {}

  /// Rejects half a split and an interval that is none.
  package func validate() throws {
    if (train == nil) != (validation == nil) { throw ValidationError("--train and --validation belong together") }
    if train != nil && split != .plain { throw ValidationError("--split changes nothing with --train") }
    guard interval.count == 2, interval[0] <= interval[1] else {
      throw ValidationError("--interval needs the lowest and the highest Tg, such as --interval 500 600")
    }
  }

  /// The interval of temperatures.
  package var temperatures: ClosedRange<Double> { interval[0]...interval[1] }

  /// The interval of temperatures in words.
  package var intervalName: String { temperatures.celsius }

  /// How the glasses are split, in words.
  package var splitName: String { train == nil ? split.rawValue : "as given" }

  /// The ways of splitting that a notebook compares, by name: both of the committed glasses, or the given one.
  package var groupings: [(name: String, grouping: SciGlassSplit.Grouping)] {
    train == nil ? SciGlassSplit.Grouping.allCases.map { ($0.rawValue, $0) } : [("given", split)]
  }

  /// Which published page of a notebook the options choose: its folder, and what options are there.
  ///
  /// The grouped split has a page beside the plain one, and so has either over five seeds.
  package func variant(of notebook: String, seeds: Int = 1) -> (name: String, options: [String: String]) {
    let isGrouped = train == nil && split == .grouped
    let isOverSeeds = seeds == GlassTrainingOptions.publishedSeeds
    var options: [String: String] = [:]
    if isGrouped { options["split"] = split.rawValue }
    if isOverSeeds {
      options["seeds"] = "\(seeds)"
      options["epochs"] = "\(GlassTrainingOptions.epochsOverSeeds)"
    }
    return (notebook + (isGrouped ? "-grouped" : "") + (isOverSeeds ? "-seeds" : ""), options)
  }

  /// The splits that ``groupings`` names.
  ///
  /// - Throws: ``SciGlassError``.
  package func splits(quick: Bool = false) throws(SciGlassError) -> [(name: String, split: SciGlassSplit)] {
    var splits: [(name: String, split: SciGlassSplit)] = []
    for (name, grouping) in groupings { splits.append((name, try glasses(by: grouping, quick: quick))) }
    return splits
  }

  /// The files that are read.
  package var inputs: [URL] {
    if let train, let validation { return [train, validation].map { URL(fileURLWithPath: $0) } }
    return [SciGlass.committedTable]
  }

  /// The glasses in two parts, with both classes in each.
  ///
  /// - Parameters:
  ///   - grouping: how the committed glasses are split, where it is not as the options say.
  ///   - quick: whether a twentieth of the glasses is enough.
  /// - Throws: ``SciGlassError``.
  package func glasses(
    by grouping: SciGlassSplit.Grouping? = nil, quick: Bool = false
  ) throws(SciGlassError) -> SciGlassSplit {
    let glasses: SciGlassSplit
    if let train, let validation {
      let parts = (try SciGlassSamples(contentsOf: train), try SciGlassSamples(contentsOf: validation))
      glasses = SciGlassSplit(train: parts.0, validation: parts.1)
    } else {
      glasses = try SciGlassSplit(SciGlassSamples.committed(), by: grouping ?? split, seed: seed)
    }
    let part = quick ? glasses.thinned(by: 20) : glasses
    try part.checkClasses(temperatures)
    return part
  }
}

extension SciGlassSplit.Grouping: ExpressibleByArgument {}

extension ClosedRange<Double> {
  /// An interval of temperatures in words, for example `500–600 °C`.
  var celsius: String { "\(NumberText.exact(lowerBound))–\(NumberText.exact(upperBound)) °C" }
}

extension SciGlassSplit {
  /// Every so-and-so-manieth glass of both parts.
  fileprivate func thinned(by step: Int) -> SciGlassSplit {
    func thin(_ samples: SciGlassSamples) -> SciGlassSamples {
      samples.subset(Array(stride(from: 0, to: samples.count, by: step)))
    }
    return SciGlassSplit(train: thin(train), validation: thin(validation))
  }
}
