import CardinalityNumerics
import Files
import Learning
import Reporting

/// All middles of one kind of segment under one loss.
package struct ConvexityReading: Sendable {
  /// The loss's name.
  package let name: String
  /// The number of classes.
  package let classes: Int
  /// Along what the segments are straight.
  package let segment: ConvexityStudy.Segment
  /// A gap for each pair.
  package let gaps: [ConvexityStudy.Gap]
  /// The pair with the largest gap.
  package let largest: Int
  /// That gap in 50-digit arithmetic, where there is a certificate of it.
  package let certified: String?

  /// How many middles lie above their chords, whatever rounding did.
  package var above: Int { gaps.count(where: \.isAbove) }

  /// What was found, in a sentence.
  package var finding: Prose {
    guard above > 0 else {
      return
        "No counterexample among \(gaps.count) random pairs of batches of \(classes) classes, \(segment.words), for **\(name)**."
    }
    let digits: Prose = certified.map { "; with 50 digits the gap is \($0.prefix(14))…" } ?? ""
    return """
      Not convex, \(segment.words), \(classes) classes: **\(name)** lies above the chord for \(above) of \(gaps.count) \
      pairs of batches of \(ConvexityStudy.batch), by up to \(gaps[largest].gap, decimals: 6), where rounding explains at most \
      \(gaps[largest].error, significant: 2)\(digits).
      """
  }

  /// How high the middles lie above their chords, as a histogram, in which all above 0 is shaded.
  package var histogram: Figure {
    var figure = Figure("\(segment.words), \(classes) classes", x: "middle minus chord", y: "pairs")
    let (width, heights) = (0.02, gaps.map(\.gap))
    figure.addHistogram(heights, width: width, label: name, column: name)
    // Room for two bars on either side of 0, whether or not there are any.
    let least = (heights.min() ?? 0) / width
    let greatest = (heights.max() ?? 0) / width
    let ends = min(least.rounded(.down), -2) * width...max(greatest.rounded(.down) + 1, 2) * width
    figure.xRange = ends
    figure.shadings = [.init(.x, 0...ends.upperBound)]
    (figure.verticalLines, figure.key) = ([.init(0)], .hidden)
    return figure
  }

  /// A row of a table.
  package var row: [Cell] {
    [
      .text(segment.words), .count(classes), .text(name), .count(gaps.count), .count(above), .count(largest),
      .significant(gaps[largest].gap, digits: 15), .significant(gaps[largest].error, digits: 2),
      certified.map { .text($0) } ?? .missing,
    ]
  }
}

extension ConvexityStudy {
  /// The middles of all segments of a kind.
  ///
  /// - Parameter certificates: gaps of the same pairs in 50-digit arithmetic.
  package func reading(
    of loss: any Loss<Predictions>, along segment: Segment, _ certificates: ConvexityCertificates
  ) throws -> ConvexityReading {
    let gaps = try pairs.indices.map { try gap(of: loss, pair: $0, along: segment) }
    let largest = gaps.indices.reduce(0) { gaps[$1].gap > gaps[$0].gap ? $1 : $0 }
    return ConvexityReading(
      name: loss.name, classes: classes, segment: segment, gaps: gaps, largest: largest,
      certified: certificates.gap(self, loss.name, segment, pair: largest))
  }

  /// A loss along the segment of a pair, against its chord.
  package func figure(of loss: any Loss<Predictions>, pair: Int, along segment: Segment) throws -> Figure {
    let (parts, values) = try curve(of: loss, pair: pair, along: segment)
    return Self.figure(loss.name, "\(segment.words), \(classes) classes", parts, values)
  }

  /// The magnitude of a batch of one along a ray, tanh(‖r‖ / 2) up to ‖r‖ = √2, against its chord.
  package static func ray() throws -> Figure {
    let parts = (0...100).map { Double($0) / 100 }
    let values = try parts.map { try $0 == 0 ? 0 : BatchOfOne.magnitude(at: $0 * 2.squareRoot()) }
    return figure("magnitude", "a batch of one", parts, values)
  }

  private static func figure(_ name: String, _ words: String, _ parts: [Double], _ values: [Double]) -> Figure {
    var figure = Figure(words, x: "part of the way", y: "loss")
    figure.add(x: parts, y: values, label: name, column: name)
    figure.add(x: [0, 1], y: [values[0], values[values.count - 1]], label: "chord", style: .contour, column: "chord")
    return figure
  }
}
