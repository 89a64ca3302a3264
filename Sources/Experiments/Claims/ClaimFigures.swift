import Learning
import Reporting

extension ClaimReport {
  /// A picture of claims whose effects are of like size, so that none flattens another.
  private struct Group {
    /// The picture's file.
    let name: String
    let panels: [(title: String, decisions: [ClaimStudy.Decision])]
    /// What a light dot is.
    var dots = Dots.seeds
  }

  /// What rows have a dot for.
  private enum Dots { case seeds, tunings }

  /// Forest plots by file, first the paper's own claims.
  var figures: [(name: String, figure: Figure)] {
    groups.compactMap { group in
      let panels = group.panels.filter { !$0.decisions.isEmpty }
      return panels.isEmpty ? nil : (group.name, figure(panels, group.dots))
    } + (tables.map { [("real-tables", figure($0))] } ?? [])
  }

  private func figure(_ gains: TableGains) -> Figure {
    let rows = gains.decisions.map { decision in
      var row = ForestRow(
        Naming.short(decision.loss), estimate: decision.comparison.effect, interval: decision.comparison.interval,
        dots: decision.comparison.differences)
      row.look = decision.loss
      return row
    }
    var figure = Figure.forest(
      "Real tables, \(ClaimRow.tableRegime)", x: "difference in macro F1 to \(Naming.display(gains.baseline))",
      rows: rows, reference: 0, shading: .negligible)
    figure.caption =
      "Mean differences over \(gains.tables) real tables with Student's 95 % intervals, a light dot a table, the mean of "
      + "its splits; grey: too small to matter."
    return figure
  }

  private var groups: [Group] {
    let paper = members("the paper's losses", "blends").filter { $0.claim.score != .macroROCAUC }
    func panel(_ majority: Double, _ losses: [String]) -> (String, [ClaimStudy.Decision]) {
      let data = SyntheticData(majority: majority).key
      let members = paper.filter { $0.claim.arms.0.data == data && losses.contains($0.claim.arms.0.trial.loss.name) }
      return ("majority \(majority.percentName) %", members)
    }
    let (own, rest) = (["magnitude", Claims.blend], ["spread", "mean_squared_error"])
    let (labels, dilation) = (members("wrong labels"), members("dilation"))
    return [
      Group(name: "claims", panels: [panel(0.5, own), panel(0.9, own)]),
      Group(name: "other-paper-losses", panels: [panel(0.5, rest), panel(0.9, rest)]),
      Group(name: "baselines", panels: [("Baselines and rates", members("baseline", "grid of rates"))]),
      Group(name: "wrong-labels", panels: [("Wrong labels", labels.filter { !isLarge($0) })]),
      Group(
        name: "other-losses",
        panels: [
          (
            "Other losses and dilations",
            members("losses for imbalance", "balanced accuracy") + dilation.filter { !isLarge($0) }
          )
        ]),
      Group(name: "controls", panels: [("Controls and resampling", members("controls", "resampling"))]),
      Group(
        name: "tunings",
        panels: [("Effects of \(tunedSeveralTimes.first?.claim.tunings ?? 0) tunings", tunedSeveralTimes)],
        dots: .tunings),
      Group(
        name: "large-effects",
        panels: [("Large effects", members("overlapping classes") + (labels + dilation).filter(isLarge))]
      ),
    ]
  }

  /// Whether other effects would be dots beside it.
  private func isLarge(_ decision: ClaimStudy.Decision) -> Bool { abs(decision.comparison.effect) > 0.055 }

  private func members(_ families: String...) -> [ClaimStudy.Decision] {
    decisions.filter { decision in families.contains { decision.claim.family.hasPrefix($0) } }
  }

  private func figure(_ panels: [(title: String, decisions: [ClaimStudy.Decision])], _ dots: Dots) -> Figure {
    let all = panels.flatMap(\.decisions)
    let scores = Array(Set(all.compactMap { $0.claim.score?.rawValue }))
    let baselines = Set(all.map { $0.claim.arms.1.trial.loss.name })
    let band = band(around: all)
    let same = baselines.count == 1 ? all.first?.claim.arms.1.trial.loss.name : nil
    var figure = Figure.forests(
      panels.map { rows($0.title, $0.decisions, dots, baseline: same) },
      x: "difference" + (scores.count == 1 ? " in \(Naming.display(scores[0]))" : "")
        + (same.map { " to \(Naming.display($0))" } ?? ""), reference: 0, shading: band)
    let grey = band == nil ? "" : "; grey: too small to matter"
    let counts = all.map(\.comparison.differences.count)
    let seeds = [counts.min() ?? 0, counts.max() ?? 0].map(String.init)
    let held = all.contains(where: \.holdsTuning) ? ", which hold the chance of tuning where something is tuned" : ""
    let other = all.contains { $0.claim.arms.0.isTunedOtherwise || $0.claim.arms.1.isTunedOtherwise }
    let tuning = other ? " What is resampled, or trained for more epochs, has the settings tuned without." : ""
    let dot = dots == .tunings ? "a light dot a tuning, the mean over the same seeds" : "a light dot a seed"
    figure.caption =
      "Mean paired differences over \(seeds[0] == seeds[1] ? seeds[0] : seeds.joined(separator: " to ")) seeds "
      + "with 95 % intervals\(held), \(dot)\(grey). Intervals are not corrected for their number, "
      + "verdicts are. Of macro F1, and with a majority of 50 %, unless a row or title names another.\(tuning)"
    return figure
  }

