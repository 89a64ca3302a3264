import Learning
import Reporting

extension ClaimReport {
  /// Forest plots, a panel for each group of families that share a scale.
  var figure: Figure {
    let main = decisions.filter { $0.claim.family.hasPrefix("the paper's losses") && $0.claim.score != .macroROCAUC }
    func isMagnitude(_ decision: ClaimStudy.Decision) -> Bool { decision.claim.arms.0.trial.loss.name == "magnitude" }
    let groups: [(String, [ClaimStudy.Decision])] = [
      ("The paper's claim: magnitude", main.filter(isMagnitude)),
      ("The paper's other losses", main.filter { !isMagnitude($0) }),
      ("Blends and baselines", members("blends", "baseline", "grid of rates")),
      ("Wrong labels", members("wrong labels", "wrong labels by construction")),
      ("Other losses and dilations", members("losses for imbalance", "balanced accuracy", "dilation")),
      ("Controls, overlap, resampling", members("controls", "overlapping classes", "resampling")),
    ]
    let panels = groups.filter { !$0.1.isEmpty }.map { title, decisions in
      var panel = Figure.forest(title, x: "difference", rows: decisions.map(row), reference: 0)
      panel.shadings = [
        .init(.x, -Comparison.smallestEffect...Comparison.smallestEffect, label: "too small to matter (±0.005)")
      ]
      return panel
    }
    var figure = Figure(panels, columns: 2)
    figure.caption =
      "Mean paired differences over seeds with Student's 95 % intervals, a light dot a seed; grey: too small to matter."
    return figure
  }

  private func members(_ families: String...) -> [ClaimStudy.Decision] {
    decisions.filter { families.contains($0.claim.family) }
  }

  private func row(_ decision: ClaimStudy.Decision) -> ForestRow {
    let comparison = decision.comparison
    var row = ForestRow(
      label(decision.claim), estimate: comparison.effect, interval: comparison.interval, dots: comparison.differences)
    row.look = decision.claim.arms.0.trial.loss.name
    return row
  }

  /// Both losses in short, and what tells the row from its neighbours.
  private func label(_ claim: Claim) -> String {
    let (arm, other) = claim.arms
    func short(_ arm: Arm) -> String { Naming.short(arm.trial.loss.name) }
    let losses = short(arm) == short(other) ? short(arm) : "\(short(arm)) − \(short(other))"
    let score = claim.score.map { $0 == .macroF1 ? nil : Naming.short($0.rawValue) } ?? nil
    let regime = arm.regimeName == other.regimeName ? arm.regimeName : "\(arm.regimeName) − \(other.regimeName)"
    return [losses, score, briefly(arm.data), regime].compactMap { $0 }.joined(separator: ", ")
  }

  private func briefly(_ data: String) -> String {
    var text = data
    for (typed, shown) in [
      ("synthetic(majority=0.5)", "50 %"), ("synthetic(majority=0.9)", "90 %"), ("synthetic(majority=0.5,", "50 % ("),
      ("\(GaussianClasses.imbalanced.key); network 16", "plane"),
      ("; chosen by balanced_accuracy", ""), ("wrong labels", "wrong"), ("sgd:", ""),
    ] { text = text.replacing(typed, with: shown) }
    return text
  }
}
