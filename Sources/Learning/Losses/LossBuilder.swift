import CardinalityNumerics
import Spaces

/// Makes losses of what was typed, of the entries that it is given.
struct LossBuilder {
  let text: String
  let catalogue: [LossEntry]

  /// The loss of an expression.
  func loss(_ expression: LossExpression) throws -> any Loss<Predictions> {
    switch expression.form {
    case .number, .list:
      throw error(expression.position, "a number by itself is no loss: multiply one by it")
    case .sum(let first, let second):
      return SumLoss(try loss(first), try loss(second))
    case .product(let first, let second):
      if let factor = try first.schedule(in: text) { return ScaledLoss(factor, try loss(second)) }
      if let factor = try second.schedule(in: text) { return ScaledLoss(factor, try loss(first)) }
      return ProductLoss(try loss(first), try loss(second))
    case .quotient(let numerator, let denominator):
      guard let divisor = denominator.number else {
        return QuotientLoss(try loss(numerator), try loss(denominator))
      }
      guard (1 / divisor).isFinite else {
        throw error(
          denominator.position, "no loss is divided by \(NumberText.exact(divisor)): one over it is not finite")
      }
      return ScaledLoss(.constant(1 / divisor), try loss(numerator))
    case .call(let name, let arguments):
      return try loss(named: name, arguments, at: expression.position)
    }
  }

  private func loss(
    named name: String, _ arguments: [LossExpression.Argument], at position: Int
  ) throws -> any Loss<Predictions> {
    guard let entry = catalogue.first(where: { $0.name == name }) else {
      if Schedule.Shape(rawValue: name) != nil {
        throw error(position, "a schedule by itself is no loss: multiply one by it")
      }
      throw error(position, "there is no loss \"\(name)\"\(catalogue.choice)")
    }
    return try entry.make(LossArguments(arguments, of: entry, in: text, loss: loss))
  }

  private func error(_ position: Int, _ reason: String) -> LossSyntaxError {
    LossSyntaxError(text: text, position: position, reason: reason)
  }
}

extension [LossEntry] {
  /// What there is to choose from, as the end of an error.
  var choice: String { "; choose from \(map(\.name).joined(separator: ", "))" }
}
