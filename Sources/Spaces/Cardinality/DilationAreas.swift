import Foundation

/// Areas under and between functions of the dilation, by trapezes.
extension DilationFunction where Value == Double {
  /// The area under the function from its first to its last dilation: MagArea where it is magnitude.
  ///
  /// - Parameter spacing: whether equal differences or equal ratios of dilations count alike: ∫ f dt or ∫ f d log t.
  /// Source: Limbeck, Andreeva, Sarkar, Rieck, arXiv 2311.16054.
  package func area(over spacing: DilationSpacing = .linear) -> Double {
    trapezes(over: spacing) { ($0 + $1) / 2 }
  }

  /// The area between the function and 0, on whichever side it lies, ∫ |f| dt or ∫ |f| d log t: MagDiff where it is
  /// the difference of two magnitudes.
  ///
  /// Where the sign changes the trapeze is cut at the zero of the straight line into two triangles; magnipy takes the
  /// trapeze of the absolute values instead, which is larger there.
  /// Source: Limbeck, Andreeva, Sarkar, Rieck, arXiv 2311.16054.
  package func absoluteArea(over spacing: DilationSpacing = .linear) -> Double {
    trapezes(over: spacing) { first, second in
      let sum = abs(first) + abs(second)
      return first.sign == second.sign || sum == 0 ? sum / 2 : (first * first + second * second) / (2 * sum)
    }
  }

  /// The dilations at which the function changes its sign, on straight lines between its values.
  ///
  /// - Parameter noise: the absolute value up to which a sign means nothing, as that of rounding.
  package func signChanges(over spacing: DilationSpacing, noise: Double) -> [Double] {
    let x = places(over: spacing)
    let clear = values.indices.filter { abs(values[$0]) > noise }
    let changes = zip(clear, clear.dropFirst()).filter { values[$0].sign != values[$1].sign }
    return changes.map { before, after in
      let share = values[before] / (values[before] - values[after])
      let zero = x[before] + share * (x[after] - x[before])
      return spacing == .linear ? zero : exp(zero)
    }
  }

  /// This function less another one: its ``absoluteArea(over:)`` is MagDiff where both are magnitudes, and its
  /// ``area(over:)`` the difference of MagArea.
  ///
  /// - Throws: ``MetricSpaceError/differentDilations`` unless both are known at the same dilations.
  package func subtracting(_ other: DilationFunction) throws(MetricSpaceError) -> DilationFunction {
    guard dilations == other.dilations else { throw .differentDilations }
    return DilationFunction(dilations: dilations, values: zip(values, other.values).map { $0 - $1 }, gaps: gaps)
  }

  /// The function at every second dilation and the last: what an area changes by tells the error of the trapezes.
  package var thinned: DilationFunction {
    let kept = dilations.indices.filter { $0.isMultiple(of: 2) || $0 == dilations.count - 1 }
    return DilationFunction(dilations: kept.map { dilations[$0] }, values: kept.map { values[$0] }, gaps: gaps)
  }

  /// The sum over neighbouring dilations of their distance times the mean height between two values.
  private func trapezes(over spacing: DilationSpacing, _ height: (Double, Double) -> Double) -> Double {
    let x = places(over: spacing)
    return x.indices.dropFirst().reduce(0.0) { area, i in
      area + (x[i] - x[i - 1]) * height(values[i - 1], values[i])
    }
  }

  private func places(over spacing: DilationSpacing) -> [Double] {
    spacing == .linear ? dilations : dilations.map { log($0) }
  }
}
