/// A function of the dilation t at some dilations, with gaps where it has no value: weightings, magnitude, a diversity.
public struct DilationFunction<Value: Sendable>: Sendable {
  /// The dilations of the values, in increasing order.
  public let dilations: [Double]
  /// The value at each of the dilations.
  public let values: [Value]
  /// The dilations at which there is none, in increasing order: for magnitude, its poles.
  public let gaps: [Double]

  /// Makes a function from its values, in any order.
  ///
  /// - Precondition: as many values as dilations.
  public init(dilations: [Double], values: [Value], gaps: [Double] = []) {
    precondition(dilations.count == values.count, "\(values.count) values at \(dilations.count) dilations")
    let order = dilations.indices.sorted { (dilations[$0], $0) < (dilations[$1], $1) }
    self.dilations = order.map { dilations[$0] }
    self.values = order.map { values[$0] }
    self.gaps = gaps.sorted()
  }

  /// Makes a function from what was found at each dilation.
  init(_ found: [(dilation: Double, value: Value?)]) {
    let known = found.compactMap { dilation, value in value.map { (dilation, $0) } }
    self.init(
      dilations: known.map(\.0), values: known.map(\.1),
      gaps: found.filter { $0.value == nil }.map(\.dilation))
  }

  /// The function of the changed values.
  package func map<Result>(_ change: (Value) -> Result) -> DilationFunction<Result> {
    DilationFunction<Result>(dilations: dilations, values: values.map(change), gaps: gaps)
  }

  /// Whether the function is known at no dilation.
  package var isEmpty: Bool { values.isEmpty }
}

extension DilationFunction: Equatable where Value: Equatable {}

extension DilationFunction where Value == Double {
  /// All dilations in increasing order with the values there, not-a-number in the gaps: a curve.
  public var curve: (dilations: [Double], values: [Double]) {
    let all = (zip(dilations, values) + gaps.map { ($0, .nan) }).sorted { $0.0 < $1.0 }
    return (all.map(\.0), all.map(\.1))
  }

  /// The middle of the seven neighbouring values that differ least, among values of at least half the largest, and by
  /// how much these seven differ.
  ///
  /// It is where a dimension profile can be read: not on its flanks, and not where it tends to 0. A profile without a
  /// plateau has a flattest part all the same: there the seven differ much. Where no seven are so large it is the
  /// largest value, whose variation is not-a-number; of no values both are.
  package var flattest: (value: Double, variation: Double) {
    guard let largest = values.max() else { return (.nan, .nan) }
    let windows = values.indices.dropLast(6).map { values[$0..<$0 + 7] }
    let high = windows.filter { window in window.allSatisfy { $0 >= largest / 2 } }
    func variation(_ window: ArraySlice<Double>) -> Double { (window.max() ?? 0) - (window.min() ?? 0) }
    guard let flattest = high.min(by: { variation($0) < variation($1) }) else { return (largest, .nan) }
    return (flattest[flattest.startIndex + 3], variation(flattest))
  }
}
