import Analysis

@testable import Learning

/// Every loss of the catalogue, with its defaults and with other values of each parameter, and combinations of losses.
let typedLosses =
  LossCatalogue.standard.entries.flatMap { entry in
    [entry.name]
      + entry.parameters.flatMap { parameter in
        parameter.examples.map { "\(entry.name)(\(parameter.domain.isLoss ? "" : parameter.label + "=")\($0))" }
      }
  } + [
    "class_balanced(focal(gamma=1),beta=0.9)", "focal:gamma=5,alpha=balanced", "post_hoc(focal,tau=2)",
    "sigmoid_focal(gamma=0.5,alpha=none)", "asymmetric(positive=1,negative=2,margin=0)",
    "weighted_cross_entropy(weights=[1,0.5,2,1],denominator=samples)",
    "false_negative_rate(smoothing=1,denominator=weights)",
    "welsch_leclerc(scale=0.3,form=element)", "label_smoothing(class_weighted(focal),smoothing=0.3)",
    "then(cross_entropy,magnitude,epochs=1)", "blend(spread,focal,share=linear(1,0,3))", "magnitude*cross_entropy",
    "cross_entropy/(1*spread+magnitude)", "linear(0.2,1,5)*(spread+focal)", "0.5*post_hoc(cross_entropy)+0.5*magnitude",
  ]

extension LossEntry.Parameter {
  /// Some values other than the default, as they are typed.
  fileprivate var examples: [String] {
    switch domain {
    case .number(let range): numbers(in: range)
    case .numberOrNone(let range): ["none"] + numbers(in: range)
    case .count(let range): [range.lowerBound, range.lowerBound + 2].map { "\($0)" }
    case .schedule: ["0.3", "linear(0.2,0.8,5)", "cosine(1,0.5,3)"]
    case .choice(let words): words
    case .weights: ["balanced", "effective(0.9)", "[1,0.5,2,1]"]
    case .weightsOrNone: ["none", "balanced", "effective(0.9)"]
    case .loss, .sampleLoss: ["focal"]
    }
  }

  private func numbers(in range: ClosedRange<Double>) -> [String] {
    let standard = Double(standard) ?? 0.5
    let candidates = standard == 0 ? [range.upperBound > 1 ? 1 : 1e-9] : [0, standard / 2, min(2 * standard, 20)]
    return candidates.filter { range.contains($0) && $0 != standard }.map(NumberText.exact)
  }
}
