/// What notebooks show of one space: its weightings over the dilation, with gaps where there is none.
public struct SpaceFunction: Sendable {
  /// What pictures call the space.
  public let name: String
  /// The space.
  public let space: FiniteMetricSpace
  /// The dilations asked for and the singular ones found between them, in increasing order.
  public let dilations: [Double]
  /// The weighting at each dilation, `nil` where the similarity matrix is singular.
  public let weightings: [SolvedWeighting?]

  /// Computes the weightings of a space over the dilations.
  ///
  /// - Parameter found: called whenever a dilation is done, from any thread.
  /// - Throws: ``MetricSpaceError``, `CancellationError`.
  public init(
    _ name: String, _ space: FiniteMetricSpace, over dilations: [Double], solver: Solver = .automatic,
    found: @escaping @Sendable () -> Void = {}
  ) async throws {
    let weightings = try await space.weightings(over: dilations, solver: solver, found: found)
    try self.init(name, space, Array(zip(dilations, weightings)), solver)
  }

  /// Computes the weightings of a space at dilations that are chosen where its magnitude bends.
  ///
  /// - Parameters:
  ///   - limit: how many dilations at most, at least 9.
  ///   - found: called whenever a dilation is done, from any thread.
  /// - Throws: ``MetricSpaceError``, `CancellationError`.
  public init(
    _ name: String, _ space: FiniteMetricSpace, refining range: ClosedRange<Double>, limit: Int,
    solver: Solver = .automatic, found: @escaping @Sendable () -> Void = {}
  ) async throws {
    let refined = try await space.adaptiveWeightings(over: range, limit: limit, solver: solver, found: found)
    try self.init(name, space, refined.map { ($0.dilation, $0.weighting) }, solver)
  }

  private init(
    _ name: String, _ space: FiniteMetricSpace, _ known: [(Double, SolvedWeighting?)], _ solver: Solver
  ) throws {
    self.name = name
    self.space = space
    let weightings = known.map(\.1)
    let poles = try space.singularDilations(between: weightings, solver: solver)
    let all = (known + poles.map { ($0, nil) }).sorted { $0.0 < $1.0 }
    self.dilations = all.map(\.0)
    self.weightings = all.map(\.1)
  }

  /// The dilations at which there is no magnitude.
  public var poles: [Double] { zip(dilations, weightings).filter { $1 == nil }.map(\.0) }

  /// The values of an invariant, not-a-number where there is none: a gap in a curve.
  public func values(_ invariant: Invariant) -> [Double] {
    weightings.map { $0.map(invariant.value) ?? .nan }
  }

  /// An invariant where it exists.
  ///
  /// - Throws: ``MetricSpaceError/singularSimilarity(dilation:)`` where it exists at none of the dilations.
  public func sampled(_ invariant: Invariant) throws(MetricSpaceError) -> SampledFunction {
    let found = weightings.compactMap(\.self)
    guard !found.isEmpty else { throw .singularSimilarity(dilation: dilations[0]) }
    return SampledFunction(dilations: found.map(\.dilation), values: found.map(invariant.value))
  }

  /// Adds a curve of an invariant to a figure, and lines where there is none.
  ///
  /// - Parameter suffix: what the name of the column ends in.
  public func draw(
    _ invariant: Invariant, label: String, in figure: inout Figure, style: Series.Style = .line, suffix: String = ""
  ) {
    figure.add(
      x: dilations, y: values(invariant), label: label, style: style, column: invariant.column + suffix)
    figure.verticalLines += poles.map { .init($0, label: "singular") }
    if values(invariant).contains(where: { $0 <= 0 }) { figure.yAxis = .linear }
  }

  /// A picture of an invariant over the dilation, without curves.
  public static func figure(_ title: String, _ invariant: Invariant, spacing: DilationSpacing) -> Figure {
    var figure = Figure(title, x: "dilation t", y: invariant.isCount ? "effective number of points" : invariant.title)
    figure.xAxis = spacing == .logarithmic ? .logarithmic : .linear
    figure.yAxis = invariant.isCount ? .logarithmic : .linear
    figure.xColumn = "t"
    return figure
  }

  /// How each weighting was found and how far it can be trusted, a row a dilation.
  ///
  /// - Parameter rows: about how many dilations to show.
  public func reports(rows: Int = .max) -> Table {
    var table = Table(
      "Solver reports: \(name)",
      columns: [
        .number("t"), .number("magnitude"), .number("error estimate"), "solver", .number("residual"),
        .number("condition"), "definiteness", .number("merged"), .number("iterations"),
      ])
    let step = max(1, weightings.count / rows)
    for (index, (t, weighting)) in zip(dilations, weightings).enumerated() {
      guard let weighting else {
        table.add([.significant(t, digits: 13), nil, nil, nil, nil, nil, "singular", nil, nil])
        continue
      }
      if index % step != 0 { continue }
      let report = weighting.report
      table.add([
        .significant(t, digits: 6), .significant(weighting.magnitude, digits: 12),
        .significant(report.errorEstimate, digits: 1), .text(report.method.rawValue),
        .significant(report.residual, digits: 2), .significant(report.condition, digits: 2),
        .text(report.definiteness.rawValue), .count(report.mergedRepeats), .count(report.iterations),
      ])
    }
    return table
  }
}
