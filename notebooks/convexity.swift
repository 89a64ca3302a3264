import Analysis
import ArgumentParser

/// Counterexamples to the convexity of magnitude and spread, in residuals and in logits, with certified numbers.
///
///     swift run convexity                # a few seconds; writes plots/convexity/
///     swift run convexity --seed 2       # other pairs, of which no committed certificate speaks
@main
struct Convexity: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "convexity", abstract: "Middles of segments above their chords: magnitude and spread are not convex.")

  @Option(help: ArgumentHelp("Random pairs of batches.", valueName: "count"))
  var pairs = QuickDefault(2000, quick: 50)
  @Option(help: "Seed of the pairs.") var seed: UInt32 = 1
  @OptionGroup var output: OutputOptions

  func validate() throws {
    let count = pairs.value(quick: output.quick)
    guard 1...1_000_000 ~= count else { throw ValidationError("--pairs is \(count): choose 1 to 1000000") }
  }

  func run() async throws {
    var page = try openPage("Is magnitude convex?")
    page.ask("Is there a counterexample to the convexity of the magnitude and the spread of residuals?")
    try page.noteInput(ConvexityCertificates.file)
    let certificates = try ConvexityCertificates.load()
    // Magnitude and spread, and two losses of which it is known: cross entropy is convex in both, the other in residuals.
    let cardinalities: [any Loss<Predictions>] = [.magnitude(), .spread()]
    let known: [any Loss<Predictions>] = [.crossEntropy(), .meanSquaredError()]
    let count = pairs.value(quick: output.quick)
    var table = Table(
      "Middles of segments above their chords",
      columns: ["segment", .number("classes"), "loss"]
        + ["pairs", "above", "pair", "largest_gap", "error"].map { .number($0) } + ["fifty_digits"])
    page.found(
      """
      The magnitude of a **batch of one** is tanh(‖r‖ / 2), which is concave along every ray: between a residual of length √2 \
      and 0 it lies \(Double(certificates.ray), decimals: 6) above the chord.
      """)
    var (segments, histograms) = ([try ConvexityStudy.ray()], [Figure]())
    for classes in [2, 10] {
      let study = try ConvexityStudy(pairs: count, seed: seed, classes: classes)
      for segment in ConvexityStudy.Segment.allCases {
        for loss in cardinalities {
          let reading = try study.reading(of: loss, along: segment, certificates)
          page.found(reading.finding)
          table.add(reading.row)
          guard reading.name == "magnitude" else { continue }
          histograms.append(reading.histogram)
          guard reading.above > 0 else { continue }
          segments.append(try study.figure(of: loss, pair: reading.largest, along: segment))
        }
        for loss in known { table.add(try study.reading(of: loss, along: segment, certificates).row) }
      }
    }

    var curves = Figure(segments, columns: 2)
    curves.caption = """
      Magnitude along segments, against their chords, below which a convex function stays: of one sample, tanh(‖r‖ / 2), \
      and of batches of 8 on those of \(count) random segments whose middles lie highest above their chords.
      """
    page.show(curves, as: "convexity")
    var gaps = Figure(histograms, columns: 3)
    gaps.caption = """
      How high the magnitude of the middles of \(count) random segments lies above their chords, in bars of 0.02. No \
      convex function has anything in the shaded part, above 0.
      """
    page.show(gaps, as: "gaps")
    page.show(table, as: "convexity")
    page.define("segment", "straight in the residuals onehot(y) − p, or in the logits of all samples of the batch")
    page.define("above", "middles that lie above the chord by more than rounding explains")
    page.define(
      "largest_gap", "loss in the middle minus the mean of the losses at both ends: positive only if not convex")
    page.define("error", "the solver's bound of what rounding did to the three values, and rounding of softmax")
    page.define("fifty_digits", "the same gap by mpmath with 50 digits: Tests/AnalysisTests/Fixtures/make_convexity.py")
    try page.finish(settings: [
      "pairs": count, "seed": seed, "batch size": ConvexityStudy.batch, "deviation of the logits": ConvexityStudy.scale,
    ])
  }
}
