import Foundation
import Reporting
import Spaces

/// A space with its magnitude and spread over the dilation, and what a page says and shows of it.
package struct SpaceFunction: Sendable {
  /// What the space is called.
  package let name: String
  /// What it is called in the names of columns and files.
  package let key: String
  /// The space.
  package let space: FiniteMetricSpace
  /// Its weightings over the dilation.
  package let function: CardinalityFunction
  private let clusters: Int?

  /// The numbers that are shown of every space.
  package static let usual: [Invariant] = [.magnitude, .spread, .magnitudeDerivative, .magnitudeDimension]

  /// Takes a space and its function.
  ///
  /// - Parameter key: what it is called in the names of columns and files; its name unless given.
  /// - Complexity: O(*n*²) for up to 5000 points, whose groups are counted.
  package init(name: String, key: String? = nil, space: FiniteMetricSpace, function: CardinalityFunction) {
    (self.name, self.key, self.space, self.function) = (name, key ?? name, space, function)
    let count = space.count <= 5000 ? SingleLinkage(space).clearestCount : nil
    clusters = count.flatMap { $0 > 1 && $0 < space.count / 2 ? $0 : nil }
  }

  /// Magnitude and spread of spaces in one panel, with lines at what is to be counted where there is one space.
  ///
  /// Of several each space has a colour, and magnitude and spread have a dash.
  package static func counts(_ all: [SpaceFunction], spacing: DilationSpacing) -> Figure {
    var figure = Invariant.magnitude.figure("effective number of points", spacing: spacing)
    for (dash, kind) in [Invariant.magnitude, .spread].enumerated() {
      for one in all {
        if all.count == 1 {
          one.function.draw(kind, label: kind.title, in: &figure)
        } else {
          one.function.draw(
            kind, label: "\(one.name), \(kind.title)", in: &figure, suffix: "_\(one.key)", look: one.name, dash: dash)
        }
      }
    }
    if let first = all.first, all.count == 1 { figure.horizontalLines = first.lines }
    return figure
  }

  /// A number over the dilation, a curve for each space.
  package static func panel(_ kind: Invariant, _ all: [SpaceFunction], spacing: DilationSpacing) -> Figure {
    var panel = kind.figure(kind.title, spacing: spacing)
    for one in all {
      // Of one space the number is what a colour and the axis name.
      one.function.draw(
        kind, label: all.count > 1 ? one.name : "", in: &panel, suffix: all.count > 1 ? "_\(one.key)" : "")
    }
    return panel
  }

  private var lines: [Figure.ReferenceLine] {
    let groups = clusters.map { [Figure.ReferenceLine(Double($0), label: "its \($0) groups")] } ?? []
    return [.init(1, label: "one point")] + groups + [.init(Double(space.count), label: "its \(space.count) points")]
  }

  /// The weights on the points: at the given dilations, or where magnitude is nearest to n^¼, n^½ and n^¾.
  ///
  /// Where there are groups, a map of all points stands before the weights of one of them.
  ///
  /// - Throws: ``MetricSpaceError``.
  package func portraits(at dilations: [Double]?, solver: Solver) throws(MetricSpaceError) -> [Figure] {
    if let dilations {
      var figures: [Figure] = []
      for t in dilations {
        figures.append(try WeightingSolver(space, solver: solver).solve(dilatedBy: t).figure(on: space))
      }
      return figures
    }
    guard space.dimension > 1, space.count >= 10 else { return [] }
    // From afar the points of a group lie upon each other, and their weights cannot be seen.
    let window = clusters.map { MapWindow(around: 0, of: space, count: max(space.count / $0, 2)) }
    let weights = [0.25, 0.5, 0.75].compactMap { power -> Figure? in
      let weighting = function.weighting(nearestTo: pow(Double(space.count), power))
      guard var figure = weighting?.figure(on: space, within: window) else { return nil }
      if window != nil { figure.title += ", one group" }
      return figure
    }
    return (window.map { [$0.figure(of: space)] } ?? []) + weights
  }

  /// Whether the gallery can move through its weightings: some points, in the plane.
  package var hasFrames: Bool { space.dimension == 2 && 10...2000 ~= space.count && !function.isEmpty }

  /// From where to where magnitude goes, its groups, and where there is none.
  package var finding: Prose {
    let size = space.dimension > 0 ? " in \(space.dimension) dimensions" : ""
    let start: Prose = "\(name): \(space.count) points\(size); "
    guard let first = function.values.first, let last = function.values.last else {
      return start + "there is no magnitude at any of the dilations."
    }
    let poles = function.poles.map { "t = \($0, significant: 9)" }.joined(separator: ", ")
    let singular = function.values.filter { $0.report.definiteness == .singular }
      .map { "t = \($0.dilation, significant: 9)" }.joined(separator: ", ")
    return start + """
      magnitude goes from \(first.magnitude, significant: 4) at t = \(first.dilation, significant: 3) to \
      \(last.magnitude, significant: 4) at t = \(last.dilation, significant: 3).
      """ + plateau + (poles.isEmpty ? "" : " There is no magnitude at \(poles).")
      + (singular.isEmpty ? "" : " At \(singular) the similarity matrix is singular and has a weighting all the same.")
  }

  /// Where magnitude is near the number of groups.
  private var plateau: Prose {
    guard let clusters else { return "" }
    let near = function.values.filter { abs($0.magnitude / Double(clusters) - 1) < 0.25 }.map(\.dilation)
    guard let first = near.first, let last = near.last, first < last else {
      return " Its \(clusters) groups leave no mark on it."
    }
    return """
       Its points form \(clusters) groups that lie apart, and magnitude stays within a quarter of \(clusters) from \
      t = \(first, significant: 2) to \(last, significant: 2).
      """
  }
}
