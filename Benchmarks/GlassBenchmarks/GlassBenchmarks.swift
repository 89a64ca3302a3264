import Analysis
import Benchmark

/// Training DeepGlassNet on SciGlass, on one thread: a step of 128 anchors, an epoch, and an evaluation.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock], timeUnits: .milliseconds, warmupIterations: 0, maxDuration: .seconds(5))
  for loss in [GlassLoss.original, .divisionSpread, .divisionMagnitude] {
    Benchmark("\(loss.label), step of 128 anchors") { _, state in
      blackHole(try state.step())
    } setup: {
      try Glass(loss, anchors: 128)
    }
    Benchmark("\(loss.label), steps of an epoch") { _, state in
      blackHole(try state.step())
    } setup: {
      try Glass(loss)
    }
  }
  Benchmark("evaluation of an epoch") { _, state in
    blackHole(try state.evaluate())
  } setup: {
    try Glass(.original)
  }
}

/// A training that has just begun, and its glasses.
private final class Glass {
  private var training: GlassTraining
  private let data: GlassData

  /// All training glasses, or as many as one step takes.
  init(_ loss: GlassLoss, anchors: Int? = nil) throws {
    training = try GlassTraining(loss, GlassSettings())
    var split = try SciGlassSplit(SciGlassSamples.committed(), by: .plain, seed: 2_048)
    if let anchors {
      let all = split.train
      let few = SciGlassSamples(
        compositions: all.compositions.rows(0..<anchors), glassTransitions: Array(all.glassTransitions.prefix(anchors)))
      split = SciGlassSplit(train: few, validation: split.validation)
    }
    data = try GlassData(split, interval: SciGlass.interval)
  }

  func step() throws -> Double { try training.takeSteps(on: data) }

  func evaluate() throws -> GlassEpoch { try training.evaluation(on: data, trainingLoss: 0) }
}
