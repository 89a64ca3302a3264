import CardinalityNumerics
import Spaces

/// What the value of a loss's parameter may be.
enum LossParameterDomain: Sendable {
  case number(ClosedRange<Double>)
  case numberOrNone(ClosedRange<Double>)
  case count(ClosedRange<Int>)
  case schedule(ClosedRange<Double>, [Schedule.Shape])
  case choice([String])
  case weights
  case weightsOrNone
  case loss
  case sampleLoss

  /// Whether the value is a loss, which has no label.
  var isLoss: Bool {
    switch self {
    case .loss, .sampleLoss: true
    default: false
    }
  }

  /// What may be typed, as a sentence goes on after "has to be".
  var words: String {
    switch self {
    case .number(let range): range.words
    case .numberOrNone(let range): "\(range.words), or none"
    case .count(let range): "a whole number between \(range.lowerBound) and \(range.upperBound)"
    case .schedule(let range, let shapes):
      "\(range.words), or a schedule within that such as \(shapes.map(\.rawValue).joined(separator: ", "))"
    case .choice(let words): words.joined(separator: " or ")
    case .weights:
      "balanced, effective(β) with β at least 0 and below 1, or a list of numbers up to 1e100 such as [1,2,0.5]"
    case .weightsOrNone: "none, \(LossParameterDomain.weights.words)"
    case .loss: "a loss"
    case .sampleLoss: "a loss that is a mean over samples"
    }
  }

  /// What a value has to be that is not.
  func demand(_ label: String, given: String?) -> String {
    "\(label) has to be \(words)" + (given.map { ", not \($0)" } ?? "")
  }
}

extension ClosedRange<Double> {
  /// The range in words; the least and the largest number beside a bound stand for a bound that is left out.
  fileprivate var words: String {
    let isAbove = lowerBound > 0 && lowerBound < 1e-300
    let isBelow = upperBound != upperBound.rounded() && upperBound.nextUp == upperBound.nextUp.rounded()
    let (least, most) = (NumberText.exact(lowerBound), NumberText.exact(upperBound))
    if !isAbove && !isBelow { return "between \(least) and \(most)" }
    let lower = isAbove ? "above 0" : "at least \(least)"
    return lower + (isBelow ? " and below \(NumberText.exact(upperBound.nextUp))" : " and at most \(most)")
  }
}
