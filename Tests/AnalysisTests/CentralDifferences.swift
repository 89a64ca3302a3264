import Analysis

/// The gradient of a function of a matrix by central differences on five points, whose error is of fourth order in
/// `step`.
func centralDifferences(
  of function: (Matrix<Double>) throws -> Double, at place: Matrix<Double>, step: Double = 1e-3
) rethrows -> [Double] {
  try place.elements.indices.map { index in
    func value(_ steps: Double) throws -> Double {
      var moved = place
      moved.elements[index] += steps * step
      return try function(moved)
    }
    return try (8 * (value(1) - value(-1)) - (value(2) - value(-2))) / (12 * step)
  }
}
