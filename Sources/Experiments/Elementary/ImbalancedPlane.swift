import CardinalityNumerics
import Learning
import Reporting

/// Losses compared on three imbalanced classes in the plane, where one can see what they do.
package enum ImbalancedPlane {
  /// The classes: 900, 90 and 20 training samples.
  package static let data = GaussianClasses.imbalanced
  /// The window that pictures show.
  package static let plane = Plane(-3...5, cells: Plane.fine)
  /// The names of the classes, with their numbers of training samples.
  package static let names = data.counts.enumerated().map { "class \($0) (\($1))" }

  /// The defaults of a notebook that compares losses on them.
  package static func defaults(_ losses: String) -> TrainingDefaults {
    var defaults = TrainingDefaults.comparison(losses, seeds: 20)
    (defaults.epochs, defaults.learningRate, defaults.network) = ((100, 3), 0.1, "16")
    defaults.unused[.majority] = "the classes have 900, 90 and 20 samples"
    defaults.unused[.learningRate] = TrainingDefaults.rateIsTuned
    return defaults
  }

  /// The search for the rate, the same for every loss, on seeds that compare nothing.
  package static func tuning(quick: Bool) -> Tuning {
    Tuning(.tunedRate, quick: quick)
  }

  /// The regions that each trial's network finds, in the same colours.
  ///
  /// - Throws: ``MetricError`` where a logit is none.
  package static func regions(_ trained: [(name: String, trial: TrainedTrial)], columns: Int) throws -> Figure {
    let panels = try trained.map { one in
      let logits = one.trial.logits(of: plane.points)
      return plane.regions(
        one.name, classes: try logits.predictedClasses(), names: names, samples: one.trial.train, scores: logits)
    }
    var figure = Figure(panels, columns: columns)
    figure.caption =
      "Regions by the class that is predicted, in the same colours everywhere, with the training samples of one seed "
      + "in "
      + "the darker colour of their class: dots, squares and triangles."
    return figure
  }

  /// How each trial's network classifies the test samples.
  package static func confusion(_ trained: [(name: String, trial: TrainedTrial)]) -> Figure {
    let panels = trained.map { one in
      let matrix = one.trial.confusion
      let shares = names.indices.map { label in
        names.indices.map { Double(matrix[label, $0]) / Double(max(matrix.samples(of: label), 1)) }
      }
      return Figure.confusion(one.name, shares: shares, names: names.indices.map(String.init))
    }
    var figure = Figure(panels, columns: 2)
    figure.caption =
      "Shares in percent of the \(data.testCount) test samples of each class, a row each, by the class that is "
      + "predicted, of one seed; what is half a percent or less has no number."
    return figure
  }

  /// What the losses that weigh classes have learnt after each epoch; `nil` where none does.
  package static func importance(_ trained: [(name: String, trial: TrainedTrial)]) -> Figure? {
    let panels = trained.filter { $0.trial.states.first?.count == names.count }.map { one in
      var figure = Figure("Importance under \(one.name)", x: "epoch", y: "importance")
      for label in names.indices {
        figure.add(one.trial.states.map { $0[label] }, label: names[label], column: "class_\(label)")
      }
      return figure
    }
    if panels.isEmpty { return nil }
    var figure = Figure(panels, columns: 1)
    figure.caption = "The importance of each class at the end of each epoch, of one seed; cross entropy has 1 for all."
    return figure
  }

  /// The recall of each class over seeds.
  package static func recalls(_ scores: [SeedScores]) -> Figure {
    let panels = names.indices.map { label in
      let rows = scores.map { one in
        let values = one.outcomes.map { $0.recalls.indices.contains(label) ? $0.recalls[label] : .nan }
        let summary = SampleSummary(values)
        return ForestRow(one.label, estimate: summary.mean, interval: summary.interval(), dots: values)
      }
      var figure = Figure.forest("Recall of \(names[label])", x: "recall", rows: rows)
      figure.xRange = 0...1
      return figure
    }
    var figure = Figure(panels, columns: 1)
    figure.caption =
      "Recall on the test samples over \(scores.first?.outcomes.count ?? 0) seeds: mean, Student's 95 % interval, a "
      + "dot a seed."
    return figure
  }
}

extension TrainingOptions {
  /// A trial for each loss on the classes in the plane, as they lie there, chosen by balanced accuracy.
  ///
  /// - Throws: errors of the options.
  package func trialsInPlane(quick: Bool) throws -> [Trial] {
    var trials = try trials(losses(), on: ImbalancedPlane.data, quick: quick)
    for index in trials.indices { (trials[index].selection, trials[index].scaling) = (.balancedAccuracy, .raw) }
    return trials
  }
}
