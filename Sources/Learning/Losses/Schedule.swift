import CardinalityNumerics
import Foundation
import Spaces

/// A number as a function of the epoch: a weight, a dilation.
///
/// A schedule goes from one number to another within some epochs. Its progress in epoch e is s = (e − 1) / epochs, at
/// most 1: the first epoch has the first number, and the last number holds from epoch `epochs` + 1 on.
public struct Schedule: Sendable, Equatable {
  /// The way from the first number a to the last b.
  public enum Shape: String, Sendable, CaseIterable {
    /// a until the epochs are over, then b.
    case step
    /// a + (b − a) s.
    case linear
    /// b + (a − b) (1 + cos πs) / 2: slow at both ends.
    case cosine
    /// a (b / a)ˢ: the same factor each epoch.
    case geometric
  }

  /// The way between the numbers.
  package let shape: Shape
  /// The number in the first epoch.
  package let first: Double
  /// The number once the epochs are over.
  package let last: Double
  /// The number of epochs until ``last`` is reached.
  package let epochs: Int

  init(_ shape: Shape, from first: Double, to last: Double, epochs: Int) {
    let problem = Self.problem(shape, from: first, to: last, epochs: epochs)
    precondition(problem == nil, problem ?? "")
    self.shape = shape
    self.first = first
    self.last = last
    self.epochs = epochs
  }

  /// What is wrong with a schedule from one number to another; `nil` if nothing is.
  static func problem(_ shape: Shape, from first: Double, to last: Double, epochs: Int) -> String? {
    if epochs <= 0 { return "a schedule takes at least 1 epoch, not \(epochs)" }
    let ends = "from \(NumberText.exact(first)) to \(NumberText.exact(last))"
    if !(last - first).isFinite { return "no schedule goes \(ends)" }
    if shape != .geometric { return nil }
    let ratio = last / first
    return ratio > 0 && ratio.isFinite
      ? nil : "no factor leads \(ends): take two positive numbers"
  }

  /// The same number in every epoch.
  package static func constant(_ value: Double) -> Schedule { step(from: value, to: value, after: 1) }

  /// One number for some epochs, another from then on.
  package static func step(from first: Double, to last: Double, after epochs: Int) -> Schedule {
    Schedule(.step, from: first, to: last, epochs: epochs)
  }

  /// The same difference each epoch.
  public static func linear(from first: Double, to last: Double, over epochs: Int) -> Schedule {
    Schedule(.linear, from: first, to: last, epochs: epochs)
  }

  /// Half a cosine wave, slow at both ends.
  public static func cosine(from first: Double, to last: Double, over epochs: Int) -> Schedule {
    Schedule(.cosine, from: first, to: last, epochs: epochs)
  }

  /// The same factor each epoch.
  ///
  /// - Precondition: both numbers are positive, or both negative.
  public static func geometric(from first: Double, to last: Double, over epochs: Int) -> Schedule {
    Schedule(.geometric, from: first, to: last, epochs: epochs)
  }

  /// Whether every epoch has the same number.
  package var isConstant: Bool { first == last }

  /// The number in an epoch, the first of which is 1.
  package func value(at epoch: Int) -> Double {
    let progress = min(1, Double(epoch - 1) / Double(epochs))
    if progress == 1 { return last }
    return switch shape {
    case .step: first
    case .linear: first + (last - first) * progress
    case .cosine: last + (first - last) * (1 + cos(.pi * progress)) / 2
    case .geometric: first * pow(last / first, progress)
    }
  }

  /// One minus the number, in every epoch.
  ///
  /// - Precondition: the schedule is not geometric, whose complement is none of these shapes.
  package var complement: Schedule {
    precondition(shape != .geometric || isConstant, "one minus a geometric schedule is no schedule")
    return Schedule(isConstant ? .step : shape, from: 1 - first, to: 1 - last, epochs: epochs)
  }
}

extension Schedule: CustomStringConvertible {
  /// The number, or the schedule as it is typed on the command line: `linear(0,1,20)`.
  public var description: String {
    isConstant
      ? NumberText.exact(first)
      : "\(shape.rawValue)(\(NumberText.exact(first)),\(NumberText.exact(last)),\(epochs))"
  }
}
