import CardinalityNumerics
import Experiments
import Learning
import Reporting

/// Gradients and outputs along trainings on glass, for several losses on the same seeds: the hypothesis that division
/// losses align gradients and diversify what the network gives.
package struct AlignmentStudy: Sendable {
  /// A number that is followed along a training.
  package enum Measure: String, Sendable, CaseIterable {
    /// Between the gradients of successive steps.
    case cosine
    /// Of the batch's embedded anchors.
    case effectiveRank = "effective_rank"
    /// Of the batch's embedded anchors.
    case vendiScore = "vendi_score"
    /// Of the batch's embedded anchors.
    case magnitude
    /// The magnitude of negatives minus anchors, which division rewards.
    case differences = "magnitude_of_differences"

    /// What it is, for the definitions of a page.
    package var definition: String {
      switch self {
      case .cosine: "between the gradients by all parameters of a step and the one before, which have other batches"
      case .effectiveRank:
        "exp of the entropy of the singular values of the batch's embedded anchors (Roy, Vetterli 2007)"
      case .vendiScore:
        "exp of the entropy of the eigenvalues of exp(−d) / n of the same vectors (Friedman, Dieng 2023)"
      case .magnitude: "of the same vectors, at t = 1"
      case .differences:
        "of negatives minus anchors with the zero vector, at t = 1: division losses divide by it, less 1"
      }
    }

    fileprivate func value(of reading: AlignmentReading) -> Double? {
      switch self {
      case .cosine: reading.cosine
      case .effectiveRank: reading.diversity?.effectiveRank
      case .vendiScore: reading.diversity?.vendiScore
      case .magnitude: reading.diversity?.magnitude
      case .differences: reading.diversity?.ofDifferences
      }
    }
  }

  /// The losses; the others are compared with the first.
  package let losses: [GlassLoss]
  /// For each loss and seed what was read.
  package let readings: [[[AlignmentReading]]]
  /// At every how-manieth step outputs were read.
  package let stride: Int

  /// Trains a network for each loss and seed.
  ///
  /// - Parameters:
  ///   - jobs: how many trainings run at a time, at least 1; results do not depend on it.
  ///   - report: called after every step, from any thread.
  /// - Throws: errors of the trainings, and `CancellationError`.
  package init(
    _ losses: [GlassLoss], seeds: [UInt32], on split: SciGlassSplit, settings: GlassSettings, epochs: Int, stride: Int,
    jobs: Int = ParallelJobs.cores, report: @escaping @Sendable () -> Void = {}
  ) async throws {
    let data = try GlassData(split, interval: settings.interval)
    (self.losses, self.stride) = (losses, stride)
    let tasks = seeds.flatMap { seed in losses.map { (loss: $0, seed: seed) } }
    let results = try await withThrowingTaskGroup(of: (Int, [AlignmentReading]).self) { group in
      var waiting = tasks.indices.makeIterator()
      func begin(_ group: inout ThrowingTaskGroup<(Int, [AlignmentReading]), any Error>) {
        guard let index = waiting.next() else { return }
        group.addTask {
          var settings = settings
          settings.seed = tasks[index].seed
          var training = try GlassTraining(tasks[index].loss, settings, epochs: epochs)
          return (index, try training.alignment(on: data, stride: stride) { _ in report() })
        }
      }
      for _ in 0..<max(jobs, 1) { begin(&group) }
      var results = tasks.map { _ in [AlignmentReading]() }
      while let (index, readings) = try await group.next() {
        results[index] = readings
        begin(&group)
      }
      return results
    }
    readings = losses.indices.map { loss in seeds.indices.map { results[$0 * losses.count + loss] } }
  }

  /// Takes what was read.
  init(_ losses: [GlassLoss], _ readings: [[[AlignmentReading]]], stride: Int) {
    (self.losses, self.readings, self.stride) = (losses, readings, stride)
  }

  /// The means of a measure over blocks of steps, in one training: NaN where a block has none.
  static func blocks(_ readings: [AlignmentReading], _ measure: Measure, length: Int) -> [Double] {
    Swift.stride(from: 0, through: readings.count - length, by: length).map { start in
      let values = readings[start..<start + length].compactMap(measure.value)
      return values.isEmpty ? .nan : values.reduce(0, +) / Double(values.count)
    }
  }

  /// The mean of a measure over the second half of each training, a number a seed.
  package func means(of measure: Measure, loss: Int) -> [Double] {
    readings[loss].map { readings in
      let values = readings.suffix(readings.count - readings.count / 2).compactMap(measure.value)
      return values.reduce(0, +) / Double(values.count)
    }
  }

  /// The differences to the first loss in the second half, with what is concluded of each; Holm's correction is over
  /// all measures and losses.
  package var differences: [(measure: Measure, loss: Int, comparison: Comparison, p: Double, verdict: Verdict)] {
    let rows = Measure.allCases.flatMap { measure in
      losses.indices.dropFirst().map { loss in
        let pairs = zip(means(of: measure, loss: loss), means(of: measure, loss: 0)).map { $0 - $1 }
        return (measure, loss, Comparison(pairs, bound: nil))
      }
    }
    return zip(rows, Comparison.conclusions(of: rows.map(\.2))).map { ($0.0, $0.1, $0.2, $1.p, $1.verdict) }
  }

  /// A panel for each measure but the last, a curve for each loss.
  package var figure: Figure {
    let panels = Measure.allCases.dropLast().map { measure in
      var panel = Figure(Naming.display(measure.rawValue), x: "step", y: "")
      for (loss, seeds) in zip(losses, readings) {
        let curves = seeds.map { Self.blocks($0, measure, length: stride) }
        let blocks = (0..<(curves.map(\.count).min() ?? 0)).filter { block in !curves.contains { $0[block].isNaN } }
        let summaries = blocks.map { block in SampleSummary(curves.map { $0[block] }) }
        let intervals = summaries.map { $0.interval() ?? $0.mean...$0.mean }
        panel.add(
          x: blocks.map { Double(($0 + 1) * stride) }, y: summaries.map(\.mean), label: loss.label,
          band: .init(
            lower: intervals.map(\.lowerBound), upper: intervals.map(\.upperBound), meaning: "95 % interval"),
          column: "\(measure.rawValue)_\(loss.rawValue)")
      }
      return panel
    }
    var figure = Figure(panels, columns: 2)
    figure.caption = """
      Along trainings from the same initial weights on the same batches, \(readings.first?.count ?? 0) seeds: means over \
      blocks of \(stride) steps with Student's 95 % bands. Cosine: between gradients of successive steps. The others: of \
      the embedded anchors of a batch.
      """
    return figure
  }

  /// A row for each measure and loss: the mean of the second half, and the difference to the first loss.
  package var table: Table {
    var table = Table(
      "The second half of the steps",
      columns: ["measure", "loss"] + ["mean", "difference", "lower", "upper", "p"].map { .number($0) } + ["verdict"])
    let all = differences
    for measure in Measure.allCases {
      for loss in losses.indices {
        let mean = SampleSummary(means(of: measure, loss: loss)).mean
        let cells: [Cell] = [.text(measure.rawValue), .text(losses[loss].label), .significant(mean, digits: 5)]
        guard let row = all.first(where: { $0.measure == measure && $0.loss == loss }) else {
          table.add(cells + [.missing, .missing, .missing, .missing, .missing])
          continue
        }
        let interval = row.comparison.interval
        table.add(
          cells
            + [row.comparison.effect, interval.lowerBound, interval.upperBound].map { .difference($0, digits: 4) }
            + [.significant(row.p, digits: 2), .text(row.verdict.ofDifference)])
      }
    }
    table.notes = [
      "Loss minus \(losses[0].label) on the same seeds, with Student's 95 % interval; paired t-test, Holm's correction over "
        + "the table."
    ]
    return table
  }

  /// A sentence for each measure.
  package var findings: [Prose] {
    let all = differences
    return Measure.allCases.map { measure in
      let parts = all.filter { $0.measure == measure }.map { row in
        let interval = row.comparison.interval
        let verdict = row.verdict.ofDifference
        let place =
          ["above", "below"].contains(verdict)
          ? "is \(abs(row.comparison.effect), significant: 3) \(verdict) it"
          : row.verdict == .equivalent ? "is equivalent to it" : "is \(verdict) from it"
        return
          "\(losses[row.loss].label) \(place) (95 % interval of the difference "
          + "\(interval.lowerBound, significant: 3) to \(interval.upperBound, significant: 3))"
      }
      let base = SampleSummary(means(of: measure, loss: 0)).mean
      return """
        The **\(Naming.display(measure.rawValue))** is \(base, significant: 3) with \(losses[0].label); \
        \(parts.joined(separator: "; ")).
        """
    }
  }
}
