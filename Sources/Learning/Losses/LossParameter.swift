import CardinalityNumerics
import Spaces

/// A parameter of a loss, declared once: its label, where it is kept, what it may be, and what it means.
///
/// Checks, names, keys, the reading of typed text and help follow from it. Its default is what the declaration's
/// standard loss has.
public struct LossParameter<Owner: Sendable>: Sendable {
  /// The label as typed, or what help calls a loss that stands in parentheses without one.
  let label: String
  let domain: LossParameterDomain
  let meaning: String
  /// Whether the loss's name says it even where it is the default.
  private(set) var isAlwaysNamed = false

  /// The value as it is typed.
  let text: @Sendable (Owner, LossTextForm) -> String
  let isAllowed: @Sendable (Owner) -> Bool
  let read: @Sendable (inout Owner, LossExpression, LossArguments) throws -> Void

  private init<Value>(
    _ label: String, _ path: any WritableKeyPath<Owner, Value> & Sendable, _ domain: LossParameterDomain,
    _ meaning: String, text: @escaping @Sendable (Value, LossTextForm) -> String,
    isAllowed: @escaping @Sendable (Value) -> Bool = { _ in true },
    parse: @escaping @Sendable (LossExpression, LossArguments) throws -> Value?
  ) {
    self.label = label
    self.domain = domain
    self.meaning = meaning
    self.text = { text($0[keyPath: path], $1) }
    self.isAllowed = { isAllowed($0[keyPath: path]) }
    read = { owner, expression, arguments in
      guard let value = try parse(expression, arguments), isAllowed(value) else {
        throw arguments.error(at: expression, domain.demand(label, given: expression.word))
      }
      owner[keyPath: path] = value
    }
  }

  /// The parameter, said in every name of its loss.
  func namedAlways() -> LossParameter {
    var parameter = self
    parameter.isAlwaysNamed = true
    return parameter
  }
}

extension LossParameter {
  /// A number.
  public static func number(
    _ label: String, _ path: any WritableKeyPath<Owner, Double> & Sendable, in range: ClosedRange<Double>,
    _ meaning: String
  ) -> LossParameter {
    LossParameter(
      label, path, .number(range), meaning, text: { value, _ in NumberText.exact(value) }, isAllowed: range.contains,
      parse: { expression, _ in expression.number })
  }

  /// A number or nothing, which is typed `none`.
  package static func numberOrNone(
    _ label: String, _ path: any WritableKeyPath<Owner, Double?> & Sendable, in range: ClosedRange<Double>,
    _ meaning: String
  ) -> LossParameter {
    LossParameter(
      label, path, .numberOrNone(range), meaning, text: { value, _ in value.map(NumberText.exact) ?? "none" },
      isAllowed: { $0.map(range.contains) ?? true },
      parse: { expression, _ in expression.isNone ? .some(nil) : expression.number.map(Optional.some) })
  }

  /// A whole number.
  public static func count(
    _ label: String, _ path: any WritableKeyPath<Owner, Int> & Sendable, in range: ClosedRange<Int>, _ meaning: String
  ) -> LossParameter {
    LossParameter(
      label, path, .count(range), meaning, text: { value, _ in "\(value)" }, isAllowed: range.contains,
      parse: { expression, _ in expression.number.flatMap { Int(exactly: $0) } })
  }

  /// A number for all epochs, or one of each epoch by a schedule of one of the shapes.
  public static func schedule(
    _ label: String, _ path: any WritableKeyPath<Owner, Schedule> & Sendable, in range: ClosedRange<Double>,
    shapes: [Schedule.Shape] = Schedule.Shape.allCases, _ meaning: String
  ) -> LossParameter {
    LossParameter(
      label, path, .schedule(range, shapes), meaning, text: { value, _ in value.description },
      isAllowed: {
        range.contains($0.first) && range.contains($0.last) && ($0.isConstant || shapes.contains($0.shape))
      },
      parse: { expression, arguments in try expression.schedule(in: arguments.text) })
  }

  /// One of several words.
  public static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
    _ label: String, _ path: any WritableKeyPath<Owner, Choice> & Sendable, _ meaning: String
  ) -> LossParameter {
    LossParameter(
      label, path, .choice(Choice.allCases.map(\.rawValue)), meaning, text: { value, _ in value.rawValue },
      parse: { expression, _ in expression.word.flatMap { Choice(rawValue: $0) } })
  }

  /// Weights of the classes.
  static func weights(
    _ label: String, _ path: any WritableKeyPath<Owner, ClassWeights> & Sendable, _ meaning: String
  ) -> LossParameter {
    LossParameter(
      label, path, .weights, meaning, text: { value, _ in value.description }, isAllowed: \.areAllowed,
      parse: { expression, _ in expression.weights })
  }

  /// A loss, which stands in the parentheses without a label.
  static func loss(
    _ label: String, _ path: any WritableKeyPath<Owner, any Loss<Predictions>> & Sendable, _ meaning: String
  ) -> LossParameter {
    LossParameter(
      label, path, .loss, meaning, text: { $1 == .key ? $0.key : $0.name },
      parse: { expression, arguments in try arguments.loss(expression) })
  }

  /// A loss that is a mean over samples, which stands in the parentheses without a label.
  static func sampleLoss(
    _ label: String, _ path: any WritableKeyPath<Owner, any SampleLoss> & Sendable, _ meaning: String
  ) -> LossParameter {
    LossParameter(
      label, path, .sampleLoss, meaning, text: { $1 == .key ? $0.key : $0.name },
      parse: { expression, arguments in try arguments.loss(expression) as? any SampleLoss })
  }
}

/// Which text of a loss is wanted.
enum LossTextForm {
  /// What tables show: parameters that are not at their defaults.
  case name
  /// What tells it from every other loss: all parameters.
  case key
}
