/// Makes losses of what was typed.
struct LossBuilder {
  let text: String

  func error(_ position: Int, _ reason: String) -> LossSyntaxError {
    LossSyntaxError(text: text, position: position, reason: reason)
  }

  func outside(_ range: ClosedRange<Double>, _ position: Int, _ label: String) -> LossSyntaxError {
    error(position, "\(label) lies between \(range.lowerBound.shortest) and \(range.upperBound.shortest)")
  }

  /// The loss of an expression.
  func loss(_ expression: LossExpression) throws -> any Loss<Predictions> {
    switch expression.form {
    case .number, .list:
      throw error(expression.position, "a number by itself is no loss: multiply one by it")
    case .sum(let first, let second):
      return SumLoss(try loss(first), try loss(second))
    case .product(let first, let second):
      if let factor = try schedule(first) { return ScaledLoss(factor, try loss(second)) }
      if let factor = try schedule(second) { return ScaledLoss(factor, try loss(first)) }
      return ProductLoss(try loss(first), try loss(second))
    case .quotient(let numerator, let denominator):
      guard case .number(let divisor) = denominator.form else {
        return QuotientLoss(try loss(numerator), try loss(denominator))
      }
      guard divisor != 0 else { throw error(denominator.position, "no loss is divided by 0") }
      return ScaledLoss(.constant(1 / divisor), try loss(numerator))
    case .call(let name, let arguments):
      return try loss(named: name, arguments, at: expression.position)
    }
  }

  private func loss(
    named name: String, _ arguments: [LossExpression.Argument], at position: Int
  ) throws -> any Loss<Predictions> {
    guard let entry = LossCatalogue.entry(named: name) else {
      if Schedule.Shape(rawValue: name) != nil {
        throw error(position, "a schedule by itself is no loss: multiply one by it")
      }
      throw error(position, LossCatalogue.unknown(name))
    }
    return try entry.make(LossArguments(arguments, of: entry, builder: self))
  }

  /// The schedule or the constant of an expression; `nil` if it is neither.
  func schedule(_ expression: LossExpression) throws(LossSyntaxError) -> Schedule? {
    switch expression.form {
    case .number(let number): return .constant(number)
    case .call(let name, let arguments):
      guard let shape = Schedule.Shape(rawValue: name) else { return nil }
      return try schedule(shape, arguments, at: expression.position)
    case .list, .sum, .product, .quotient: return nil
    }
  }

  private func schedule(
    _ shape: Schedule.Shape, _ arguments: [LossExpression.Argument], at position: Int
  ) throws(LossSyntaxError) -> Schedule {
    let numbers = arguments.compactMap { argument -> Double? in
      if case .number(let number) = argument.value.form, argument.label == nil { number } else { nil }
    }
    guard arguments.count == 3, numbers.count == 3, let epochs = Int(exactly: numbers[2]), epochs > 0 else {
      throw error(position, "a schedule has a first number, a last one and epochs: \(shape.rawValue)(0,1,20)")
    }
    if shape == .geometric && numbers[0] * numbers[1] <= 0 {
      throw error(position, "a geometric schedule has two positive numbers")
    }
    return Schedule(shape, from: numbers[0], to: numbers[1], epochs: epochs)
  }
}
