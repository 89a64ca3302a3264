import CardinalityNumerics
import Foundation

/// The findings that the README quotes, made from the rows of `claims.csv` and nothing else.
enum ClaimFindings {
  /// The lines between which the README quotes the page.
  static let marks = (first: "<!-- findings: swift run claims -->", last: "<!-- end of findings -->")

  /// The claims that are quoted; the rest stands on the page.
  private static let quoted = [
    "Magnitude has a higher macro F1 than cross entropy", "Spread falls behind cross entropy in macro F1",
    "Half magnitude, half cross entropy has a higher macro F1 than cross entropy",
    "Decay, schedule and smoothing raise cross entropy's macro F1",
    "Spread has a higher macro F1 than cross entropy with 20 % wrong labels",
    "Spread has a higher macro F1 than generalised cross entropy, made for wrong labels",
    "Magnitude's decisions fail with 20 % wrong labels: a lower macro F1 than cross entropy",
    "Of 900, 90 and 20 samples of overlapping Gaussians magnitude has a lower macro F1 than cross entropy",
    "Of 900, 90 and 20 samples of overlapping Gaussians the half blend has a lower macro F1 than cross entropy",
    "On real tables magnitude has a higher macro F1 than cross entropy",
  ]

  /// A line a claim, with every data set and regime.
  static func lines(_ rows: [ClaimRow]) -> [String] {
    quoted.compactMap { claim in
      let own = rows.filter { $0.claim == claim }
      if own.isEmpty { return nil }
      let parts = own.reduce(into: [(data: String, text: [String])]()) { parts, row in
        let place = parts.firstIndex { $0.data == data(row) } ?? parts.endIndex
        if place == parts.endIndex { parts.append((data(row), [])) }
        parts[place].text.append("\(row.regime) \(effect(row)): *\(row.verdict)*\(row.reservation)")
      }
      return "- **\(claim)**: " + parts.map { "\($0.data): \($0.text.joined(separator: "; "))" }.joined(separator: ". ")
        + "."
    } + [tunings(rows)].compactMap(\.self)
  }

  /// How much another tuning changes an effect; `nil` where nothing was tuned several times.
  private static func tunings(_ rows: [ClaimRow]) -> String? {
    let repeated = rows.filter { $0.tunings > 1 && quoted.contains($0.claim) }
    guard let most = repeated.map(\.tunings).max() else { return nil }
    let deviations = [Regime.tunedRate, .fullyTuned].compactMap { regime in
      repeated.first { $0.regime == regime.rawValue }?.pooledDeviation.map {
        "\(NumberText.fixed($0, digits: 4)) \(regime == .tunedRate ? "at a tuned rate" : "fully tuned")"
      }
    }
    let words = ["never", "once", "twice", "three times", "four times", "five times"]
    return "- **Tuned \(most < words.count ? words[most] : "\(most) times"), on other seeds and from other rates**: "
      + "\(repeated.count) of these effects are means over tunings, whose intervals hold the row's own standard "
      + "deviation over them. Real tables aside, those of one tuning hold the pooled one: "
      + "\(deviations.joined(separator: " and "))."
  }

  /// The share of the majority, where the data are the paper's.
  private static func data(_ row: ClaimRow) -> String {
    row.data.hasSuffix(" real tables")
      ? row.data
      : row.data.hasPrefix("gaussian(")
        ? "three Gaussians in the plane" : row.data.contains("majority=0.9") ? "majority 90 %" : "majority 50 %"
  }

  private static func effect(_ row: ClaimRow) -> String {
    func signed(_ value: Double) -> String {
      (value < 0 ? "−" : "+") + NumberText.fixed(abs(value), digits: 4)
    }
    return "\(signed(row.effect)) (\(signed(row.lower)) to \(signed(row.upper)))"
  }
}
