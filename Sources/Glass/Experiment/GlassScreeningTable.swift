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
    let known = hits.compactMap { candidates.glassTransitions[$0.row] }
    if !known.isEmpty {
      let inside = known.count { interval.contains($0) }
      table.notes = ["\(inside) of \(known.count) known temperatures lie in the interval."]
    }
    return table
  }
}
