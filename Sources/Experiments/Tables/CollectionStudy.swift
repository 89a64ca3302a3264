import CardinalityNumerics
import Learning
import Reporting

/// Losses on the tables of a collection: each tuned alike on each table, beside logistic regression and guesses.
package struct CollectionStudy: Sendable {
  /// The losses that are compared unless others are asked for, the reference first.
  package static let losses =
    "cross_entropy,magnitude,spread,0.5*magnitude+0.5*cross_entropy,weighted_cross_entropy"
  /// The epochs of a training, and those of a shortened run.
  package static let epochs = (full: 40, quick: 2)
  /// The splits of each table, by their seeds, which are those of initial weights and batches too.
  package static let seeds: [UInt32] = Array(1...10)

  /// How settings were found.
  package let search: TableSearch
  /// What every table came to.
  package let result: CollectionResult
  /// The methods and tables whose best rate is the smallest or the largest that was tried, in words.
  package let atEnds: [String]

  /// Tunes and compares.
  ///
  /// - Parameters:
  ///   - trials: makes a trial for each loss on a table.
  /// - Precondition: at least one table and one loss.
  /// - Throws: errors of the tables, and what ``Sweep/outcomes(of:label:)`` throws.
  package init(
    _ tables: [CollectedTable], _ losses: [any Loss<Predictions>], seeds: [UInt32], quick: Bool, in sweep: Sweep,
    trials: ([any Loss<Predictions>], TableData) throws -> [Trial]
  ) async throws {
    search = TableSearch(.largeGrid, quick: quick)
    let weighted = try LossCatalogue.standard.losses("cross_entropy,weighted_cross_entropy")
    let labels = losses.map(\.name) + ["logistic_regression", "weighted_logistic_regression"]
    // For each table all methods get the same splits, initial weights and batches, and as many trainings to be tuned by.
    var (results, atEnds) = ([TableResult](), [String]())
    for table in tables {
      let data = try table.data()
      var own = try trials(losses, data)
      // Multinomial logistic regression, plain and weighted by class: the network without a hidden layer.
      var linear = try trials(weighted, data)
      for index in linear.indices { (linear[index].network, linear[index].scaling) = (.init(hidden: []), .raw) }
      for index in own.indices { own[index].scaling = .raw }
      let tuned = try await search.best(of: own, in: sweep) + search.best(of: linear, penalty: true, in: sweep)
      atEnds += zip(labels, tuned.isAtEnd).filter(\.1).map { "\(Naming.display($0.0)) on \(table.name)" }
      var scores = try await sweep.scores(of: tuned.trials, seeds: seeds, label: table.name)
      for (index, label) in labels.enumerated() { scores[index].label = label }
      results.append(try TableResult(data, scores, seeds: seeds))
    }
    (result, self.atEnds) = (try CollectionResult(results), atEnds)
  }

  /// The study that `swift run real` makes unless told otherwise, with other losses: the small tables that come with the
  /// package; three of them in a shortened run.
  package init(standard losses: [any Loss<Predictions>], quick: Bool, in sweep: Sweep) async throws {
    let tables = try CollectedTable.chosen("small", of: CollectedTable.all)
    try await self.init(
      quick ? Array(tables.prefix(3)) : tables, losses, seeds: quick ? Array(Self.seeds.prefix(2)) : Self.seeds,
      quick: quick, in: sweep
    ) { losses, data in
      losses.map { loss in
        var trial = Trial(loss, on: data)
        trial.training.epochs = quick ? Self.epochs.quick : Self.epochs.full
        return trial
      }
    }
  }
}

/// The gains of losses over the first one on real tables, decided together: a pair is a table, the mean of its splits.
package struct TableGains: Sendable {
  /// What is concluded of a loss.
  struct Decision: Sendable {
    let loss: String
    let comparison: Comparison
    /// The p-value of a difference, corrected by Holm over the losses.
    let p: Double
    let verdict: Verdict
  }

  /// The loss that is the reference.
  let baseline: String
  /// One for each other loss.
  let decisions: [Decision]
  /// The number of tables.
  let tables: Int

  /// Decides of the first methods of a study.
  ///
  /// - Parameter count: how many methods, the reference among them, at least 2.
  package init(_ result: CollectionResult, first count: Int) {
    let comparisons = (1..<count).map { Comparison(result.gains($0)) }
    (baseline, tables) = (result.methods[0], result.tables.count)
    decisions = zip(1..<count, zip(comparisons, Comparison.conclusions(of: comparisons))).map { method, decided in
      Decision(loss: result.methods[method], comparison: decided.0, p: decided.1.p, verdict: decided.1.verdict)
    }
  }

  /// What real tables say, a sentence a loss.
  package var finding: Prose {
    let parts = decisions.map { one in
      let interval = one.comparison.interval
      return "\(Naming.display(one.loss)) \(one.comparison.effect, decimals: 3) "
        + "(\(NumberText.fixed(interval.lowerBound, digits: 3)) to \(NumberText.fixed(interval.upperBound, digits: 3)), "
        + "p \(NumberText.significant(one.p, digits: 2))): \(one.verdict.ofDifference)"
    }
    return """
      On \(tables) real tables, at rates tuned alike, gains over \(Naming.display(baseline)) with 95 % intervals over \
      tables: \(parts.joined(separator: "; ")). The p-values are of Student’s t over the tables, corrected by Holm \
      over \(decisions.count == 1 ? "this loss alone" : "these \(decisions.count) losses"), since the question is only \
      whether each gains; `swift run real` compares all methods of these trainings by ranks, and has other p-values.
      """
  }
}
