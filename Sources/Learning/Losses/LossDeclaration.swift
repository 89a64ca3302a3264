/// A loss that says what it is: a name, a formula, and each of its parameters once.
///
/// Its name and key, its check, and its entry in a catalogue follow. A loss of one's own:
///
///     struct Hinge: SampleLoss, DeclaredLoss {
///       var margin = 1.0
///
///       var declaration: LossDeclaration<Hinge> {
///         LossDeclaration(
///           "hinge", Hinge(), "The margin by which the true logit has to lead",
///           parameters: [.number("margin", \.margin, in: 0...100, "the margin")])
///       }
///
///       func value(of sample: Sample, scale: Double, gradient: UnsafeMutableBufferPointer<Double>) -> Double { … }
///     }
///
///     let losses = try LossCatalogue.standard.adding(Hinge()).losses("hinge:margin=2,magnitude")
public protocol DeclaredLoss<Input>: Loss {
  /// What the loss is.
  var declaration: LossDeclaration<Self> { get }
}

extension DeclaredLoss {
  /// The declared name, with the parameters that are not at their defaults.
  public var name: String { declaration.text(of: self, .name) }

  /// The declared name, with every parameter.
  public var key: String { declaration.text(of: self, .key) }

  /// The loss itself.
  ///
  /// - Precondition: every parameter is what its declaration allows.
  package func checked() -> Self {
    let problem = declaration.problem(of: self)
    precondition(problem == nil, problem ?? "")
    return self
  }
}

/// What is known of a kind of loss.
public struct LossDeclaration<Declared: Loss>: Sendable {
  let name: String
  let title: String
  let formula: String
  let parameters: [LossParameter<Declared>]
  let conventions: String
  let source: String
  /// The loss with its defaults.
  let standard: @Sendable () -> Declared

  /// Declares a loss.
  ///
  /// - Parameters:
  ///   - name: what is typed: letters, digits and underscores.
  ///   - standard: the loss with its defaults.
  ///   - title: what it is, in a few words.
  ///   - formula: its value for a batch.
  ///   - parameters: its parameters, in the order of names and keys.
  ///   - conventions: which of several usages is followed.
  ///   - source: where it comes from.
  public init(
    _ name: String, _ standard: @autoclosure @escaping @Sendable () -> Declared, _ title: String,
    formula: String = "", parameters: [LossParameter<Declared>] = [], conventions: String = "", source: String = ""
  ) {
    self.name = name
    self.standard = standard
    self.title = title
    self.formula = formula
    self.parameters = parameters
    self.conventions = conventions
    self.source = source
  }

  /// The name or the key of a loss.
  func text(of loss: Declared, _ form: LossTextForm) -> String {
    let standard = standard()
    let arguments = parameters.compactMap { parameter -> String? in
      let text = parameter.text(loss, form)
      if form == .name && !parameter.isAlwaysNamed && text == parameter.text(standard, form) { return nil }
      return parameter.domain.isLoss ? text : "\(parameter.label)=\(text)"
    }
    return arguments.isEmpty ? name : "\(name)(\(arguments.joined(separator: ",")))"
  }

  /// What is wrong with the first parameter that is not as declared; `nil` if all are.
  func problem(of loss: Declared) -> String? {
    parameters.first { !$0.isAllowed(loss) }.map { parameter in
      "\(name): " + parameter.domain.demand(parameter.label, given: parameter.text(loss, .key))
    }
  }

  /// The loss with the parameters that were typed.
  func loss(_ arguments: LossArguments) throws -> Declared {
    var loss = standard()
    for parameter in parameters {
      if let expression = arguments.value(of: parameter.label) { try parameter.read(&loss, expression, arguments) }
    }
    return loss
  }
}
