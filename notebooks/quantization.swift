import Analysis
import ArgumentParser

/// Does the magnitude of a codebook, as a divisor or a bonus, keep its codes in use? Handwritten digits, 64 codes.
///
///     swift run quantization
///     swift run quantization --codes 128 --seeds 20
@main
struct Quantization: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "quantization",
    abstract:
      "Codebooks of a small autoencoder with magnitude or spread in the loss, beside what else keeps codes in use.")

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: QuantizationOptions

  func run() async throws {
    var page = try openPage("Codebooks and their magnitude")
    page.ask("Does magnitude or spread of the codebook in the loss keep codes in use, and is the image better for it?")
    page.say(
      "An image of 64 pixels becomes 8 numbers z, these the nearest of the codes, e, and that an image again. "
        + "L = mean ‖x − x̂‖² + mean ‖sg(z) − e‖² + β mean ‖z − sg(e)‖², sg being what no gradient goes through. A "
        + "divisor makes it L (K − 1) / (|tC| − 1) for the K codes C, a bonus L − λ |tC| / K, "
        + "with t = 1. Small λ, large t and thresholds that no code falls below leave the training as it is without them."
    )
    try page.noteInput(DigitImages.file)
    let images = try QuantizationImages(DigitImages().samples)
    let comparison = options.comparison(quick: output.quick)
    let seeds = options.seeds(quick: output.quick)

    // Each method has the same number of trainings to be tuned by, on seeds of its own; all are kept in runs/.
    let trainings = QuantizationTrainings(on: images, keptIn: output.runs, jobs: options.jobs, isFresh: options.fresh)
    let scores = try await comparison.scores(of: QuantizationMethod.all, seeds: seeds, by: trainings)
    page.note(trainings.counts)
    let kMeans = KMeans(images.train, count: options.codes, seed: options.seed)
    let kMeansError = KMeans.error(of: images.test, centres: kMeans.centres)
    page.found(QuantizationFigures.finding(scores))
    if let off = QuantizationFigures.switchedOff(scores) { page.found(off) }
    page.found(QuantizationFigures.use(scores))
    page.say(QuantizationFigures.ends(scores))

    var clouds = QuantizationFigures.clouds(scores)
    clouds.horizontalLines = [.init(kMeansError, label: "k-means on the pixels")]
    clouds.caption =
      "Squared error of a pixel of the test images over the perplexity of their codes, \(options.codes) at most: a dot "
      + "for each of \(seeds.count) seeds, a marker at the mean. Each method has the settings that \(comparison.budget) "
      + "trainings chose on validation images."
    page.show(clouds, as: "quantization")
    var differences = QuantizationFigures.differences(scores)
    differences.caption =
      "Paired differences over \(seeds.count) seeds: mean, Student's 95 % interval, a dot a seed. Left is better."
    page.show(differences, as: "differences")
    page.show(
      QuantizationFigures.table(scores, kMeans: kMeansError), as: "quantization",
      csv: QuantizationFigures.outcomes(scores, seeds: seeds))

    var strengths = QuantizationFigures.strengths(scores)
    strengths.caption =
      "Least error of the validation images at any rate, a mean over \(comparison.tuningSeeds.count) seeds. The search "
      + "tries what lies beside its best, and goes on where that is an end."
    page.show(strengths, as: "strengths")

    page.show(
      try QuantizationFigures.codebooks(scores, beside: kMeans, trainedOn: images.train, seed: options.seed),
      as: "codebooks")

    // Cost of the term beside the rest of a step, by the number of codes.
    let costs = try (output.quick ? [16, 64] : [16, 32, 64, 128, 256, 512]).map {
      try QuantizationCost(codes: $0, on: images.train, repetitions: output.quick ? 1 : 5)
    }
    var cost = QuantizationFigures.costs(costs)
    cost.caption = "Least of five repetitions on one thread; steps of 64 images."
    page.show(cost, as: "cost")
    if let most = costs.last {
      page.found(
        "With \(most.codes) codes magnitude takes \(1000 * most.magnitude, significant: 2) ms a step, spread "
          + "\(1000 * most.spread, significant: 2) ms, all the rest of the step \(1000 * most.step, significant: 2) ms."
      )
    }
    page.define("perplexity", "exp of the entropy of the shares of test images that codes get: codes used alike")
    page.define("codebook_magnitude", "at t = 4 over the root mean square distance of the encodings from their mean")
    page.define("dead_codes", "codes that no test image is nearest to")
    try page.finish(settings: options.settings(comparison, on: images, seeds: seeds))
  }
}
