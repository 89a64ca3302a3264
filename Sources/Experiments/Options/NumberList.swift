import ArgumentParser
import CardinalityNumerics
import Files

/// Finite numbers with commas, as an option: `--majorities 0.5,0.9`.
package struct NumberList: ExpressibleByArgument, Sendable {
  /// The numbers, in the order given.
  package let numbers: [Double]

  /// Makes a list.
  package init(_ numbers: [Double]) {
    self.numbers = numbers
  }

  /// Reads numbers with commas; `nil` if one of them is no finite number, or there is none.
  package init?(argument: String) {
    let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in Array(part.utf8).withUnsafeBufferPointer(DecimalText.number) }
    guard numbers.count == parts.count, numbers.allSatisfy(\.isFinite) else { return nil }
    self.numbers = numbers
  }

  /// The numbers, none of which is there twice.
  ///
  /// - Throws: `ValidationError` that names the option and the number.
  @discardableResult
  package func distinct(of option: String) throws -> [Double] {
    try OptionText.checkDistinct(numbers.map(NumberText.exact), of: option)
    return numbers
  }

  /// The list as it is typed.
  package var defaultValueDescription: String { numbers.map(NumberText.exact).joined(separator: ",") }
}
