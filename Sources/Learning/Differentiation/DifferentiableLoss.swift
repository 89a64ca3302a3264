import CardinalityNumerics
import _Differentiation

/// A loss written as a plain Swift function of logits and labels, whose derivative the compiler makes.
///
///     import Analysis
///     import _Differentiation
///
///     let squaredMagnitude = DifferentiableLoss("squared_magnitude") { logits, labels in
///       let residuals = Matrix.oneHot(labels, classes: 10) - logits.softmax()
///       let magnitude = residuals.withZeroRow().magnitude() - 1
///       return magnitude * magnitude
///     }
///
/// A function may have parameters, which a catalogue then reads from what is typed, `power:exponent=3`:
///
///     let power = DifferentiableLoss(
///       "power", parameters: [.init("exponent", 2, in: 0...10, "the exponent of each residual")]
///     ) { power, logits, labels in
///       (Matrix.oneHot(labels, classes: 10) - logits.softmax()).power(power["exponent"]).mean()
///     }
///     let losses = try LossCatalogue.standard.adding(power).losses("power:exponent=3,magnitude")
///
/// The function is made of Swift's arithmetic and the matrix functions of this chapter. It costs several times what a
/// loss of the catalogue does, since every step makes a new matrix.
///
/// Name and key hold the name and the parameters, not what the function does: ``Loss/dependsOnNotebook`` is true, and
/// kept results depend on the sources beside the key.
public struct DifferentiableLoss: DeclaredLoss {
  /// A function of the logits (a row a sample) and the labels.
  public typealias Function = @differentiable(reverse) @Sendable (Matrix<Double>, @noDerivative [Int]) -> Double

  /// A function of parameters, logits and labels.
  public typealias ParameterizedFunction =
    @differentiable(reverse) @Sendable (@noDerivative Values, Matrix<Double>, @noDerivative [Int]) -> Double

  /// A parameter of a function.
  public struct Parameter: Sendable {
    let label: String
    let standard: Double
    let range: ClosedRange<Double>
    let meaning: String

    /// Declares a parameter by its label, its default, what it may be and what it means.
    public init(_ label: String, _ standard: Double, in range: ClosedRange<Double>, _ meaning: String) {
      self.label = label
      self.standard = standard
      self.range = range
      self.meaning = meaning
    }
  }

  /// The parameters' values.
  public struct Values: Sendable {
    private var numbers: [String: Double]

    init(_ parameters: [Parameter]) {
      numbers = Dictionary(parameters.map { ($0.label, $0.standard) }) { first, _ in first }
    }

    /// The value of a parameter.
    ///
    /// - Precondition: the loss has declared it.
    public internal(set) subscript(label: String) -> Double {
      get {
        guard let number = numbers[label] else { preconditionFailure("no parameter is called \"\(label)\"") }
        return number
      }
      set { numbers[label] = newValue }
    }
  }

  private let word: String
  private let title: String
  private let parameters: [Parameter]
  private let function: ParameterizedFunction
  private var values: Values

  /// Makes a loss of a function.
  public init(_ name: String, _ function: @escaping Function) {
    self.init(name, parameters: []) { _, logits, labels in function(logits, labels) }
  }

  /// Makes a loss of a function with parameters, at their defaults.
  ///
  /// - Precondition: each default is within its range.
  public init(
    _ name: String, _ title: String = "A loss of one's own", parameters: [Parameter],
    _ function: @escaping ParameterizedFunction
  ) {
    word = name
    self.title = title
    self.parameters = parameters
    self.function = function
    values = Values(parameters)
    _ = checked()
  }

  /// What the loss is.
  public var declaration: LossDeclaration<DifferentiableLoss> {
    LossDeclaration(
      word, standard, title,
      parameters: parameters.map { .number($0.label, \.values[$0.label], in: $0.range, $0.meaning) })
  }

  private var standard: DifferentiableLoss {
    var loss = self
    loss.values = Values(parameters)
    return loss
  }

  /// Yes: what the function does is in the notebook alone.
  public var dependsOnNotebook: Bool { true }

  /// The function's value.
  public func value(of batch: Predictions, in workspace: Workspace) -> Double {
    function(values, batch.logits, batch.labels)
  }

  /// The function's value and derivative.
  public func value(of batch: Predictions, gradient: inout Matrix<Double>, in workspace: Workspace) -> Double {
    let (values, labels) = (values, batch.labels)
    let (value, derivative) = valueWithGradient(at: batch.logits) { function(values, $0, labels) }
    // A function that does not depend on the logits has an empty derivative.
    gradient = derivative.elements.isEmpty ? Matrix(rows: batch.rows, columns: batch.columns) : derivative
    return value
  }
}

extension Loss where Self == DifferentiableLoss {
  /// A loss written as a plain Swift function of logits and labels: see ``DifferentiableLoss``.
  public static func differentiable(
    _ name: String = "custom", _ function: @escaping DifferentiableLoss.Function
  ) -> DifferentiableLoss {
    DifferentiableLoss(name, function)
  }
}
