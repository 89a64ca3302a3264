import ArgumentParser

/// An option whose default is another one in a shortened run; what is typed holds in both.
///
///     @Option var count = QuickDefault(500, quick: 60)
///     count.value(quick: output.quick)
package struct QuickDefault<Value: ExpressibleByArgument & Sendable>: ExpressibleByArgument, Sendable {
  private let full: Value
  private let quick: Value

  /// Makes the defaults of a full run and of one with `--quick`.
  package init(_ full: Value, quick: Value) {
    self.full = full
    self.quick = quick
  }

  /// Reads what is typed; `nil` if it is no value.
  package init?(argument: String) {
    guard let value = Value(argument: argument) else { return nil }
    self.init(value, quick: value)
  }

  /// What holds.
  package func value(quick isQuick: Bool) -> Value { isQuick ? quick : full }

  /// Both defaults, as help shows them.
  package var defaultValueDescription: String {
    full.defaultValueDescription + QuickNote.middle + quick.defaultValueDescription + QuickNote.ending
  }
}

/// How help tells the default of a shortened run from the usual one.
enum QuickNote {
  static let middle = ", or "
  static let ending = " with --quick"
}
