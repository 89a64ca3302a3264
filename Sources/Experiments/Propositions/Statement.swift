import Foundation
import Spaces

/// By how much an inequality holds at a dilation, and how well that is known.
package struct Margin: Sendable {
  /// The dilation t.
  package let dilation: Double
  /// What has to be at least 0.
  package let value: Double
  /// An estimate of its error.
  package let error: Double

  /// Makes a margin.
  package init(_ dilation: Double, _ value: Double, error: Double) {
    (self.dilation, self.value, self.error) = (dilation, value, error)
  }

  /// Whether it is below 0 by more than its error; not-a-number is.
  package var isBroken: Bool { !(value >= -error) }
  /// Whether it is above 0 by more than its error.
  package var isCertain: Bool { value > error }
}

/// A proposition on magnitude or spread as inequalities, which can be looked at on a space.
package struct Statement: Sendable {
  /// Spaces that a statement is about.
  package enum Scope: String, Sendable {
    /// All finite metric spaces.
    case all
    /// Those with a positive definite Z at every dilation, such as subsets of Euclidean space.
    case definite
  }

  /// A short name of what has to be at least 0, for a row of a figure.
  package let name: String
  /// What is said.
  package let sentence: String
  /// Where it is proved.
  package let source: String
  /// Which spaces it is about.
  package let scope: Scope
  /// Its margins on a space.
  package let margins: @Sendable (TracedSpace) throws -> [Margin]

  /// Whether it speaks of a space.
  package func covers(_ space: TracedSpace) -> Bool { scope == .all || space.isDefinite }
}

/// What was found of a statement on some spaces.
package struct Verified: Sendable {
  /// The statement.
  package let statement: Statement
  /// The margins on each space.
  package let margins: [(space: String, margins: [Margin])]

  /// Looks at a statement on the spaces that it is about.
  package init(_ statement: Statement, on spaces: [TracedSpace]) throws {
    self.statement = statement
    margins = try spaces.filter(statement.covers).map { ($0.name, try statement.margins($0)) }
  }

  /// The margins on all spaces.
  package var all: [Margin] { margins.flatMap(\.margins) }
  /// The least margin; one that is not-a-number comes first.
  package var least: Margin? { Self.least(all) }
  /// The space that has it, the first of several.
  package var tightest: String? {
    let leasts = margins.compactMap { one in Self.least(one.margins).map { (space: one.space, margin: $0) } }
    return leasts.min { Self.isLess($0.margin, $1.margin) }?.space
  }
  /// The least margin on each space.
  package var leastMargins: [Margin] { margins.compactMap { Self.least($0.margins) } }
  /// How many margins are below 0 by more than their error.
  package var broken: Int { all.count { $0.isBroken } }
  /// How many are neither above 0 nor below by more than their error.
  package var undecided: Int { all.count { !$0.isBroken && !$0.isCertain } }

  /// Whether it holds, in words.
  package var verdict: String {
    if all.isEmpty { return "not looked at" }
    if broken > 0 { return "no, at \(broken) of \(all.count)" }
    return undecided == 0 ? "yes" : "yes, \(undecided) of \(all.count) within the error"
  }

  private static func least(_ margins: [Margin]) -> Margin? { margins.min(by: isLess) }

  private static func isLess(_ one: Margin, _ other: Margin) -> Bool { one.value.isNaN || one.value < other.value }
}
