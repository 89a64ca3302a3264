import Reporting
import Spaces

/// Magnitude functions of several data sets on a common range, and the areas under and between them.
package struct DiversityComparison: Sendable {
  /// What the data sets are.
  package let title: String
  /// Where the areas are taken.
  package let dilations: [Double]
  private let functions: [(name: String, count: Int, function: CardinalityFunction)]

  /// Computes the functions.
  ///
  /// - Throws: ``MetricSpaceError``, `CancellationError`.
  package init(
    _ title: String, _ sets: [(name: String, space: FiniteMetricSpace)], over dilations: [Double]
  ) async throws {
    guard !sets.isEmpty else { throw MetricSpaceError.emptySpace }
    self.title = title
    self.dilations = dilations
    var functions: [(name: String, count: Int, function: CardinalityFunction)] = []
    for (name, space) in sets {
      functions.append((name, space.count, try await space.cardinalityFunction(over: dilations)))
    }
    self.functions = functions
  }

  /// The magnitude of each data set over the mean of all of them: which is more diverse, and by how much, at each t.
  ///
  /// The magnitudes, whose curves would hide each other, stand in the data alone.
  package func figure(spacing: DilationSpacing) -> Figure {
    var figure = Invariant.magnitude.figure(title, spacing: spacing)
    (figure.yLabel, figure.yAxis) = ("magnitude over the mean", .linear)
    let curves = functions.map { Dictionary(zip($0.function.dilations, $0.function.values.map(\.magnitude))) { $1 } }
    let common = dilations.filter { t in curves.allSatisfy { $0[t] != nil } }
    for ((name, _, _), curve) in zip(functions, curves) {
      let ratios = common.map { t in
        let all = curves.compactMap { $0[t] }
        return (curve[t] ?? .nan) * Double(all.count) / all.reduce(0, +)
      }
      figure.add(x: common, y: ratios, label: name, column: "ratio_\(name)")
    }
    for (name, _, function) in functions {
      let curve = function.values(.magnitude).curve
      figure.add(x: curve.dilations, y: curve.values, label: "", style: .dataOnly, column: "magnitude_\(name)")
      figure.verticalLines += function.poles.map { .init($0, label: "no magnitude") }
    }
    figure.horizontalLines = [.init(1, label: "the mean")]
    return figure
  }

  /// At the dilation where the sets differ most: which is the most and which the least diverse, and by which factor.
  package var finding: Prose {
    var widest: (t: Double, ratio: Double, most: String, least: String)?
    for t in dilations {
      let values = functions.compactMap { one in
        zip(one.function.dilations, one.function.values).first { $0.0 == t }.map { (one.name, $0.1.magnitude) }
      }
      guard let most = values.max(by: { $0.1 < $1.1 }), let least = values.min(by: { $0.1 < $1.1 }), least.1 > 0,
        most.1 / least.1 > widest?.ratio ?? 0
      else { continue }
      widest = (t, most.1 / least.1, most.0, least.0)
    }
    guard let widest, functions.count > 1 else { return "\(title): there is nothing to compare." }
    return """
      \(title): they differ most at t = \(widest.t, significant: 3), where \(Naming.display(widest.most)) has \
      \(widest.ratio, decimals: 2) times the magnitude of \(Naming.display(widest.least)).
      """
  }

  /// The area under the function of each data set.
  package func areas() -> Table {
    var table = Table(
      "MagArea: \(title)",
      columns: ["data set", .number("points"), .number("MagArea over t"), .number("MagArea over log t")])
    for (name, count, function) in functions {
      let magnitude = function.values(.magnitude)
      table.add([
        .text(name), .count(count), .significant(magnitude.area(), digits: 6),
        .significant(magnitude.area(over: .logarithmic), digits: 6),
      ])
    }
    table.notes = ["Areas are taken over \(domain), by trapezes at \(dilations.count) dilations."]
    return table
  }

  /// MagDiff of each pair, by how much their areas differ, and the dilations where their order changes.
  ///
  /// - Throws: ``MetricSpaceError/differentDilations`` where a function has gaps.
  package func differences() throws -> Table {
    var table = Table(
      "MagDiff over log t: \(title)",
      columns: [
        "more diverse", "less diverse", .number("MagDiff"), .number("difference of MagArea"), "order changes at t",
      ])
    var largestError = 0.0
    for (place, first) in functions.enumerated() {
      for second in functions[..<place] {
        let difference = try first.function.values(.magnitude).subtracting(second.function.values(.magnitude))
        let (between, area) = (difference.absoluteArea(over: .logarithmic), difference.area(over: .logarithmic))
        // Where both sets are resolved the sign is that of rounding.
        let changes = difference.signChanges(over: .logarithmic, noise: 1e-9 * Double(max(first.count, second.count)))
        let coarse = difference.thinned.absoluteArea(over: .logarithmic)
        if between > 0 { largestError = max(largestError, abs(coarse / between - 1)) }
        table.add([
          .text(area > 0 ? first.name : second.name), .text(area > 0 ? second.name : first.name),
          .significant(between, digits: 4), .significant(abs(area), digits: 4),
          changes.isEmpty ? Cell.missing : .text(changes.map { "\($0, significant: 3)" }.joined(separator: ", ")),
        ])
      }
    }
    table.notes = [
      "Over \(domain); the more diverse set has the larger area; where the order changes the other has more at some t."
    ]
    if dilations.count > 2 {
      table.notes.append(
        "MagDiff is by trapezes, cut where the order changes; without every second dilation none changes by more than "
          + "\(100 * largestError, significant: 2) %.")
    }
    return table
  }

  private var domain: String {
    "t from \(dilations[0], significant: 3) to \(dilations[dilations.count - 1], significant: 3)"
  }
}
