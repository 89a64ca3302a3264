/// Finds a corner where the names of the curves hide no data.
struct KeyPlacement {
  private let extent: FigureExtent
  private let panel: Figure

  /// Prepares the search in one panel.
  init(_ panel: Figure, extent: FigureExtent) {
    self.panel = panel
    self.extent = extent
  }

  /// The first free corner, or below the panel when each holds data.
  ///
  /// The panel is `width` by `height` points large. The axes may end a little beyond the data, so a corner counts as
  /// free only with some room to spare.
  func corner(width: Double, height: Double) -> Figure.Key {
    let named = panel.series.filter { $0.style != .dataOnly && !$0.label.isEmpty }
    let labels = named.map(\.label) + (panel.horizontalLines + panel.verticalLines).compactMap(\.label)
    let letters = labels.map(TextWidth.columns).max() ?? 0
    // A sample line and a letter of the font in points, as parts of the panel's inner width and height.
    let keyWidth = (Double(letters) * 8 + 75) / (width * 0.84)
    let keyHeight = (Double(labels.count) * 20 + 24) / (height * 0.74)
    guard keyWidth < 0.7 && keyHeight < 0.7 else { return .below }
    let occupied = samples()
    let corners: [(Figure.Key, Bool, Bool)] = [
      (.topRight, true, true), (.bottomRight, true, false), (.topLeft, false, true), (.bottomLeft, false, false),
    ]
    let free = corners.first { _, isRight, isTop in
      !occupied.contains { point in
        (isRight ? point.x > 1 - keyWidth : point.x < keyWidth)
          && (isTop ? point.y > 1 - keyHeight : point.y < keyHeight)
      }
    }
    return free?.0 ?? .below
  }

  /// Points along everything that is drawn, close enough that no curve slips through a corner.
  private func samples() -> [(x: Double, y: Double)] {
    var result: [(x: Double, y: Double)] = []
    for series in panel.series where series.style != .dataOnly {
      result += samples(x: series.x, y: series.y, isJoined: series.style != .markers)
      guard let band = series.band else { continue }
      for end in [band.lower, band.upper] { result += samples(x: series.x, y: end, isJoined: true) }
    }
    for line in panel.horizontalLines {
      guard let place = extent.place(extent.x.lowerBound, line.value) else { continue }
      result += stride(from: 0, through: 1, by: 0.02).map { ($0, place.y) }
    }
    for line in panel.verticalLines {
      guard let place = extent.place(line.value, extent.y.lowerBound) else { continue }
      result += stride(from: 0, through: 1, by: 0.02).map { (place.x, $0) }
    }
    return result
  }

  private func samples(x: [Double], y: [Double], isJoined: Bool) -> [(x: Double, y: Double)] {
    var result: [(x: Double, y: Double)] = []
    var previous: (x: Double, y: Double)?
    for (x, y) in zip(x, y) {
      let place = extent.place(x, y)
      defer { previous = place }
      guard let place else { continue }
      guard isJoined, let start = previous else {
        result.append(place)
        continue
      }
      let steps = min(max(Int(max(abs(place.x - start.x), abs(place.y - start.y)) / 0.02), 1), 50)
      for step in 1...steps {
        let share = Double(step) / Double(steps)
        result.append((start.x + share * (place.x - start.x), start.y + share * (place.y - start.y)))
      }
    }
    return result
  }
}
