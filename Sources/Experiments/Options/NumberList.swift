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

  /// The list as it is typed.
  package var defaultValueDescription: String { numbers.map(NumberText.exact).joined(separator: ",") }
}
