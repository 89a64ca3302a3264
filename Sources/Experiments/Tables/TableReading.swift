import CardinalityNumerics
import Learning
import Reporting

/// What one training on a table came to, with a prediction for each test sample.
package struct TableReading: Sendable {
  /// The scores.
  package let outcome: Outcome
  /// The rows of the table that are the test samples.
  package let rows: [Int]
  /// Their classes.
  package let labels: [Int]
  /// The probability of each class for each of them, as the loss decides by it.
  package let probabilities: Matrix<Double>
  /// How often each class was predicted for those of each class.
  package let confusion: ConfusionMatrix
  /// The network with all it needs to predict; `nil` if the training diverged in its first epoch.
  package let model: TableModel?
}

extension Trial {
  /// Trains on a table, and keeps what was predicted.
  ///
  /// - Throws: errors of data, loss and training.
  package func reading(on table: TableData) throws -> TableReading {
    let prepared = try table.prepared(seed: seed)
    var trial = self
    (trial.data, trial.scaling) = (table, .raw)
    let trained = try trial.trained(on: TrialData(for: trial, prepared.samples))
    let test = prepared.samples.test
    let facts = ["loss": loss.key, "network": "\(network)", "seed": "\(seed)", "rate": "\(rate)", "data": table.key]
    let model = trained.network.map { network in
      TableModel(
        network, offsets: trained.loss?.decisionOffsets, preprocessing: prepared.preprocessing,
        classNames: table.data.classNames, labelName: table.data.labelName, facts: facts)
    }
    let probabilities =
      model?.probabilities(test.features)
      ?? Matrix(rows: test.count, columns: test.classes, repeating: 1 / Double(test.classes))
    return TableReading(
      outcome: trained.outcome, rows: prepared.rows.test, labels: test.labels, probabilities: probabilities,
      confusion: try ConfusionMatrix(labels: test.labels, scores: probabilities), model: model)
  }
}

extension TableModel {
  /// Cross entropy at rate 0.1 over 30 epochs, on a table of the package: a model to try predictions with.
  package static func trained(on table: CollectedTable) throws -> TableModel {
    let data = try table.data()
    var trial = Trial(.crossEntropy(), on: data)
    (trial.rate, trial.training.epochs) = (0.1, 30)
    guard let model = try trial.reading(on: data).model else { throw TableError.notModel(file: table.name) }
    return model
  }
}

/// What one loss came to on a table, over seeds.
package struct TableScores: Sendable {
  /// The scores over the seeds.
  package let scores: SeedScores
  /// The trainings, in the order of the seeds.
  package let readings: [TableReading]

  /// The name of the loss.
  package var label: String { scores.label }

  /// All predictions of all seeds, one below the other.
  package var pooled: (probabilities: Matrix<Double>, labels: [Int]) {
    let columns = readings.first?.probabilities.columns ?? 0
    let elements = readings.flatMap(\.probabilities.elements)
    return (
      Matrix(rows: columns == 0 ? 0 : elements.count / columns, columns: columns, elements: elements),
      readings.flatMap(\.labels)
    )
  }

  /// The confusion matrices of all seeds, added up: a row for each class, a column for each prediction.
  package var confusion: [[Int]] {
    let classes = readings.first?.confusion.classCount ?? 0
    return (0..<classes).map { label in
      (0..<classes).map { predicted in readings.reduce(0) { $0 + $1.confusion[label, predicted] } }
    }
  }

  /// One number a seed for a class; a class without test samples has none there.
  package func values(of label: Int, _ metric: (ConfusionMatrix, Int) -> Double?) -> [Double?] {
    readings.map { $0.confusion.samples(of: label) > 0 ? metric($0.confusion, label) ?? 0 : nil }
  }
}

/// Trains losses on a table over seeds.
package enum TableComparison {
  /// What each trial came to, seed by seed; results do not depend on how many run at a time.
  ///
  /// - Throws: errors of data, losses and training, and `CancellationError`.
  package static func scores(
    of trials: [Trial], on table: TableData, seeds: [UInt32], jobs: Int
  ) async throws -> [TableScores] {
    let tasks = trials.flatMap { trial in seeds.map { trial.with(seed: $0) } }
    let progress = ProgressBar("training", total: tasks.count)
    let readings = try await withThrowingTaskGroup(of: (Int, TableReading).self) { group in
      var waiting = tasks.enumerated().makeIterator()
      func begin(_ group: inout ThrowingTaskGroup<(Int, TableReading), any Error>) {
        guard let (index, trial) = waiting.next() else { return }
        group.addTask { (index, try trial.reading(on: table)) }
      }
      for _ in 0..<min(jobs, tasks.count) { begin(&group) }
      var found: [Int: TableReading] = [:]
      while let (index, reading) = try await group.next() {
        found[index] = reading
        progress.advance(detail: tasks[index].loss.name)
        begin(&group)
      }
      return tasks.indices.compactMap { found[$0] }
    }
    progress.finish()
    let all = trials.enumerated().map { index, trial in
      let own = Array(readings[index * seeds.count..<(index + 1) * seeds.count])
      return TableScores(scores: SeedScores(trial, own.map(\.outcome)), readings: own)
    }
    if let nothing = EveryTrainingDiverged(all.map(\.scores)) { throw nothing }
    return all
  }

  /// Each trial at that of a few rates with the best mean validation score over some seeds.
  package static func atBestRate(
    _ trials: [Trial], of rates: [Double], seeds: [UInt32], in sweep: Sweep
  ) async throws -> [Trial] {
    let candidates = trials.map { trial in rates.map { trial.with(seed: trial.seed, rate: $0) } }
    let tasks = candidates.flatMap { $0.flatMap { trial in seeds.map { trial.with(seed: $0) } } }
    var outcomes = try await sweep.outcomes(of: tasks, label: "choosing rates")[...]
    return candidates.map { candidates in
      let means = candidates.map { trial in
        defer { outcomes = outcomes.dropFirst(seeds.count) }
        let values = outcomes.prefix(seeds.count).map {
          $0.divergedIn == nil ? $0.validation ?? trial.selection.worst : trial.selection.worst
        }
        return values.reduce(0, +) / Double(values.count)
      }
      let best = means.indices.dropFirst().reduce(0) {
        candidates[0].selection.prefers(means[$1], to: means[$0]) ? $1 : $0
      }
      return candidates[best]
    }
  }
}
