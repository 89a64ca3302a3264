import CardinalityNumerics
import Reporting
import Spaces

/// Approximations of the magnitude of a space at a dilation beside the exact solver: what each has after how long.
///
/// Everything runs on one thread and is measured in the processor's seconds, of several times the least.
package struct ApproximationComparison: Sendable {
  /// What is known at a moment.
  package struct Moment: Sendable {
    /// The seconds of the processor from the start.
    package fileprivate(set) var seconds: Double
    /// Steps of iterative normalisation, or centres.
    package let size: Int
    /// The magnitude that it has then.
    package let magnitude: Double
  }

  /// What the space is called.
  package let name: String
  /// The space.
  package let space: FiniteMetricSpace
  /// The dilation t.
  package let dilation: Double
  /// The weighting of the exact solver.
  package let exact: SolvedWeighting
  /// What the exact solver took.
  package let exactSeconds: Double
  /// What iterative normalisation has after 1, 2, 4, … steps and the last.
  package let normalization: [Moment]
  /// What discrete centres have from level to level.
  package let centers: [Moment]
  /// The largest diversity; `nil` where it cannot be computed.
  package let largestDiversity: Double?

  /// Measures all three.
  ///
  /// - Parameters:
  ///   - steps: the most steps of iterative normalisation.
  ///   - repetitions: how often each is measured.
  /// - Throws: ``MetricSpaceError``.
  package init(
    _ name: String, _ space: FiniteMetricSpace, dilatedBy t: Double, steps: Int, repetitions: Int
  ) throws(MetricSpaceError) {
    (self.name, self.space, dilation) = (name, space, t)
    var (seconds, solved, runs, levels) = (Double.infinity, SolvedWeighting?.none, [[Moment]](), [[Moment]]())
    for _ in 0..<max(repetitions, 1) {
      let start = ProcessorTime.ofThread
      solved = try WeightingSolver(space, threads: 1).solve(dilatedBy: t)
      seconds = min(seconds, ProcessorTime.ofThread - start)
      runs.append(try Self.normalize(space, dilatedBy: t, steps: steps))
      levels.append(try Self.center(space, dilatedBy: t))
    }
    guard let solved else { throw .singularSimilarity(dilation: t) }
    (exact, exactSeconds) = (solved, seconds)
    (normalization, centers) = (Self.fastest(runs), Self.fastest(levels))
    do throws(MetricSpaceError) {
      largestDiversity = try space.maximumDiversity(dilatedBy: t).value
    } catch {
      largestDiversity = nil
    }
  }

  private static func normalize(
    _ space: FiniteMetricSpace, dilatedBy t: Double, steps: Int
  ) throws(MetricSpaceError) -> [Moment] {
    let start = ProcessorTime.ofThread
    var (moments, last) = ([Moment](), Moment?.none)
    _ = try space.normalizedIteratively(dilatedBy: t, tolerance: 1e-9, limit: steps, threads: 1) { state in
      guard state.iterations > 0 else { return }
      let moment = Moment(
        seconds: ProcessorTime.ofThread - start, size: state.iterations, magnitude: state.magnitude)
      if state.iterations & (state.iterations - 1) == 0 { moments.append(moment) } else { last = moment }
    }
    return moments + [last].compactMap(\.self).filter { $0.size > moments.last?.size ?? 0 }
  }

  private static func center(_ space: FiniteMetricSpace, dilatedBy t: Double) throws(MetricSpaceError) -> [Moment] {
    let start = ProcessorTime.ofThread
    var moments: [Moment] = []
    // Not to an end by gain: every level is looked at.
    _ = try space.discreteCenters(dilatedBy: t, gain: -1, threads: 1) { level in
      moments.append(
        Moment(seconds: ProcessorTime.ofThread - start, size: level.count, magnitude: level.magnitude))
    }
    return moments
  }

  /// The same moments with the least seconds of all runs.
  private static func fastest(_ runs: [[Moment]]) -> [Moment] {
    (runs.first ?? []).enumerated().map { place, moment in
      var moment = moment
      moment.seconds = runs.reduce(moment.seconds) { place < $1.count ? min($0, $1[place].seconds) : $0 }
      return moment
    }
  }

  /// How far a magnitude is from the exact one, as a share of that.
  package func error(_ magnitude: Double) -> Double { magnitude / exact.magnitude - 1 }

  /// What the exact solver states of its error, as a share of the magnitude; at least a rounding.
  package var statedError: Double { max(exact.report.errorEstimate / abs(exact.magnitude), Double.ulpOfOne / 2) }

  /// How many of the weights are negative.
  package var negativeCount: Int { exact.weights.count { $0 < 0 } }

  /// The seconds after which an approximation is, and stays, within a share of the magnitude; `nil` where it never is.
  package func seconds(_ moments: [Moment], within share: Double) -> Double? {
    let late = moments.lastIndex { !(abs(error($0.magnitude)) <= share) }.map { $0 + 1 } ?? 0
    return late < moments.count ? moments[late].seconds : nil
  }

  /// The error over the seconds, with an upright line where the exact solver is done.
  package var figure: Figure {
    var figure = Figure(
      "\(name), t = \(NumberText.significant(dilation, digits: 2))", x: "seconds of a processor", y: "relative error")
    (figure.xAxis, figure.yAxis, figure.xColumn) = (.logarithmic, .logarithmic, "seconds")
    // Once all points are centres the weighting is the exact one, and the way there is no curve.
    let coarse = centers.filter { $0.size < exact.weights.count }
    for (label, moments) in [("iterative_normalization", normalization), ("discrete_centers", coarse)] {
      figure.add(
        x: moments.map(\.seconds), y: moments.map { max(abs(error($0.magnitude)), Double.ulpOfOne / 2) }, label: label,
        style: .lineAndMarkers, column: "\(label)_error")
    }
    // Its point lies so far below the others that it would flatten them.
    figure.add(x: [exactSeconds], y: [statedError], label: "", style: .dataOnly, column: "exact_solver_error")
    figure.verticalLines = [.init(exactSeconds, label: "exact_solver")]
    return figure
  }
}

