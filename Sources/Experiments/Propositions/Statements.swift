import Foundation
import Spaces

extension Statement {
  /// Propositions 2.8 to 2.10 of the paper, which gather what is known of magnitude and spread as functions of the
  /// dilation, one by one.
  ///
  /// Sources: Leinster, Documenta Mathematica 18 (2013), sections 2.2 and 2.4; Meckes, Positivity 17 (2013); Willerton,
  /// arXiv 1209.2300.
  package static let all = [
    positiveWeights, existence, derivative, increasing, limit, lowerBound, subsets, smallScale, aboveSpread,
    spreadBounds, spreadIncreasing,
  ]

  private static let leinster = "Leinster 2013, 2.2"

  private static let positiveWeights = Statement(
    name: "least weight beyond t̂", sentence: "from some t̂ on every weight is positive",
    source: leinster, scope: .all
  ) { space in
    space.positive.map { Margin($0.dilation, $0.leastWeight, error: $0.weightError) }
  }

  private static let existence = Statement(
    name: "1 / condition number", sentence: "there is a magnitude at all but finitely many t", source: leinster,
    scope: .all
  ) { space in
    space.function.values.compactMap { weighting in
      weighting.report.condition.map { Margin(weighting.dilation, 1 / $0, error: .ulpOfOne) }
    }
  }

  private static let derivative = Statement(
    name: "10⁻⁶ − error of slope",
    sentence: "magnitude is smooth there, with derivative Σᵢⱼ wᵢ wⱼ d(i, j) Z[i, j]", source: leinster, scope: .all
  ) { space in
    let apart = space.function.values.filter { weighting in
      // Differences across a pole, or close to one, show its curvature.
      space.function.poles.allSatisfy { abs(weighting.dilation / $0 - 1) > 0.05 }
    }
    return try apart.map { try $0.derivativeMargin(on: space) }
  }

  private static let increasing = Statement(
    name: "growth exponent beyond t̂", sentence: "from t̂ on magnitude increases", source: leinster, scope: .all
  ) { space in
    space.positive.map { weighting in
      // Where all weights are positive, so are all terms: their relative error is at most twice that of a weight.
      let exponent = weighting.magnitudeDimension
      return Margin(
        weighting.dilation, exponent, error: 2 * exponent * weighting.weightError / weighting.leastWeight)
    }
  }

  private static let limit = Statement(
    name: "bound of n − magnitude, less that", sentence: "magnitude tends to the number of points as t grows",
    source: leinster, scope: .all
  ) { space in
    let count = Double(space.space.count)
    return space.function.values.compactMap { weighting in
      // |Z⁻¹ 1 − 1| is at most e / (1 − e) in each place where the other similarities of a point sum to e.
      let others = space.others(dilatedBy: weighting.dilation)
      guard others < 0.5 else { return nil }
      let bound = count * others / (1 - others)
      return Margin(
        weighting.dilation, bound - abs(count - weighting.magnitude), error: weighting.report.errorEstimate)
    }
  }

  private static let lowerBound = Statement(
    name: "magnitude − 1", sentence: "where Z is positive definite, magnitude is at least 1 and exists at every t",
    source: "Leinster 2013, 2.4", scope: .definite
  ) { space in
    space.function.values.map { Margin($0.dilation, $0.magnitude - 1, error: $0.report.errorEstimate) }
      + space.function.poles.map { Margin($0, -.infinity, error: 0) }
  }

  private static let subsets = Statement(
    name: "magnitude − that without a point", sentence: "and at least that of every subset",
    source: "Leinster 2013, 2.4", scope: .definite
  ) { space in
    let points = 0..<space.space.count
    let solvers = try points.map { left in
      try WeightingSolver(space.space.subspace(points.filter { $0 != left }), solver: .cholesky, threads: 1)
    }
    return try space.function.values.map { whole in
      let parts = try solvers.map { try $0.solve(dilatedBy: whole.dilation) }
      let margins = parts.map { part in
        Margin(
          whole.dilation, whole.magnitude - part.magnitude,
          error: whole.report.errorEstimate + part.report.errorEstimate)
      }
      return margins.reduce(margins[0]) { $1.value < $0.value ? $1 : $0 }
    }
  }

  private static let smallScale = Statement(
    name: "1 + 2 t · diameter − magnitude",
    sentence: "and tends to 1 as t falls, by Euclidean distance, city blocks and angles",
    source: "Leinster 2013, 3", scope: .definite
  ) { space in
    // Proved in Euclidean and city-block space, which angles embed in: Deza and Laurent, Geometry of Cuts and Metrics
    // (1997), section 6.4.
    try [1e-2, 1e-3, 1e-4].map { reach in
      let weighting = try space.weighting(dilatedBy: reach / space.farthest)
      return Margin(
        weighting.dilation, 2 * reach - abs(weighting.magnitude - 1), error: weighting.report.errorEstimate)
    }
  }

  private static let aboveSpread = Statement(
    name: "magnitude − spread", sentence: "and at least the spread E₀", source: "Willerton 2015", scope: .definite
  ) { space in
    space.function.values.map { weighting in
      Margin(
        weighting.dilation, weighting.magnitude - weighting.spread,
        error: weighting.report.errorEstimate + weighting.report.spreadErrorEstimate)
    }
  }

  private static let spreadBounds = Statement(
    name: "spread's distance from 1 and n", sentence: "the spread lies between 1 and the number of points at every t",
    source: "Willerton 2015", scope: .all
  ) { space in
    space.function.values.map { weighting in
      Margin(
        weighting.dilation, min(weighting.spread - 1, Double(space.space.count) - weighting.spread),
        error: weighting.report.spreadErrorEstimate)
    }
  }

  private static let spreadIncreasing = Statement(
    name: "growth exponent of the spread", sentence: "and increases", source: "Willerton 2015", scope: .all
  ) { space in
    // Sums of positive terms: each is right to some roundings.
    space.function.values.map { weighting in
      Margin(
        weighting.dilation, weighting.spreadDimension,
        error: 16 * Double.ulpOfOne * Double(space.space.count) * weighting.spreadDimension)
    }
  }
}

extension SolvedWeighting {
  /// 10⁻⁶ less the difference of the derivative from the four-point difference, both times t and as shares of magnitude
  /// and slope.
  fileprivate func derivativeMargin(on space: TracedSpace) throws(MetricSpaceError) -> Margin {
    let step = 1e-3
    var magnitudes: [Double] = []
    var error = 0.0
    for multiple in [-2.0, -1, 1, 2] {
      let weighting = try space.weighting(dilatedBy: dilation * (1 + multiple * step))
      magnitudes.append(weighting.magnitude)
      error = max(error, weighting.report.errorEstimate)
    }
    let difference = (8 * (magnitudes[2] - magnitudes[1]) - (magnitudes[3] - magnitudes[0])) / (12 * step)
    let slope = dilation * magnitudeDerivative
    let scale = abs(magnitude) + abs(slope)
    return Margin(dilation, 1e-6 - abs(difference - slope) / scale, error: 1.5 * error / step / scale)
  }
}
