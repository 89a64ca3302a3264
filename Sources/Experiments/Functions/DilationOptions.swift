import ArgumentParser
import Foundation
import Spaces

/// The options of notebooks that follow a function over the dilation t.
package struct DilationOptions: ParsableArguments, Sendable {
  /// The smallest dilation; chosen by the spaces unless set.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Smallest dilation (default: where the space looks like one point).", valueName: "t"))
  package var from: Double?

  /// The largest dilation; chosen by the spaces unless set.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Largest dilation (default: where --resolve of the points are told apart).", valueName: "t"))
  package var to: Double?

  /// The share of the points that is told apart at the largest dilation.
  @Option(parsing: .unconditional, help: ArgumentHelp("Share of the points told apart at the end.", valueName: "share"))
  package var resolve = 0.98

  /// The number of dilations.
  @Option(parsing: .unconditional, help: ArgumentHelp("Number of dilations.", valueName: "count")) public var steps =
    QuickDefault(101, quick: 11)

  /// How the range is divided.
  @Option(help: ArgumentHelp("logarithmic or linear steps.", valueName: "kind"))
  package var spacing = DilationSpacing.logarithmic

  /// Makes the default options.
  package init() {}

  /// Refuses a share that no end of the range depends on.
  package func validate() throws {
    guard from != nil && to != nil && resolve != 0.98 else { return }
    throw ValidationError("--resolve \(resolve) changes nothing beside --from and --to: leave one of them out")
  }

  /// The dilations for spaces that are shown together: those asked for, or from where all of them look like one point
  /// to where all are resolved.
  ///
  /// - Throws: ``MetricSpaceError``; ``MetricSpaceError/emptySpace`` without a space.
  package func dilations(for spaces: [FiniteMetricSpace], quick: Bool = false) throws(MetricSpaceError) -> [Double] {
    for t in [from, to].compactMap(\.self) { guard t > 0, t.isFinite else { throw .invalidDilation(t) } }
    guard !spaces.isEmpty else { throw .emptySpace }
    var ends = (lower: Double.infinity, upper: 0.0)
    if from == nil || to == nil {
      for space in spaces {
        let range = try space.dilationRange(resolving: resolve)
        ends = (min(ends.lower, range.lowerBound), max(ends.upper, range.upperBound))
      }
    }
    let lower = from ?? min(Self.rounded(ends.lower, .down), (to ?? .greatestFiniteMagnitude) / 2)
    let upper = to ?? max(Self.rounded(ends.upper, .up), lower * 2)
    return try Spaces.dilations(from: lower, to: upper, count: steps.value(quick: quick), spacing: spacing)
  }

  /// The next 1, 2 or 5 times a power of ten: ends that read well.
  private static func rounded(_ t: Double, _ rule: FloatingPointRoundingRule) -> Double {
    let power = pow(10, floor(log10(t)))
    let steps = [1.0, 2, 5, 10].map { $0 * power }.filter { $0 > 0 && $0.isFinite }
    return (rule == .up ? steps.first { $0 >= t } : steps.last { $0 <= t }) ?? t
  }
}

extension DilationSpacing: ExpressibleByArgument {}
