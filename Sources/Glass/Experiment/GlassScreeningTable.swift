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
        "trained", "composition",
      ])
    let hits = screening.hits.prefix(top)
    for (index, hit) in hits.enumerated() {
      let temperature = candidates.glassTransitions[hit.row]
      let marks: [Cell] = [.text(hit.isOutside ? "outside" : ""), .text(hit.isTrained ? "trained" : "")]
      let isHit = temperature.map { Cell.text(interval.contains($0) ? "yes" : "no") } ?? .missing
      let numbers: [Cell] = [
        .count(index + 1), .text(candidates.names[hit.row]), .number(hit.ratio, digits: 4),
        .number(hit.difference, digits: 4), .number(temperature, digits: 0), isHit,
      ]
      table.add(numbers + marks + [.text(candidates.formula(hit.row))])
    }
    return table
  }

  /// How many of the first of the ranking lie in the interval, and how many of them are different compositions that the
  /// network has not seen, against all candidates; `nil` where no Tg is known.
  package func finding(top: Int) -> Prose? {
    let hits = screening.hits.prefix(top)
    let known = hits.compactMap { candidates.glassTransitions[$0.row] }
    if known.isEmpty { return nil }
    let trained = hits.count(where: \.isTrained)
    let all: Prose = """
      Of the \(hits.count) glasses ranked first, \(known.count(where: interval.contains)) of \(known.count) with a \
      known Tg have it in the interval; \(trained) of the \(hits.count) have the composition of a training glass.
      """
    guard let new = shareOfNew(hits), let base = shareOfNew(screening.hits) else { return all }
    return """
      \(all) The others of known Tg are \(new.count) different compositions, of which \
      \(100 * new.share, decimals: 0) % lie in the interval (Wilson’s 95 % interval \
      \(100 * new.interval.lowerBound, decimals: 0) to \(100 * new.interval.upperBound, decimals: 0) %), against \
      \(100 * base.share, decimals: 0) % of the \(base.count) that no training glass has among all candidates.
      """
  }

  /// The share in the interval of the different compositions with a known Tg that no training glass has, each by its
  /// glass that is ranked first; `nil` where there is none.
  private func shareOfNew(_ hits: some Sequence<GlassScreening.Hit>) -> SampleShare? {
    var seen: Set<ArraySlice<Double>> = []
    let temperatures = hits.compactMap { hit -> Double? in
      guard !hit.isTrained, let temperature = candidates.glassTransitions[hit.row] else { return nil }
      return seen.insert(candidates.compositions.row(hit.row)).inserted ? temperature : nil
    }
    if temperatures.isEmpty { return nil }
    let share = Double(temperatures.count(where: interval.contains)) / Double(temperatures.count)
    return SampleShare(of: share, among: temperatures.count)
  }
}
