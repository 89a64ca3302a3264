import Foundation

/// Conjugate gradients for Z w = 1 on products that are dealt to the ranks.
///
/// Every rank has all of every vector and does the same steps with it; a product with Z gathers its rows from the ranks,
/// one with the factor adds up what they have. Points that coincide with another get no weight of their own.
struct DistributedSolver {
  /// The largest residual with which the steps end.
  static let tolerance = 1e-10
  /// The steps after which to give up.
  static let mostSteps = 5000

  let points: DistributedPoints

  /// Finds a weighting and what follows from it, from one nearby if there is one.
  ///
  /// - Throws: ``DistributedError`` where Z is not positive definite in double precision, or the steps do not end.
  func solve(dilation t: Double, near guess: inout [Double]?) throws -> FoundDilation {
    let start = ContinuousClock.now
    points.factorize(dilation: t)
    var w = guess ?? [Double](repeating: 0, count: points.count)
    var (steps, residual, survey) = (0, [Double](), [[Double]]())
    // Products written anew show what rounding did to the residual of the steps.
    repeat {
      guard steps < Self.mostSteps else {
        throw DistributedError("at t = \(t) the residual is still \(Self.largest(residual)) after \(steps) steps")
      }
      steps += try descend(&w, dilation: t)
      survey = points.survey(w, dilation: t)
      residual = survey[0].map { 1 - $0 }
    } while !(Self.largest(residual) <= 10 * Self.tolerance)
    guess = w
    // With r = 1 − Z w the magnitude is Σ w + wᵀ r + rᵀ Z⁻¹ r, and the factor stands for Z⁻¹.
    let remainder = abs(Self.dot(residual, points.precondition(residual)))
    return FoundDilation(
      dilation: t, magnitude: Self.sum(w) + Self.dot(w, residual),
      errorEstimate: remainder + 4 * Double.ulpOfOne * amplification(w, dilation: t),
      derivative: Self.dot(w, survey[1]), spread: Self.sum(survey[2].map { 1 / $0 }),
      spreadDerivative: Self.sum(zip(survey[2], survey[3]).map { $1 / ($0 * $0) }),
      residual: Self.largest(residual), iterations: steps, seconds: (.now - start) / .seconds(1), ranks: Ranks.count)
  }

  /// Steps until the residual that they carry along is small; returns their number.
  private func descend(_ w: inout [Double], dilation t: Double) throws -> Int {
    var r = zip(points.different, points.product(w, dilation: t)).map { $0 == 0 ? 0 : 1 - $1 }
    var z = points.precondition(r)
    var p = z
    var rho = Self.dot(r, z)
    var steps = 0
    while !(Self.largest(r) <= Self.tolerance), steps < Self.mostSteps {
      var q = points.product(p, dilation: t)
      for place in q.indices where points.different[place] == 0 { q[place] = 0 }
      let curvature = Self.dot(p, q)
      guard curvature > 0, curvature.isFinite else {
        throw DistributedError(
          "at t = \(t) the similarity matrix is not positive definite in double precision: take larger dilations")
      }
      let step = rho / curvature
      for place in w.indices {
        w[place] += step * p[place]
        r[place] -= step * q[place]
      }
      z = points.precondition(r)
      let next = Self.dot(r, z)
      let share = next / rho
      for place in p.indices { p[place] = z[place] + share * p[place] }
      rho = next
      steps += 1
    }
    return max(steps, 1)
  }

  /// |w|ᵀ Z |w|, by which errors of Z's entries are magnified: Σ w where no weight is negative.
  private func amplification(_ w: [Double], dilation t: Double) -> Double {
    if w.allSatisfy({ $0 >= 0 }) { return Self.sum(w) }
    let sizes = w.map(abs)
    return Self.dot(sizes, points.product(sizes, dilation: t))
  }

  /// NaN where there is one.
  private static func largest(_ values: [Double]) -> Double {
    values.reduce(0) { $1.isNaN || $0.isNaN ? .nan : max($0, abs($1)) }
  }

  private static func dot(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for place in a.indices { sum += a[place] * b[place] }
    return sum
  }

  /// With the rounding of each addition carried along.
  private static func sum(_ values: [Double]) -> Double {
    var (sum, lost) = (0.0, 0.0)
    for value in values {
      let next = sum + value
      lost += abs(sum) >= abs(value) ? (sum - next) + value : (value - next) + sum
      sum = next
    }
    return sum + lost
  }
}
