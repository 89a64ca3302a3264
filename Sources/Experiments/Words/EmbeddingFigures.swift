import CardinalityNumerics
import Foundation
import Learning
import Reporting

extension EmbeddingExperiment {
  /// The mean of a number over the seeds with Student's 95 % interval, at each place.
  private func curve(
    _ objective: EmbeddingObjective, _ sizes: (EmbeddingRun) -> [EmbeddingRun.Size],
    _ value: (EmbeddingRun.Size) -> Double, in figure: inout Figure
  ) {
    let runs = runs(of: objective).map(sizes)
    guard let places = runs.first?.map(\.place) else { return }
    let summaries = places.indices.map { index in SampleSummary(runs.map { value($0[index]) }) }
    let intervals = summaries.map { $0.interval() ?? $0.mean...$0.mean }
    figure.add(
      x: places, y: summaries.map(\.mean), label: objective.rawValue,
      band: .init(lower: intervals.map(\.lowerBound), upper: intervals.map(\.upperBound), meaning: "95 % interval"))
  }

  /// Magnitude and spread of the most frequent words over the dilation, a curve for each objective, with that of as many
  /// words that have nothing in common.
  package func functions() -> Figure {
    let panels = [("magnitude", \EmbeddingRun.Size.magnitude), ("spread", \.spread)].map { title, value in
      var panel = Figure(title, x: "dilation t", y: "effective number of words")
      (panel.xAxis, panel.yAxis, panel.xColumn) = (.logarithmic, .logarithmic, "t")
      for objective in objectives { curve(objective, \.function, { $0[keyPath: value] }, in: &panel) }
      let places = runs.first?.function.map(\.place) ?? []
      panel.add(x: places, y: places.map { independent(dilatedBy: $0) }, label: "nothing in common")
      panel.verticalLines = [.init(EmbeddingMeasure.dilation, label: "t of the table")]
      return panel
    }
    var figure = Figure(panels, columns: 2)
    figure.caption =
      "Magnitude and spread of the \(measured) most frequent words, as directions on the sphere, over the dilation; "
      + "\(meaning). The last curve is that of words all √2 apart."
    return figure
  }

  /// What curves and bands are.
  private var meaning: String {
    seeds == 1 ? "of one seed" : "means of \(seeds) seeds with Student's 95 % intervals"
  }

  /// Magnitude and spread over the share of a training, from the drawn vectors on.
  package func growth() -> Figure {
    let panels = [("magnitude", \EmbeddingRun.Size.magnitude), ("spread", \.spread)].map { title, value in
      var panel = Figure("\(title) at t = \(Int(EmbeddingMeasure.dilation))", x: "share of the training", y: title)
      for objective in objectives {
        curve(
          objective,
          { run in
            let last = Double(max(run.epochs.count - 1, 1))
            return run.epochs.map { .init(place: $0.place / last, magnitude: $0.magnitude, spread: $0.spread) }
          }, { $0[keyPath: value] }, in: &panel)
      }
      return panel
    }
    var figure = Figure(panels, columns: 2)
    figure.caption =
      "The effective number of the \(measured) most frequent words before the training and after each epoch; "
      + "\(meaning)."
    return figure
  }

  /// The words of the picture on their first two principal axes, a panel for each objective, of the first seed.
  package func plane() -> Figure? {
    let panels = objectives.compactMap { objective -> Figure? in
      guard let places = runs(of: objective).first?.places, !places.isEmpty else { return nil }
      var panel = Figure(objective.rawValue, x: "first axis", y: "second axis")
      let words = places.keys.sorted()
      let (x, y) = (words.map { places[$0]?[0] ?? .nan }, words.map { places[$0]?[1] ?? .nan })
      panel.add(x: x, y: y, label: "", style: .dots, column: objective.rawValue)
      panel.addTexts(words, x: x, y: y)
      (panel.key, panel.isMap) = (.hidden, true)
      return panel
    }
    guard !panels.isEmpty else { return nil }
    var figure = Figure(panels, columns: 3)
    figure.caption =
      "Directions of some words on the two axes along which they vary most, of seed "
      + "\(runs.first?.settings.seed ?? 0); dots without a name are words for which there is no room."
    return figure
  }

  /// How many seeds each objective has.
  package var seeds: Int { objectives.first.map { runs(of: $0).count } ?? 0 }

  /// The magnitude, and spread, of as many words as are measured, all √2 apart: n / (1 + (n − 1) exp(−√2 t)).
  package func independent(dilatedBy t: Double) -> Double {
    let n = Double(measured)
    return n / (1 + (n - 1) * exp(-2.0.squareRoot() * t))
  }
}
