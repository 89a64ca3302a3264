import CardinalityNumerics

/// A loss: a number for a batch, and its gradient with respect to the network's outputs for that batch.
///
/// Losses are values. They add, multiply, divide and scale: `0.5 * .magnitude() + 0.5 * .crossEntropy()` is a loss.
/// Everything is computed in double precision, whatever the network uses.
///
/// A training tells its loss what it trains on (``begin(_:)``), each epoch (``begin(epoch:)``) and each batch
/// (``observe(_:)``); most losses ignore all of it. Values never change a loss, so that whatever it has learnt is frozen
/// in evaluation.
public protocol Loss<Input>: Sendable {
  /// What the loss looks at: ``Predictions`` for classification.
  associatedtype Input: LossInput

  /// The name in tables, data files and on the command line: lower case with underscores.
  var name: String { get }

  /// The loss with every parameter, defaults included, and every schedule: what tells it from each loss that can give
  /// other numbers.
  ///
  /// Computed results are kept by it. The key of a catalogue's loss reads back as an equal loss.
  var key: String { get }

  /// Whether its numbers also depend on code outside this package, such as a notebook's, which no key can hold.
  var dependsOnNotebook: Bool { get }

  /// The loss of a batch.
  func value(of input: Input, in workspace: Workspace) throws -> Double

  /// The loss of a batch; overwrites `gradient`, which has the input's shape, by the derivative of the loss by each
  /// network output.
  func value(of input: Input, gradient: inout Matrix<Double>, in workspace: Workspace) throws -> Double

  /// Prepares the loss for a training: what depends on the class counts is computed here, and state is reset.
  ///
  /// - Throws: ``LossError`` if the loss has no value for these classes, or no way to decide between them.
  mutating func begin(_ training: TrainingPlan) throws

  /// Moves schedules to an epoch, the first of which is 1.
  mutating func begin(epoch: Int)

  /// Lets the loss learn from a training batch, before its value for that batch is asked for.
  mutating func observe(_ input: Input)

  /// What the loss has learnt, for checkpoints: restored, a training goes on as if it had not been interrupted.
  ///
  /// A setter expects as many numbers as the getter returns once the training has begun.
  var state: [Double] { get set }

  /// What is added to a network's logits, class by class, before a class is predicted; `nil` if nothing is.
  var decisionOffsets: [Double]? { get }

  /// Hands every loss that this one is made of to `body`, always in the same order.
  mutating func visitParts(_ body: (inout any Loss<Input>) throws -> Void) rethrows
}

/// A batch as a loss sees it: a matrix of network outputs and whatever belongs to it.
public protocol LossInput {
  /// The number of rows of the network outputs, and so of a gradient.
  var rows: Int { get }
  /// The number of columns of the network outputs, and so of a gradient.
  var columns: Int { get }
}

/// What a loss may know of a training before it begins.
public struct TrainingPlan: Sendable, Equatable {
  /// The number of training samples of each class.
  package let classCounts: [Int]
  /// The number of epochs.
  package let epochs: Int

  /// Makes a plan.
  package init(classCounts: [Int], epochs: Int) {
    self.classCounts = classCounts
    self.epochs = epochs
  }
}

extension Loss {
  /// The loss of a batch.
  package func value(of input: Input) throws -> Double {
    try value(of: input, in: Workspace())
  }

  /// The loss of a batch and its gradient with respect to the network outputs.
  package func valueAndGradient(of input: Input) throws -> (value: Double, gradient: Matrix<Double>) {
    var gradient = Matrix<Double>(rows: input.rows, columns: input.columns)
    let value = try value(of: input, gradient: &gradient, in: Workspace())
    return (value, gradient)
  }

  /// The loss as a training on samples of these classes begins with it.
  ///
  /// - Throws: ``LossError`` if the loss has no value for these classes.
  package func fitted(to classCounts: [Int], epochs: Int = 1) throws -> Self {
    var loss = self
    try loss.begin(TrainingPlan(classCounts: classCounts, epochs: epochs))
    loss.begin(epoch: 1)
    return loss
  }
}

extension Loss {
  /// The losses that this one is made of.
  var parts: [any Loss<Input>] {
    var copy = self
    var parts: [any Loss<Input>] = []
    copy.visitParts { parts.append($0) }
    return parts
  }

  /// Whether the loss's own type, whatever its parts, belongs to another module than the losses of this package.
  var isDefinedElsewhere: Bool {
    func module(_ type: Any.Type) -> Substring { String(reflecting: type).prefix { $0 != "." } }
    return module(Self.self) != module(CrossEntropy.self)
  }

  /// Throws unless all parts that adjust logits for decisions do it in the same way.
  func requireOneDecision() throws(LossError) {
    let deciding = parts.filter { $0.decisionOffsets != nil }
    guard let first = deciding.first else { return }
    for other in deciding where other.decisionOffsets != first.decisionOffsets {
      throw .differentDecisions(first.name, other.name)
    }
  }
}

// What most losses do: pass everything on to their parts, of which most have none.
extension Loss {
  /// Prepares the parts.
  ///
  /// - Throws: errors of the parts, and ``LossError/differentDecisions(_:_:)`` where they adjust logits differently.
  public mutating func begin(_ training: TrainingPlan) throws {
    try visitParts { try $0.begin(training) }
    try requireOneDecision()
  }

  /// Whether this loss or one of its parts is defined outside this package.
  public var dependsOnNotebook: Bool { isDefinedElsewhere || parts.contains(where: \.dependsOnNotebook) }

  /// Moves the parts to the epoch.
  public mutating func begin(epoch: Int) {
    visitParts { $0.begin(epoch: epoch) }
  }

  /// Lets the parts learn.
  public mutating func observe(_ input: Input) {
    visitParts { $0.observe(input) }
  }

  /// The states of the parts, one after the other.
  public var state: [Double] {
    get {
      parts.flatMap(\.state)
    }
    set {
      precondition(newValue.count == state.count, "\(newValue.count) numbers restore a state of \(state.count)")
      var rest = newValue[...]
      visitParts { part in
        let count = part.state.count
        part.state = Array(rest.prefix(count))
        rest = rest.dropFirst(count)
      }
    }
  }

  /// What the parts that adjust logits add; a part that adds nothing leaves the decision to the others.
  public var decisionOffsets: [Double]? { parts.lazy.compactMap(\.decisionOffsets).first }

  /// Nothing: the loss has no parts.
  public mutating func visitParts(_ body: (inout any Loss<Input>) throws -> Void) rethrows {}
}
