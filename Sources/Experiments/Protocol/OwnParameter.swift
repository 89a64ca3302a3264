import Learning
import Spaces

/// The one parameter of a loss that full tuning may choose, as the forms of the loss along it.
///
/// Cross entropy has label smoothing, magnitude and spread their dilation, a blend its shares, and losses with a strength
/// that strength. A loss that is none of these, or that was given parameters of its own, has itself alone.
enum OwnParameter {
  /// Forms in the order of their parameter, each list around the loss as it is.
  private static let ladders = [
    ["cross_entropy"] + [0.05, 0.1, 0.2].map { "label_smoothing(cross_entropy,smoothing=\($0))" },
    [0.5, 0.7, 1, 1.4, 2].map { "magnitude(t=\($0))" }, [0.5, 0.7, 1, 1.4, 2].map { "spread(t=\($0))" },
    [0.25, 0.5, 0.75].map { "\($0)*magnitude+\(1 - $0)*cross_entropy" },
    [0.25, 0.5, 0.75].map { "\($0)*spread+\(1 - $0)*cross_entropy" },
    [0.5, 1, 2, 4].map { "focal(gamma=\($0))" },
    [0.1, 0.3, 0.5, 0.7, 0.9].map { "generalized_cross_entropy(q=\($0))" },
    [0.03, 0.1, 0.3].map { "symmetric_cross_entropy(alpha=\($0))" }, [-0.5, 1, 2, 5].map { "poly(epsilon=\($0))" },
    [0.5, 1, 1.5].map { "logit_adjusted(tau=\($0))" }, [0.5, 1, 1.5].map { "post_hoc(tau=\($0))" },
    [0.1, 0.2, 0.3].map { "vector_scaling(gamma=\($0))" }, [1, 3, 10, 30].map { "ldam(scale=\($0))" },
    [1, 2, 4].map { "asymmetric(negative=\($0))" }, [0.001, 0.01, 0.1, 1].map { "influence_balanced(epsilon=\($0))" },
    [0, 0.3, 0.6].map { "generalized_logit_adjusted(q=\($0))" },
    [0, 0.3, 0.6].map { "generalized_class_aware(q=\($0))" },
    [0.9, 0.99, 0.999].map { "class_balanced(beta=\($0))" }, [0.3, 0.5, 1, 2].map { "welsch_leclerc(scale=\($0))" },
  ]

  /// The forms of each loss that stands in a ladder, by its key.
  private static let forms: [String: [any Loss<Predictions>]] = {
    var forms: [String: [any Loss<Predictions>]] = [:]
    for ladder in ladders {
      let losses = ladder.compactMap { try? LossCatalogue.standard.losses($0).first }
      for loss in losses { forms[loss.key] = losses }
    }
    return forms
  }()

  /// The forms of a loss, in the order of its parameter, and the place of the loss among them.
  static func forms(of loss: any Loss<Predictions>) -> (losses: [any Loss<Predictions>], place: Int) {
    guard let losses = forms[loss.key], let place = losses.firstIndex(where: { $0.key == loss.key }) else {
      return ([loss], 0)
    }
    return (losses, place)
  }
}
