import CardinalityNumerics
import Reporting

/// The highest-ranked compositions as a table.
package struct GlassScreeningTable: Sendable {
  private let screening: GlassScreening
  private let candidates: SciGlassCandidates
  private let interval: ClosedRange<Double>

  /// Takes a ranking of candidates.
  package init(_ screening: GlassScreening, of candidates: SciGlassCandidates, interval: ClosedRange<Double>) {
    self.screening = screening
    self.candidates = candidates
    self.interval = interval
  }

  /// The first of the ranking, with what is known of them.
  package func table(top: Int) -> Table {
    var table = Table(
      "The \(min(top, screening.hits.count)) highest scores of \(screening.hits.count)",
      columns: [
        .number("rank"), "glass", .number("score"), .number("difference"), .number("Tg"), "in interval", "outside",
        "composition",
      ])
    let hits = screening.hits.prefix(top)
    for (index, hit) in hits.enumerated() {
      let temperature = candidates.glassTransitions[hit.row]
      table.add([
        .count(index + 1), .text(candidates.names[hit.row]), .number(hit.ratio, digits: 4),
        .number(hit.difference, digits: 4), .number(temperature, digits: 0),
        temperature.map { interval.contains($0) ? "yes" : "no" } ?? .missing, hit.isOutside ? "outside" : "",
        .text(candidates.formula(hit.row)),
      ])
    }
    return table
  }
  /// How many of the first of the ranking lie in the interval, against all candidates; `nil` where no Tg is known.
  package func finding(top: Int) -> Prose? {
    let hits = screening.hits.prefix(top)
    func known(_ hits: some Sequence<GlassScreening.Hit>) -> [Double] {
      hits.compactMap { candidates.glassTransitions[$0.row] }
    }
    let (first, all) = (known(hits), known(screening.hits))
    guard !first.isEmpty else { return nil }
    func share(_ temperatures: [Double]) -> SampleShare {
      SampleShare(
        of: Double(temperatures.count(where: interval.contains)) / Double(temperatures.count), among: temperatures.count
      )
    }
    let (found, base) = (share(first), share(all))
    let different = Set(hits.map { candidates.formula($0.row) }).count
    return """
      Of the \(hits.count) glasses ranked first, \(first.count(where: interval.contains)) of \(first.count) with a known \
      Tg have it in the interval: \(100 * found.share, decimals: 0) % (Wilson’s 95 % interval \
      \(100 * found.interval.lowerBound, decimals: 0) to \(100 * found.interval.upperBound, decimals: 0) %), against \
      \(100 * base.share, decimals: 0) % of all \(base.count) candidates. They are \(different) different compositions, to \
      the digits shown: equal ones are no independent hits.
      """
  }
}
