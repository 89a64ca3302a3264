import Analysis
import Foundation
import Testing

@testable import CardinalityNumerics
@testable import Experiments
@testable import Files
@testable import Learning

@Suite("Tables of one's own agree with")
struct TableGoldenTests {
  private func labelled(_ text: String, label: String, missing: MissingCells = .refuse) throws -> LabelledData {
    var reading = DataTable.Reading()
    reading.label = label
    var choices = LabelledData.Choices()
    choices.missing = missing
    let table = try DataTable(TextTable(of: Array(text.utf8), named: "f.csv"), reading)
    return try LabelledData(table, label: label, choices: choices)
  }

  @Test("scikit-learn's stratified folds and splits, row by row")
  func splits() throws {
    for split in try TablesFixture.read().splits {
      #expect(StratifiedDraw.folds(split.count, labels: split.labels, seed: split.seed) == split.folds)
      let drawn = StratifiedDraw.split(testCount: split.testCount, labels: split.labels, seed: split.seed)
      #expect(drawn.train == split.train)
      #expect(drawn.test == split.test)
    }
  }

  @Test("scikit-learn's imputation, scaling and one-hot encoding, fitted on training samples alone")
  func encoding() throws {
    let expected = try TablesFixture.read().encoding
    let data = try labelled(expected.text, label: "kind", missing: .mean)
    let preprocessing = Preprocessing(fitting: data.features, rows: expected.train, missing: .mean)
    let features = try preprocessing.features(of: data.features, rows: Array(0..<data.count))
    expectClose(features.elements, expected.features.flatMap { $0 }, relative: 1e-14)
    // The category of the last row is none of the training samples'.
    #expect(preprocessing.columns.map(\.name) == ["colour", "size", "weight"])
    #expect(preprocessing.columns[0].levels == ["blue", "green", "red"])
  }

  @Test("scikit-learn's average precision, Brier score and calibration, to 1e-12")
  func scores() throws {
    let expected = try TablesFixture.read().scores
    let probabilities = Matrix(expected.probabilities)
    let ranking = try RankingCurves(scores: probabilities, labels: expected.labels)
    expectClose(ranking.averagePrecisionPerClass.map { $0 ?? .nan }, expected.averagePrecisions, relative: 1e-12)
    expectClose(
      try #require(Calibration.brierScore(probabilities, labels: expected.labels)), expected.brier, relative: 1e-12)
    let top = try Calibration(ofPredicted: probabilities, labels: expected.labels)
    expectClose(top.bins.map(\.observed), expected.observed, relative: 1e-12)
    expectClose(top.bins.map(\.predicted), expected.predicted, relative: 1e-12)
    expectClose(try #require(top.expectedError), expected.expectedError, relative: 1e-12)
    let last = Calibration(
      probabilities: probabilities.column(2), outcomes: expected.labels.map { $0 == 2 }, intervals: 7)
    expectClose(last.bins.map(\.observed), expected.binaryObserved, relative: 1e-12)
    expectClose(last.bins.map(\.predicted), expected.binaryPredicted, relative: 1e-12)
  }

  @Test("SciPy's Friedman test and Nemenyi's critical difference, with and without ties")
  func ranks() throws {
    for expected in try TablesFixture.read().ranks {
      let test = FriedmanTest(expected.values)
      expectClose(test.meanRanks, expected.meanRanks, relative: 1e-12)
      expectClose(test.statistic, expected.statistic, relative: 1e-10)
      expectClose(test.pValue, expected.pValue, relative: 1e-9)
      expectClose(test.criticalDifference(), expected.criticalDifference, relative: 1e-7)
    }
  }

  @Test("SciPy's tails of χ² and of the studentized range")
  func tails() throws {
    let tails = try TablesFixture.read().tails
    for row in tails.chiSquared {
      expectClose(chiSquaredUpperTail(row[0], degreesOfFreedom: Int(row[1])), row[2], relative: 1e-11)
    }
    for row in tails.studentizedRange {
      #expect(abs(StudentizedRange(count: Int(row[1])).upperTail(row[0]) - row[2]) < 1e-9)
    }
  }

  @Test("PyTorch's probabilities after ten epochs from the same file, split, weights and batches, to 1e-5")
  func training() throws {
    let expected = try TablesFixture.read().training
    let table = try CollectedTable.standard.data()
    let prepared = try table.prepared(seed: expected.seed)
    #expect(prepared.rows.test == expected.test)
    #expect(table.data.classNames == expected.classes)
    var random = TorchRandom(seed: expected.seed)
    let parts = prepared.samples
    var network: Sequential<Float> = try NetworkDescription().network(
      features: parts.train.features.columns, classes: parts.train.classes, random: &random)
    let trainer = try Trainer(epochs: expected.epochs, learningRate: expected.rate)
    _ = try trainer.train(
      &network, loss: .crossEntropy(), data: (LabelledFeatures(parts.train), LabelledFeatures(parts.validation)),
      random: random)
    let model = TableModel(
      network, preprocessing: prepared.preprocessing, classNames: table.data.classNames, labelName: "site")
    let probabilities = model.probabilities(parts.test.features)
    #expect(largestDifference(probabilities.elements, expected.probabilities.flatMap { $0 }) < 1e-5)
  }
}
