import Learning

/// The losses of the experiment on glass.
public enum GlassLoss: String, CaseIterable, Sendable, Codable {
  /// The logistic loss of triplets, DeepGlassNet's own.
  case original
  /// The original over the spread of negatives minus anchors.
  case divisionSpread = "division_spread"
  /// The original over the magnitude of negatives minus anchors.
  case divisionMagnitude = "division_magnitude"
  /// The original times the magnitude of positives minus anchors; in the paper's program, not in its text.
  case originalTimesMagnitude = "original_times_magnitude"
  /// The magnitude of positives minus anchors over that of negatives minus anchors; in the paper's program, which calls
  /// it aggressive.
  case magnitudeRatio = "magnitude_ratio"

  /// The losses of the paper's table, in its order.
  package static let paper: [GlassLoss] = [.original, .divisionSpread, .divisionMagnitude]

  /// The name in pictures and tables.
  public var label: String {
    switch self {
    case .original: "original"
    case .divisionSpread: "division spread"
    case .divisionMagnitude: "division magnitude"
    case .originalTimesMagnitude: "original × magnitude"
    case .magnitudeRatio: "magnitude ratio"
    }
  }

  /// The loss as a formula.
  package func loss(_ settings: GlassSettings) -> any Loss<Triplets> {
    let original = TripletLogistic(temperature: settings.temperature)
    let magnitude = TripletCardinality(.magnitude, of: .negatives, floor: settings.floor)
    return switch self {
    case .original: original
    case .divisionSpread: original / TripletCardinality(.spread, of: .negatives, floor: settings.floor)
    case .divisionMagnitude: original / magnitude
    case .originalTimesMagnitude: original * TripletCardinality(.magnitude, of: .positives)
    case .magnitudeRatio: TripletCardinality(.magnitude, of: .positives) / magnitude
    }
  }
}
