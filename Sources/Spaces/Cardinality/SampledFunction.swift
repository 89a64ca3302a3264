import Foundation

/// A function of the dilation at some dilations: magnitude, a spread, a diversity.
public struct SampledFunction: Sendable, Equatable {
  /// The dilations, increasing.
  public let dilations: [Double]
  /// The values.
  public let values: [Double]

  /// Makes a function from its values.
  ///
  /// - Precondition: as many values as dilations, which increase, and at least one.
  public init(dilations: [Double], values: [Double]) {
    precondition(dilations.count == values.count, "\(values.count) values at \(dilations.count) dilations")
    precondition(!dilations.isEmpty, "a function without values")
    precondition(zip(dilations, dilations.dropFirst()).allSatisfy { $0 < $1 }, "dilations that do not increase")
    self.dilations = dilations
    self.values = values
  }

  /// The dilations over which areas are taken.
  public var domain: ClosedRange<Double> { dilations[0]...dilations[dilations.count - 1] }

  /// The area under the function over its ``domain``, by trapezes: MagArea where the function is magnitude.
  ///
  /// - Parameter spacing: whether equal differences or equal ratios of dilations count alike: ∫ f dt or ∫ f d log t.
  /// Source: Limbeck, Andreeva, Sarkar, Rieck, arXiv 2311.16054.
  public func area(over spacing: DilationSpacing = .linear) -> Double {
    let places = spacing == .linear ? dilations : dilations.map { log($0) }
    var area = 0.0
    for i in places.indices.dropFirst() { area += (places[i] - places[i - 1]) * (values[i] + values[i - 1]) / 2 }
    return area
  }

  /// This function less another one: its ``area(over:)`` is MagDiff where both are magnitudes.
  ///
  /// - Throws: ``MetricSpaceError/differentDilations`` unless both are known at the same dilations.
  public func subtracting(_ other: SampledFunction) throws(MetricSpaceError) -> SampledFunction {
    guard dilations == other.dilations else { throw .differentDilations }
    return SampledFunction(dilations: dilations, values: zip(values, other.values).map { $0 - $1 })
  }

  /// The middle of the seven neighbouring values that differ least, among values of at least half the largest.
  ///
  /// It is where a dimension profile can be read: not on its flanks, and not where it tends to 0. Of fewer values it is
  /// the largest.
  public var plateau: Double {
    let largest = values.max() ?? 0
    let windows = values.indices.dropLast(6).map { values[$0..<$0 + 7] }
    let high = windows.filter { window in window.allSatisfy { $0 >= largest / 2 } }
    func variation(_ window: ArraySlice<Double>) -> Double { (window.max() ?? 0) - (window.min() ?? 0) }
    guard let flattest = high.min(by: { variation($0) < variation($1) }) else { return largest }
    return flattest[flattest.startIndex + 3]
  }
}
