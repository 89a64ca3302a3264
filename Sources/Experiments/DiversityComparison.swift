/// Magnitude functions of several data sets on a common range, and the areas under and between them.
public struct DiversityComparison: Sendable {
  /// What the data sets are.
  public let title: String
  /// Where the areas are taken.
  public let dilations: [Double]
  private let functions: [SpaceFunction]

  /// Computes the functions.
  ///
  /// - Throws: ``MetricSpaceError``, `CancellationError`.
  public init(
    _ title: String, _ sets: [(name: String, space: FiniteMetricSpace)], over dilations: [Double]
  ) async throws {
    self.title = title
    self.dilations = dilations
    var functions: [SpaceFunction] = []
    for (name, space) in sets { functions.append(try await SpaceFunction(name, space, over: dilations)) }
    self.functions = functions
  }

  /// The magnitude of each data set over the dilation.
  public func figure(spacing: DilationSpacing) -> Figure {
    var figure = SpaceFunction.figure(title, .magnitude, spacing: spacing)
    for function in functions {
      function.draw(.magnitude, label: function.name, in: &figure, suffix: "_\(function.name)")
    }
    return figure
  }

  /// The area under the function of each data set.
  public func areas() throws -> Table {
    var table = Table(
      "MagArea: \(title)",
      columns: ["data set", .number("points"), .number("MagArea over t"), .number("MagArea over log t")])
    for function in functions {
      let magnitude = try function.sampled(.magnitude)
      table.add([
        .text(function.name), .count(function.space.count), .significant(magnitude.area(), digits: 6),
        .significant(magnitude.area(over: .logarithmic), digits: 6),
      ])
    }
    table.notes = ["Areas are taken over \(domain), by trapezes at \(dilations.count) dilations."]
    return table
  }

  /// MagDiff of each pair, and the dilation where the order of the two last changes.
  ///
  /// - Throws: ``MetricSpaceError/differentDilations`` where a function has gaps.
  public func differences() throws -> Table {
    var table = Table(
      "MagDiff over log t: \(title)",
      columns: ["more diverse", "less diverse", .number("MagDiff"), .number("order changes at t")])
    for (place, first) in functions.enumerated() {
      for second in functions[..<place] {
        let difference = try first.sampled(.magnitude).subtracting(second.sampled(.magnitude))
        let area = difference.area(over: .logarithmic)
        // Where both sets are resolved the sign is that of rounding.
        let clear = difference.values.indices.filter {
          abs(difference.values[$0]) > 1e-9 * Double(max(first.space.count, second.space.count))
        }
        let changes = Array(zip(clear, clear.dropFirst())).last {
          difference.values[$0].sign != difference.values[$1].sign
        }
        table.add([
          .text(area > 0 ? first.name : second.name), .text(area > 0 ? second.name : first.name),
          .significant(abs(area), digits: 4), .significant(changes.map { difference.dilations[$0.1] }, digits: 3),
        ])
      }
    }
    table.notes = ["Over \(domain); the more diverse set has the larger area; at other scales the order may differ."]
    return table
  }

  private var domain: String {
    "t from \(dilations[0], significant: 3) to \(dilations[dilations.count - 1], significant: 3)"
  }
}
