import CardinalityNumerics
import Spaces

/// What stands in the parentheses of a typed loss, looked up by the parameters of its entry.
struct LossArguments {
  /// The whole text, for errors.
  let text: String
  /// Makes a loss of an expression.
  let loss: (LossExpression) throws -> any Loss<Predictions>
  private var values: [String: LossExpression] = [:]

  /// - Throws: an error for a parameter that the entry does not have, or has twice.
  init(
    _ arguments: [LossExpression.Argument], of entry: LossEntry, in text: String,
    loss: @escaping (LossExpression) throws -> any Loss<Predictions>
  ) throws(LossSyntaxError) {
    self.text = text
    self.loss = loss
    let labels = entry.parameters.filter { !$0.domain.isLoss }.map(\.label)
    var places = entry.parameters.filter(\.domain.isLoss).map(\.label)[...]
    for argument in arguments {
      if let label = argument.label {
        guard labels.contains(label) else {
          let known = labels.isEmpty ? "it has none" : "it has \(labels.joined(separator: ", "))"
          throw error(at: argument.position, "\(entry.name) has no parameter \"\(label)\": \(known)")
        }
        guard values[label] == nil else { throw error(at: argument.position, "\"\(label)\" is given twice") }
        values[label] = argument.value
      } else {
        guard let place = places.popFirst() else {
          throw error(at: argument.position, "\(entry.name) takes nothing here")
        }
        values[place] = argument.value
      }
    }
  }

  /// What was typed for a parameter; `nil` if nothing was.
  func value(of label: String) -> LossExpression? { values[label] }

  func error(at expression: LossExpression, _ reason: String) -> LossSyntaxError {
    error(at: expression.position, reason)
  }

  private func error(at position: Int, _ reason: String) -> LossSyntaxError {
    LossSyntaxError(text: text, position: position, reason: reason)
  }
}

// What an expression says, where it is not a loss.
extension LossExpression {
  /// The number that it is.
  var number: Double? {
    if case .number(let number) = form { number } else { nil }
  }

  /// The number or the word that it is, as typed.
  var word: String? {
    switch form {
    case .number(let number): NumberText.exact(number)
    case .call(let word, let inner) where inner.isEmpty: word
    default: nil
    }
  }

  /// Whether it is the word `none`.
  var isNone: Bool { word == "none" }

  /// The class weights that it is.
  var weights: ClassWeights? {
    switch form {
    case .list(let weights): return .given(weights)
    case .call("balanced", let inner) where inner.isEmpty: return .balanced
    case .call("effective", let inner):
      guard inner.count == 1, inner[0].label == nil, let beta = inner[0].value.number else { return nil }
      return .effectiveNumber(beta: beta)
    default: return nil
    }
  }

  /// The schedule or the constant that it is; `nil` if it is neither.
  ///
  /// - Throws: an error for a schedule that goes nowhere.
  func schedule(in text: String) throws(LossSyntaxError) -> Schedule? {
    if let number { return .constant(number) }
    guard case .call(let name, let arguments) = form, let shape = Schedule.Shape(rawValue: name) else { return nil }
    let numbers = arguments.compactMap { $0.label == nil ? $0.value.number : nil }
    guard arguments.count == 3, numbers.count == 3, let epochs = Int(exactly: numbers[2]) else {
      throw LossSyntaxError(
        text: text, position: position,
        reason: "a schedule has a first number, a last one and a whole number of epochs: \(name)(0.5,1,20)")
    }
    if let problem = Schedule.problem(shape, from: numbers[0], to: numbers[1], epochs: epochs) {
      throw LossSyntaxError(text: text, position: position, reason: problem)
    }
    return Schedule(shape, from: numbers[0], to: numbers[1], epochs: epochs)
  }
}
