/// A loss as a function of a model's parameters, with its gradient: all that gradient descent asks of a model.
package protocol Objective: Sendable {
  /// The loss at some parameters, and its derivative by each of them.
  func valueAndGradient(at parameters: [Double]) throws -> (value: Double, gradient: [Double])
}

/// Where gradient descent went: the start, and the place after each step.
package struct Descent: Sendable, Equatable {
  /// The parameters, those of the start first.
  package private(set) var parameters: [[Double]] = []
  /// The loss at each of them.
  package private(set) var values: [Double] = []
  /// The Euclidean length of the gradient at each of them.
  package private(set) var gradientLengths: [Double] = []

  fileprivate mutating func add(_ place: [Double], _ value: Double, _ gradient: [Double]) {
    parameters.append(place)
    values.append(value)
    gradientLengths.append(gradient.reduce(0) { $0 + $1 * $1 }.squareRoot())
  }
}

/// A descent whose loss, or the squared length of whose parameters or gradient, is not a finite number.
package struct DescentError: Error, Equatable, CustomStringConvertible {
  /// The learning rate.
  package let rate: Double
  /// The step after which it was seen.
  package let step: Int

  /// Where it left the finite numbers, and what to do.
  package var description: String {
    "the descent at the learning rate \(rate) diverged: after step \(step) the loss, the parameters or the gradient are "
      + "beyond what can be computed with; lower --learning-rate"
  }
}

extension Objective {
  /// θ ← θ − rate · ∇L(θ), from `start` on.
  ///
  /// - Throws: errors of the loss; ``DescentError`` where the descent does not stay finite.
  /// - Complexity: a gradient a step, and one at the end.
  package func descent(from start: [Double], rate: Double, steps: Int) throws -> Descent {
    var descent = Descent()
    var place = start
    for step in 0...steps {
      let (value, gradient) = try valueAndGradient(at: place)
      descent.add(place, value, gradient)
      let lengths = [place, gradient].map { $0.reduce(0) { $0 + $1 * $1 } }
      guard value.isFinite, lengths.allSatisfy(\.isFinite) else { throw DescentError(rate: rate, step: step) }
      if step == steps { break }
      for index in place.indices { place[index] -= rate * gradient[index] }
    }
    return descent
  }

  /// The largest relative error of the gradient against central differences: see ``GradientCheck``.
  ///
  /// - Throws: errors of the loss.
  package func gradientError(at parameters: [Double]) throws -> Double {
    let gradient = try valueAndGradient(at: parameters).gradient
    return try GradientCheck.relativeError(of: gradient, at: parameters) { try valueAndGradient(at: $0).value }
  }
}
