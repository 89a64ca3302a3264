import Analysis
import ArgumentParser
import Testing

@testable import Experiments
@testable import Glass
@testable import Learning
@testable import Reporting
@testable import Spaces

@Suite("The options of training")
struct TrainingOptionsTests {
  /// A notebook that trains as the paper does and chooses its batches itself.
  private struct Paper: TrainingNotebook {
    @OptionGroup var output: OutputOptions
    static var trainingDefaults: TrainingDefaults {
      var defaults = TrainingDefaults.paper(majority: 0.9)
      defaults.unused[.batch] = "it compares the batches of --sizes"
      return defaults
    }
  }

  private typealias PaperOptions = TrainingOptions<Paper>
  private typealias Options = TrainingOptions<SmallTrials.Owner>

  /// The sentence with which options are refused.
  private func refusal<Options: ParsableArguments>(_ type: Options.Type, _ arguments: [String]) -> String {
    do {
      _ = try Options.parse(arguments)
      return "accepted"
    } catch { return Options.message(for: error) }
  }

  @Test("are the notebook's own unless said otherwise")
  func defaults() throws {
    let options = try PaperOptions.parse([])
    let experiment = try options.experiment(quick: false)
    #expect(experiment.majority == 0.9 && experiment.seed == 2_048 && experiment.network.hidden == [32])
    #expect(experiment.trainer.settings == TrainingSettings())
    #expect(try options.losses().map(\.name) == ["magnitude", "spread", "cross_entropy", "mean_squared_error"])
    let comparison = try Options.parse([])
    #expect(comparison.seeds(quick: false) == [1, 2, 3] && comparison.seeds(quick: true) == [1, 2])
    #expect(comparison.majorities() == [0.5, 0.9])
  }

  @Test("win over the notebook's own and over --quick, and reach every trial")
  func chosen() throws {
    let arguments = [
      "--majority", "0.7", "--epochs", "9", "--batch", "64", "--learning-rate", "0.2", "--network", "16", "--seed", "5",
      "--seeds", "4", "--losses", "spread, magnitude", "--jobs", "3",
    ]
    let options = try Options.parse(arguments)
    #expect(options.seeds(quick: true) == [5, 6, 7, 8] && options.jobs == 3)
    #expect(options.majorities(quick: [0.1]) == [0.7])
    for trial in try options.trials(options.losses(), majority: 0.7, quick: true) {
      #expect(trial.training.epochs == 9 && trial.training.batchSize == 64 && trial.rate == 0.2)
      #expect(trial.network.hidden == [16] && trial.data.key == "synthetic(majority=0.7)")
    }
    #expect(try options.losses().map(\.name) == ["spread", "magnitude"])
  }