  /// The band of differences that are too small to matter; `nil` where the line at 0 would cover it.
  private func band(around decisions: [ClaimStudy.Decision]) -> Figure.Shading? {
    let means = decisions.map(\.comparison.effect) + [0]
    // The axis reaches at least from the least mean to the greatest.
    let axis = (means.max() ?? 0) - (means.min() ?? 0)
    return 2 * Comparison.smallestEffect < axis / 100 ? nil : Figure.Shading.negligible
  }

  /// The rows of a panel, and a title that says what they share.
  private func rows(
    _ title: String, _ decisions: [ClaimStudy.Decision], _ dots: Dots, baseline: String?
  ) -> (title: String, rows: [ForestRow]) {
    let said = decisions.map { words($0.claim, namesBaseline: baseline == nil) }
    // What all rows share says nothing about any of them; the title does.
    let shared = said[0].indices.filter { place in place > 0 && Set(said.map { $0[place] }).count == 1 }
    let common = shared.compactMap { said[0][$0] }.filter { !title.contains($0) }
    let rows = zip(decisions, said).map { decision, words in
      row(
        decision, dots,
        named: words.indices.filter { !shared.contains($0) }.compactMap { words[$0] }.joined(separator: ", "))
    }
    return (([title] + common).joined(separator: ", "), rows)
  }

  private func row(_ decision: ClaimStudy.Decision, _ dots: Dots, named name: String) -> ForestRow {
    let comparison = decision.comparison
    var row = ForestRow(
      name, estimate: comparison.effect, interval: comparison.interval,
      dots: dots == .tunings ? decision.tunings?.effects ?? [] : comparison.differences)
    row.look = decision.claim.arms.0.trial.loss.name
    return row
  }

  /// The loss, what it is compared with, score, majority, what else differs, and regime: what a row may have to say.
  private func words(_ claim: Claim, namesBaseline: Bool) -> [String?] {
    let (arm, other) = claim.arms
    func short(_ arm: Arm) -> String {
      Naming.short(arm.trial.loss.name)
    }
    let losses = namesBaseline && short(arm) != short(other) ? "\(short(arm)) − \(short(other))" : short(arm)
    let score = claim.score.map { $0 == .macroF1 ? nil : Naming.short($0.rawValue) } ?? nil
    let regime = arm.regimeName == other.regimeName ? arm.regimeName : "\(arm.regimeName) − \(other.regimeName)"
    let data = arm.data.components(separatedBy: "; ")
    let differing = data.dropFirst().filter { !$0.hasPrefix("chosen by") }.joined(separator: "; ")
    let resampling = arm.resampling == other.resampling ? "" : " − \(other.resampling.title)"
    return [losses, score, briefly(data[0]), briefly(differing + resampling), regime]
  }

  private func briefly(_ data: String) -> String? {
    // That settings were tuned otherwise stands in the caption.
    var text = data.replacing(#/ \(tuned [^)]*\)/#, with: "")
    for (typed, shown) in [
      ("\(GaussianClasses.imbalanced.key)", "three Gaussians"), ("synthetic(majority=0.5,", "("),
      ("synthetic(majority=0.5)", ""),
      ("synthetic(majority=0.9)", "90 %"), ("(flip=0)", "none drawn anew"), ("(flip=0.05)", "5 % drawn anew"),
      ("(separation=0.5)", "classes half as far apart"), ("(features=40)", "40 features"),
      ("wrong labels; clean validation labels", "in training"), ("wrong labels", "wrong"),
      ("sgd:momentum=0.9", "momentum"), ("adamw", "AdamW"), ("network 32:", ""), ("network 16", ""),
    ] { text = text.replacing(typed, with: shown) }
    return text.isEmpty ? nil : text
  }
}
