import ArgumentParser
import Testing

@testable import Analysis

@Suite("The options of the synthetic experiment")
struct SyntheticOptionsTests {
  @Test("are the paper's unless said otherwise")
  func defaults() throws {
    let options = try SyntheticOptions.parse([])
    let experiment = try options.experiment(majority: 0.9)
    #expect(experiment.majority == 0.9 && experiment.seed == 2_048 && experiment.hidden == 32)
    #expect(experiment.trainer.epochs == 100 && experiment.trainer.batchSize == 32)
    #expect(experiment.trainer.learningRate == 0.01)
    #expect(try options.losses().map(\.name) == ["magnitude", "spread", "cross_entropy", "mean_squared_error"])
  }

  @Test("win over the notebook's own and over --quick")
  func chosen() throws {
    let options = try SyntheticOptions.parse(["--majority", "0.7", "--epochs", "9"])
    let experiment = try options.experiment(majority: 0.9, quick: true)
    #expect(experiment.majority == 0.7 && experiment.trainer.epochs == 9)
    #expect(try SyntheticOptions.parse([]).experiment(quick: true).trainer.epochs == 5)
  }

  @Test("take losses by name, with commas and spaces")
  func losses() throws {
    let options = try SyntheticOptions.parse(["--losses", "spread, magnitude ,cross_entropy"])
    #expect(try options.losses().map(\.name) == ["spread", "magnitude", "cross_entropy"])
  }

  @Test("list the known losses where one is unknown or none is named", arguments: ["hinge", "spread,", ""])
  func unknown(names: String) throws {
    let options = try SyntheticOptions.parse(["--losses", names])
    #expect {
      try options.losses()
    } throws: {
      "\($0)".contains("choose from magnitude, spread, cross_entropy, mean_squared_error")
    }
  }

  @Test("that train nothing are refused")
  func refused() throws {
    #expect(throws: TrainingError.noEpochs(0)) { try SyntheticOptions.parse(["--epochs", "0"]).experiment() }
    #expect(throws: TrainingError.emptyBatch(0)) { try SyntheticOptions.parse(["--batch", "0"]).experiment() }
    #expect(throws: TrainingError.noHiddenUnits(0)) { try SyntheticOptions.parse(["--hidden", "0"]).experiment() }
  }
}

@Suite("A list of numbers")
struct NumberListTests {
  @Test("is read between commas")
  func numbers() {
    #expect(NumberList(argument: "0.5,1e3,-2")?.numbers == [0.5, 1_000, -2])
    #expect(NumberList([0.5, 0.9]).defaultValueDescription == "0.5,0.9")
  }

  @Test("has a number between any two commas", arguments: ["", "1,", "1,,2", "a", "1;2"])
  func malformed(text: String) {
    #expect(NumberList(argument: text) == nil)
  }
}
