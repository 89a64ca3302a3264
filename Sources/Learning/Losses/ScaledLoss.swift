import CardinalityNumerics

/// A loss multiplied by a number that may change from epoch to epoch: c f, with gradient c ∇f.
///
/// Where the number is 0 the loss is not computed at all.
public struct ScaledLoss<Input: LossInput>: Loss {
  /// The number c in each epoch.
  package let schedule: Schedule
  private var factor: Double
  private var loss: any Loss<Input>

  init(_ schedule: Schedule, _ loss: any Loss<Input>) {
    self.schedule = schedule
    self.loss = loss
    factor = schedule.value(at: 1)
  }

  /// The schedule and the loss by name.
  public var name: String {
    let isCompound = loss is SumLoss<Input> || loss is QuotientLoss<Input>
    return "\(schedule)*" + (isCompound ? "(\(loss.name))" : loss.name)
  }

  /// The schedule, and the loss by key.
  public var key: String { "(\(schedule)*\(loss.key))" }

  /// Visits the loss.
  public mutating func visitParts(_ body: (inout any Loss<Input>) throws -> Void) rethrows {
    try body(&loss)
  }

  /// Moves the schedule and the loss to an epoch.
  public mutating func begin(epoch: Int) {
    factor = schedule.value(at: epoch)
    loss.begin(epoch: epoch)
  }

  /// The number c of the epoch, and the state of the loss.
  public var state: [Double] {
    get { [factor] + loss.state }
    set {
      factor = newValue[0]
      loss.state = Array(newValue.dropFirst())
    }
  }

  /// c f.
  public func value(of input: Input, in workspace: Workspace) throws -> Double {
    try loss.value(of: input, times: factor, in: workspace)
  }

  /// c f and c ∇f.
  public func value(of input: Input, gradient: inout Matrix<Double>, in workspace: Workspace) throws -> Double {
    try loss.value(of: input, times: factor, gradient: &gradient, in: workspace)
  }
}

/// A loss multiplied by a number.
public func * <Input>(factor: Double, loss: some Loss<Input>) -> ScaledLoss<Input> {
  ScaledLoss(.constant(factor), loss)
}

/// A loss multiplied by a number of each epoch: `.linear(from: 0, to: 1, over: 20) * .magnitude()`.
public func * <Input>(factor: Schedule, loss: some Loss<Input>) -> ScaledLoss<Input> {
  ScaledLoss(factor, loss)
}

extension Loss {
  /// c f, for a number c; the loss is not computed where that is 0.
  func value(of input: Input, times factor: Double, in workspace: Workspace) throws -> Double {
    factor == 0 ? 0 : try factor * value(of: input, in: workspace)
  }

  /// c f and c ∇f, for a number c; the loss is not computed where that is 0.
  func value(
    of input: Input, times factor: Double, gradient: inout Matrix<Double>, in workspace: Workspace
  ) throws -> Double {
    if factor == 0 {
      for index in gradient.elements.indices { gradient.elements[index] = 0 }
      return 0
    }
    let value = try value(of: input, gradient: &gradient, in: workspace)
    for index in gradient.elements.indices { gradient.elements[index] *= factor }
    return factor * value
  }
}
