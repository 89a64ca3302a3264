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
    /// A marker at each point, with the band as a level bar through it: the band's ends are x.
    case horizontalIntervals
    /// Small light dots: single runs behind their mean.
    case dots
    /// Bars from zero, with the band as whiskers.
    case bars(width: Double)
    /// A thin black line.
    case contour
    /// A round marker at each point, whose colour is a value that a bar at the side explains.
    case coloured(by: [Double], label: String)
    /// The same of a value with a sign: a circle above 0 and a triangle below it, the larger and the darker the farther
    /// from 0, so that it is read in grey too.
    case signed(by: [Double], label: String)
    /// Not drawn: the values only stand in the data file.
    case dataOnly
  }

  /// A shaded range around a curve, such as an interval over seeds.
  public struct Band: Sendable, Equatable {
    /// The lower end at each point.
    package var lower: [Double]
    /// The upper end at each point.
    package var upper: [Double]
    /// What it is, for the legend: "95 % interval over 20 seeds".
    package var meaning: String?

    /// Makes a band.
    package init(lower: [Double], upper: [Double], meaning: String? = nil) {
      self.lower = lower
      self.upper = upper
      self.meaning = meaning
    }
  }

  /// The name in the key.
  package var label: String
  /// The horizontal coordinates.
  package var x: [Double]
  /// The vertical coordinates.
  package var y: [Double]
  /// How it is drawn.
  package var style: Style
  /// A shaded range around it.
  package var band: Band?
  /// The name in the data file; from `label` unless set.
  package var column: String?
  /// The number of a dash that it has instead of its look's.
  var dash: Int?
  /// The name whose look it has; that of the column, or the label, unless set.
  var look: String?
}

extension Series.Style {
  /// What colours stand for, where they stand for values.
  var colourScale: (values: [Double], label: String)? {
    switch self {
    case .coloured(let values, let label), .signed(let values, let label): (values, label)
    default: nil
    }
  }
}