  @Test("clip gradients and stop early, which is part of a trial's key and of its row")
  func clippingAndStopping() throws {
    let typed = ["--clipping", "1.5", "--early-stopping", "accuracy:patience=3"]
    let trial = try #require(
      try Options.parse(typed).trials([.crossEntropy()], majority: 0.5, quick: true).first)
    #expect(trial.training.clipping == 1.5)
    #expect(trial.training.earlyStopping == EarlyStopping(score: "accuracy", patience: 3))
    let settings = TrialSettings(trial)
    #expect(settings.cells.count == TrialSettings.columns.count)
    let cells = Dictionary(uniqueKeysWithValues: zip(TrialSettings.columns, settings.cells))
    #expect(cells["clipping"] == "1.5" && cells["early_stopping"] == "accuracy:patience=3")
    #expect(try settings.key.contains("accuracy:patience=3"))
    // Without them a trial has the key that it always had.
    let plain = TrialSettings(try Options.parse([]).trials([.crossEntropy()], majority: 0.5, quick: true)[0])
    #expect(try !plain.key.contains("clipping") && !plain.key.contains("earlyStopping"))
    // What is scored on test samples is not stopped by them.
    #expect(
      refusal(PaperOptions.self, ["--early-stopping", "accuracy:patience=3"]).contains("no training may be stopped"))
    #expect(refusal(PaperOptions.self, ["--clipping", "2"]) == "accepted")
    #expect(try PaperOptions.parse(["--clipping", "2"]).experiment(quick: true).trainer.settings.clipping == 2)
  }

  @Test("show the notebook's own defaults in the help, and nothing that it cannot use")
  func help() {
    let paper = PaperOptions.helpMessage()
    #expect(paper.contains("(default: 0.9)") && paper.contains("(default: 2048)"))
    #expect(!paper.contains("--batch") && !paper.contains("--reuse") && !paper.contains("--seeds"))
    let comparison = Options.helpMessage()
    #expect(comparison.contains("(default: 0.5,0.9)") && comparison.contains("--batch"))
  }

  @Test("that a notebook cannot use are refused, with the reason")
  func unused() {
    #expect(
      refusal(PaperOptions.self, ["--batch", "64"])
        == "--batch changes nothing here: it compares the batches of --sizes")
    #expect(refusal(PaperOptions.self, ["--seeds", "2"]).contains("it trains once"))
    #expect(refusal(PaperOptions.self, ["--fresh"]).contains("it keeps nothing"))
    #expect(refusal(PaperOptions.self, ["--majority", "0.5,0.9"]).contains("2 shares"))
    #expect(refusal(Options.self, ["--fresh", "--reuse"]).contains("contradict"))
  }

  @Test(
    "that train nothing, or more than there can be, are refused by their value",
    arguments: [
      (["--epochs", "0"], "0 epochs are none"), (["--batch", "-3"], "-3 samples are none"),
      (["--seed", "-1"], "not -1"), (["--seed", "4294967296"], "not 4294967296"),
      (["--seeds", "4294967296"], "4294967296 seeds are too many"), (["--seeds", "1e3"], "1e3 seeds are none"),
      (["--seed", "4294967295", "--seeds", "2"], "there are no 2 seeds from --seed 4294967295 on"),
      (["--jobs", "9223372036854775807"], "9223372036854775807 jobs are too many"),
      (["--learning-rate", "nan"], "nan is not a positive finite number"),
      (["--learning-rate", "-inf"], "-inf is not a positive finite number"),
      (["--weight-decay", "-1"], "-1 is not a finite number of at least 0"),
      (["--majority", "nan"], "nan is no list of numbers"), (["--majority", "0.5,1"], "1 is no share"),
      (["--majority", "0.5,0.5"], "names a share twice"), (["--majority", ""], "is no list of numbers"),
      (["--network", "0"], "\"0\""), (["--network", "99999999999999999999"], "\"99999999999999999999\""),
      (["--clipping", "0"], "0 is not a positive finite number"), (["--clipping", "inf"], "inf is not a positive"),
      (["--early-stopping", "f1_macro"], "such as f1_macro:patience=20"),
      (["--early-stopping", "f1_macro:patience=0"], "\"patience=0\""),
      (["--early-stopping", "f2:patience=3"], "--early-stopping: "),
      (["--optimizer", "newton"], "\"newton\""), (["--schedule", "sometimes"], "\"sometimes\""),
    ])
  func refused(arguments: [String], sentence: String) {
    let refusal = refusal(Options.self, arguments)
    #expect(refusal.contains(sentence), "\(refusal)")
  }

  @Test("are refused, whichever it is, where another option makes the notebook train nothing")
  func nothingTrained() throws {
    #expect(throws: Never.self) { try Options.parse([]).refuse(beside: "--list") }
    for (arguments, option) in [
      (["--seeds", "3"], "--seeds"), (["--fresh"], "--fresh"), (["--losses", "focal"], "--losses"),
    ] {
      let error = #expect(throws: (any Error).self) { try Options.parse(arguments).refuse(beside: "--list") }
      let said = error.map { Options.message(for: $0) } ?? ""
      #expect(said.contains("\(option) changes nothing beside --list"), "\(said)")
    }
  }

  /// A notebook whose findings are intervals.
  private struct Tuned: TrainingNotebook {
    @OptionGroup var output: OutputOptions
    static var trainingDefaults: TrainingDefaults { .tuned("cross_entropy,magnitude", seeds: 30) }
  }

  @Test("refuse fewer seeds than intervals need, before the work")
  func leastSeeds() throws {
    typealias TunedOptions = TrainingOptions<Tuned>
    let sentence = "--seeds 1: losses are compared by differences, which need at least 2 seeds: take more"
    #expect(refusal(TunedOptions.self, ["--seeds", "1"]) == sentence)
    #expect(refusal(TunedOptions.self, ["--seeds", "2"]) == "accepted" && refusal(TunedOptions.self, []) == "accepted")
    #expect(try TunedOptions.parse([]).seeds(quick: true).count == 2)
    // A notebook that shows single trainings takes one.
    #expect(refusal(Options.self, ["--seeds", "1"]) == "accepted")
  }

  @Test("refuse seeds that are kept for tuning, where a notebook tunes")
  func keptSeeds() {
    for (first, count) in [("1000001", "1"), ("999999", "3"), ("1000100", "2")] {
      let refusal = refusal(Options.self, ["--seed", first, "--seeds", count])
      #expect(refusal.contains("1000001 to 1000100 are kept for tuning"), "\(refusal)")
      #expect(refusal.contains("begin at --seed 1000101 or later, or at \(1_000_001 - (Int(count) ?? 0)) or earlier"))
    }
    for (first, count) in [("1000101", "2"), ("999999", "2"), ("1", "1000")] {
      #expect(refusal(Options.self, ["--seed", first, "--seeds", count]) == "accepted")
    }
    #expect(refusal(PaperOptions.self, ["--seed", "1000001"]) == "accepted")
  }

  @Test("refuse fewer losses than are compared, and one that stands twice, before the work")
  func losses() throws {
    func message(_ losses: String) throws -> String {
      let options = try Options.parse(["--losses", losses])
      do {
        return "\(try options.losses().count)"
      } catch { return "\(error)" }
    }
    #expect(try message("magnitude").contains("add one, such as cross_entropy"))
    #expect(try message("cross_entropy").contains("add one, such as magnitude"))
    #expect(try message("magnitude,spread,magnitude").contains("magnitude twice"))
    #expect(try message("magnitude,magnitude(t=2)") == "2")
    for names in ["hinge", "spread,", ""] {
      #expect(try message(names).contains("choose from magnitude, spread, cross_entropy, mean_squared_error"))
    }
  }

  @Test("tell their defaults by name, as they would be typed")
  func text() {
    let text = TrainingDefaults.comparison("cross_entropy,magnitude", seeds: 30).text
    #expect(text["majority"] == "0.5,0.9" && text["seeds"] == "30" && text["learning-rate"] == "0.01")
    for option in TrainingOption.allCases
    where ![.jobs, .fresh, .reuse, .engine, .clipping, .earlyStopping].contains(option) {
      #expect(text[option.rawValue] != nil, "\(option)")
    }
  }
}