extension [ApproximationComparison] {
  /// What each reaches at last, and when it is within a hundredth.
  package var table: Table {
    let seconds = ["exact_solver", "iterative_normalization", "discrete_centers"]
    var table = Table(
      "Magnitude, what approximations of it come to, and the seconds of a processor until they stay within 1 %",
      columns: ["space", .number("t"), .number("points"), .number("negative_weights"), .number("magnitude")]
        + ["largest_diversity", "iterative_normalization", "discrete_centers"].map { .number("\($0)_error") }
        + seconds.map { .number("\($0)_seconds") })
    for one in self {
      table.add(
        [.text(one.name), .significant(one.dilation, digits: 3), .count(one.space.count), .count(one.negativeCount)]
          + [.significant(one.exact.magnitude, digits: 6)]
          + [one.largestDiversity, one.normalization.last?.magnitude, one.centers.last?.magnitude].map {
            .significant($0.map(one.error), digits: 2)
          } + [.significant(one.exactSeconds, digits: 2)]
          + [one.normalization, one.centers].map { .significant(one.seconds($0, within: 0.01), digits: 2) })
    }
    return table
  }

  /// How often each approximation is within a hundredth before the exact solver is done.
  package var race: Prose {
    func early(_ moments: (ApproximationComparison) -> [ApproximationComparison.Moment]) -> Int {
      count { one in one.seconds(moments(one), within: 0.01).map { $0 < one.exactSeconds } ?? false }
    }
    let stated = map(\.statedError).max() ?? .nan
    return """
      By the time that the exact solver is done, with errors that it states as at most \(stated, significant: 1) of the \
      magnitude, iterative normalisation stays within 1 % in \(early(\.normalization)) and discrete centres in \
      \(early(\.centers)) of \(count) cases.
      """
  }

  /// Where iterative normalisation ends up, and why.
  package var limits: Prose {
    let missed = filter { abs($0.error($0.normalization.last?.magnitude ?? .nan)) > 0.01 }
    guard !missed.isEmpty else { return "Iterative normalisation ends within 1 % in all cases." }
    let names = missed.map { one in
      let error = 100 * one.error(one.normalization.last?.magnitude ?? .nan)
      return "\(one.name) at t = \(NumberText.significant(one.dilation, digits: 2))"
        + " (\(NumberText.fixed(error, digits: 1)) %, \(one.negativeCount) of \(one.space.count) weights negative)"
    }
    let explained = missed.count { one in
      guard let largest = one.largestDiversity, let last = one.normalization.last?.magnitude else { return false }
      return abs(last / largest - 1) < 0.01
    }
    return """
      Iterative normalisation ends more than 1 % off in \(missed.count) of \(count) cases: \
      \(names.joined(separator: "; ")). In \(explained) of these it ends within 1 % of the largest diversity instead, \
      which is what weights that cannot be negative lead to.
      """
  }
}
