/// One curve of a figure.
public struct Series: Sendable, Equatable {
  /// How a curve is drawn.
  public enum Style: Sendable, Equatable {
    /// A line, with a dash pattern of its own besides its colour.
    case line
    /// A marker at each point.
    case markers
    /// A line, and a marker at about twelve of its points.
    case lineAndMarkers
    /// A marker at each point, with the band as a bar through it.
    case intervals
    /// Not drawn: the values only stand in the data file.
    case dataOnly
  }

  /// A shaded range around a curve, such as an interval over seeds.
  public struct Band: Sendable, Equatable {
    /// The lower end at each point.
    public var lower: [Double]
    /// The upper end at each point.
    public var upper: [Double]

    /// Makes a band.
    public init(lower: [Double], upper: [Double]) {
      self.lower = lower
      self.upper = upper
    }
  }

  /// The name in the key.
  public var label: String
  /// The horizontal coordinates.
  public var x: [Double]
  /// The vertical coordinates.
  public var y: [Double]
  /// How it is drawn.
  public var style: Style
  /// A shaded range around it.
  public var band: Band?
  /// The name in the data file; from `label` unless set.
  public var column: String?

  /// Whether a finite point has no finite neighbour.
  var hasIsolatedPoint: Bool {
    let finite = zip(x, y).map { $0.isFinite && $1.isFinite }
    return finite.indices.contains { index in
      finite[index] && !(index > 0 && finite[index - 1]) && !(index + 1 < finite.count && finite[index + 1])
    }
  }
}

/// Looks that differ in colour, dash pattern and marker, so that curves can be told apart in grey and by colour-blind
/// readers.
///
/// The colours are those of Okabe and Ito (2008) without yellow, which is hard to see on white, strongest first.
struct Look: Equatable {
  let colour: String
  let dash: String
  let marker: Int

  /// The look of the curve with the given place; the ninth looks like the first.
  init(_ place: Int) {
    colour = Self.colours[place % Self.colours.count]
    dash = Self.dashes[place % Self.dashes.count]
    marker = Self.markers[place % Self.markers.count]
  }

  private static let colours = [
    "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#56B4E9", "#E69F00", "#000000", "#7F7F7F",
  ]
  private static let dashes = [
    "solid", "(14,5)", "(4,4)", "(14,4,4,4)", "(24,6)", "(8,4)", "(14,4,4,4,4,4)", "(3,7)",
  ]
  // Filled circle, square, triangle, diamond, then the same open.
  private static let markers = [7, 5, 9, 13, 6, 4, 8, 12]
}
