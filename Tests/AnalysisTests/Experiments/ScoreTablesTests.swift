import Analysis
import Testing

@testable import Experiments
@testable import Glass
@testable import Learning
@testable import Reporting
@testable import Spaces

@Suite("Tables of scores")
struct ScoreTablesTests {
  private func tables(majority: Double = 0.5) throws -> ScoreTables {
    let experiment = SyntheticExperiment(majority: majority, trainer: try Trainer(epochs: 2))
    var magnitude = History(loss: "magnitude")
    magnitude.epochs = [record(accuracy: 0.7, loss: 1.5), record(accuracy: 0.95, loss: 2)]
    var spread = History(loss: "spread")
    spread.epochs = [record(accuracy: 0.8, loss: 0.5), record(accuracy: 0.75, loss: 0.6)]
    return ScoreTables([magnitude, spread], of: experiment, paper: .table3)
  }

  private func record(accuracy: Double, loss: Double) -> EpochRecord {
    EpochRecord(
      trainingLoss: loss, loss: loss, crossEntropy: loss, meanSquaredError: loss, accuracy: accuracy, macroF1: nil,
      macroROCAUC: accuracy, macroAveragePrecision: accuracy, recallPerClass: [])
  }

  @Test("compare each score and loss with the paper's cell")
  func comparison() throws {
    let comparison = try tables().comparison
    #expect(comparison.columns.map(\.title) == ["metric", "loss", "value", "epoch", "paper", "difference"])
    #expect(comparison.rows.count == 14)
    #expect(comparison.rows[0].map(\.text) == ["accuracy", "magnitude", "0.9500", "2", "0.9090", "+0.0410"])
    #expect(comparison.rows[1].map(\.text) == ["accuracy", "spread", "0.8000", "1", "0.8597", "-0.0597"])
    #expect(comparison.rows[9].map(\.text) == ["loss", "spread", "0.5000", "1", "0.5584", "-0.0584"])
  }

  @Test("leave open what the paper does not print and what is undefined")
  func gaps() throws {
    let rows = try tables().comparison.rows
    #expect(rows[4].prefix(2).map(\.text) == ["pr_auc_macro", "magnitude"])
    #expect(rows[4][4].number == nil && rows[4][5].number == nil)
    #expect(rows[6].prefix(2).map(\.text) == ["f1_macro", "magnitude"])
    #expect(rows[6][2].number == nil && rows[6][4].number == 0.8481 && rows[6][5].number == nil)
  }

  @Test("stand beside no paper where the majority is another")
  func otherMajority() throws {
    #expect(try tables(majority: 0.6).comparison.rows.allSatisfy { $0[4].number == nil && $0[5].number == nil })
  }

  @Test("mark the best loss of each score, but not of the trained losses, which differ in scale")
  func summary() throws {
    let rows = try tables().summary.rows
    #expect(rows.map { $0.map(\.isBest) }[0] == [false, true, false])
    let loss = try #require(Score.ofPaper.firstIndex(of: .loss))
    #expect(rows[loss].allSatisfy { !$0.isBest })
    #expect(rows[loss + 1].map(\.isBest) == [false, false, true])
  }
}

@Suite("The paper's tables")
struct PaperTableTests {
  @Test("are of the two data sets, cell by cell")
  func cells() {
    #expect(PaperTable.table3.majority == 0.5 && PaperTable.table4.majority == 0.9)
    #expect(PaperTable.table3.value(of: .macroF1, for: "spread") == 0.7646)
    #expect(PaperTable.table4.value(of: .accuracy, for: "mean_squared_error") == 0.8923)
    #expect(PaperTable.table3.value(of: .macroAveragePrecision, for: "spread") == nil)
    #expect(PaperTable.table3.value(of: .accuracy, for: "hinge") == nil)
    #expect(PaperTable.secondsPerEpoch(of: "cross_entropy") == 0.4045)
  }
}
