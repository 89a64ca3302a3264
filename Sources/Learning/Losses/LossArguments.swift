/// What stands in the parentheses of a typed loss, looked up by the parameters that its entry names.
public struct LossArguments {
  private let arguments: [LossExpression.Argument]
  private let builder: LossBuilder

  /// - Throws: an error for a parameter that the entry does not have, or has twice.
  init(
    _ arguments: [LossExpression.Argument], of entry: LossEntry, builder: LossBuilder
  ) throws(LossSyntaxError) {
    let labels = entry.parameters.map(\.name)
    var places = labels.count { $0.hasPrefix("(") }
    var seen: Set<String> = []
    for argument in arguments {
      if let label = argument.label {
        guard labels.contains(label) else {
          let known = labels.isEmpty ? "it has none" : "it has \(labels.joined(separator: ", "))"
          throw builder.error(argument.position, "\(entry.name) has no parameter \"\(label)\": \(known)")
        }
        guard seen.insert(label).inserted else { throw builder.error(argument.position, "\"\(label)\" is given twice") }
      } else {
        guard places > 0 else { throw builder.error(argument.position, "\(entry.name) takes nothing here") }
        places -= 1
      }
    }
    self.arguments = arguments
    self.builder = builder
  }

  private func value(_ label: String) -> LossExpression? { arguments.first { $0.label == label }?.value }

  /// A number by its label.
  public func number(
    _ label: String, default number: Double, in range: ClosedRange<Double>
  ) throws(LossSyntaxError) -> Double {
    guard let value = value(label) else { return number }
    guard case .number(let number) = value.form else { throw builder.error(value.position, "\(label) is a number") }
    guard range.contains(number) else { throw builder.outside(range, value.position, label) }
    return number
  }

  /// A number by its label, or `nil` for the word `none`.
  public func numberIfAny(
    _ label: String, default number: Double?, in range: ClosedRange<Double>
  ) throws(LossSyntaxError) -> Double? {
    guard let value = value(label) else { return number }
    if case .call("none", let inner) = value.form, inner.isEmpty { return nil }
    return try self.number(label, default: 0, in: range)
  }

  /// A schedule by its label, or a number for all epochs.
  public func schedule(
    _ label: String, default schedule: Schedule, in range: ClosedRange<Double>
  ) throws(LossSyntaxError) -> Schedule {
    guard let value = value(label) else { return schedule }
    guard let schedule = try builder.schedule(value) else {
      throw builder.error(value.position, "\(label) is a number or a schedule, such as linear(0.5,4,50)")
    }
    guard range.contains(schedule.first), range.contains(schedule.last) else {
      throw builder.outside(range, value.position, label)
    }
    return schedule
  }

  /// One of several words by its label.
  public func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ label: String, default choice: Choice
  ) throws(LossSyntaxError) -> Choice {
    guard let value = value(label) else { return choice }
    guard case .call(let word, let inner) = value.form, inner.isEmpty, let choice = Choice(rawValue: word) else {
      let words = Choice.allCases.map(\.rawValue).joined(separator: " or ")
      throw builder.error(value.position, "\(label) is \(words)")
    }
    return choice
  }

  /// Class weights by their label.
  public func weights(_ label: String, default weights: ClassWeights) throws(LossSyntaxError) -> ClassWeights {
    try weightsIfAny(label) ?? weights
  }

  /// Class weights by their label; `nil` without the label or for the word `none`.
  public func weightsIfAny(_ label: String) throws(LossSyntaxError) -> ClassWeights? {
    guard let value = value(label) else { return nil }
    switch value.form {
    case .list(let weights) where weights.allSatisfy({ $0 >= 0 }): return .given(weights)
    case .call("none", let inner) where inner.isEmpty: return nil
    case .call("balanced", let inner) where inner.isEmpty: return .balanced
    case .call("effective", let inner):
      if inner.count == 1, case .number(let beta) = inner[0].value.form, beta >= 0, beta < 1 {
        return .effectiveNumber(beta: beta)
      }
    default: break
    }
    throw builder.error(
      value.position, "\(label) is balanced, effective(β) with β at least 0 and below 1, or a list such as [1,2,0.5]")
  }

  /// The loss among the arguments, the `index`th of them.
  public func loss(
    _ index: Int = 0, default loss: any Loss<Predictions>
  ) throws -> any Loss<Predictions> {
    let losses = arguments.filter { $0.label == nil }
    return index < losses.count ? try builder.loss(losses[index].value) : loss
  }

  /// The loss among the arguments, which has to be a mean over samples.
  public func sampleLoss(default loss: any SampleLoss) throws -> any SampleLoss {
    guard let argument = arguments.first(where: { $0.label == nil }) else { return loss }
    guard let loss = try builder.loss(argument.value) as? any SampleLoss else {
      throw builder.error(argument.position, "only a loss that is a mean over samples can be weighted by class")
    }
    return loss
  }
}
