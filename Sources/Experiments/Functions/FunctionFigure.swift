import ArgumentParser
import Reporting
import Spaces

extension Invariant: ExpressibleByArgument {}

extension Invariant {
  /// A picture of the invariant over the dilation, without curves.
  public func figure(_ title: String, spacing: DilationSpacing = .logarithmic) -> Figure {
    var figure = Figure(title, x: "dilation t", y: isCount ? "effective number of points" : self.title)
    figure.xAxis = spacing == .logarithmic ? .logarithmic : .linear
    figure.yAxis = isCount ? .logarithmic : .linear
    figure.xColumn = "t"
    return figure
  }
}

extension DilationFunction where Value == SolvedWeighting {
  /// An invariant over the dilation.
  package func values(_ invariant: Invariant) -> DilationFunction<Double> { map(invariant.value) }

  /// Adds a curve of an invariant to a figure, with gaps and lines where there is no magnitude.
  ///
  /// - Parameters:
  ///   - suffix: what the name of the column ends in.
  ///   - look: the name whose look it has; the invariant's where nothing follows its column, else the label's.
  ///   - dash: the number of a dash instead of that of the look.
  package func draw(
    _ invariant: Invariant, label: String, in figure: inout Figure, suffix: String = "", look: String? = nil,
    dash: Int? = nil
  ) {
    let curve = values(invariant).curve
    figure.add(
      x: curve.dilations, y: curve.values, label: label, style: .line, column: invariant.column + suffix, look: look,
      dash: dash)
    figure.verticalLines += poles.map { .init($0, label: "no magnitude") }
    if curve.values.contains(where: { $0 <= 0 }) { figure.yAxis = .linear }
  }

  /// How each weighting was found and how far it can be trusted, a row a dilation.
  ///
  /// - Parameter rows: about how many dilations to show.
  package func reports(_ name: String, rows: Int = .max) -> Table {
    var table = Table(
      "Solver reports: \(name)",
      columns: [
        .number("t"), .number("magnitude"), .number("error estimate"), .number("spread's"), "solver",
        .number("residual"), .number("condition"), "definiteness", .number("merged"), .number("iterations"),
        .number("seconds foreseen"), .number("taken"),
      ])
    let all: [(t: Double, weighting: SolvedWeighting?)] =
      (zip(dilations, values.map(Optional.some)) + gaps.map { ($0, nil) }).sorted { $0.0 < $1.0 }
    let step = max(1, all.count / rows)
    for (index, (t, weighting)) in all.enumerated() {
      guard let weighting else {
        table.add(
          [.significant(t, digits: 13), nil, nil, nil, nil, nil, nil, "no weighting"] + Array(repeating: nil, count: 4))
        continue
      }
      if index % step != 0 { continue }
      let report = weighting.report
      table.add([
        .significant(t, digits: 6), .significant(weighting.magnitude, digits: 12),
        .significant(report.errorEstimate, digits: 1), .significant(report.spreadErrorEstimate, digits: 1),
        .text(report.method.rawValue), .significant(report.residual, digits: 2),
        .significant(report.condition, digits: 2), .text(report.definiteness.rawValue), .count(report.mergedRepeats),
        .count(report.iterations), .significant(report.foreseenSeconds, digits: 1),
        .significant(report.seconds, digits: 1),
      ])
    }
    return table
  }
}
