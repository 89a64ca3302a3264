import CardinalityNumerics

/// One interval of predicted probabilities, and how often what was predicted happened.
package struct ReliabilityBin: Sendable, Equatable {
  /// The mean of the predicted probabilities.
  package var predicted: Double
  /// The share that happened.
  package var observed: Double
  /// How many predictions there are.
  package var count: Int

  /// Makes a bin.
  package init(predicted: Double, observed: Double, count: Int) {
    (self.predicted, self.observed, self.count) = (predicted, observed, count)
  }

  /// The predictions without which a share says too little to be drawn.
  package static let leastCount = 10
}

extension Figure {
  /// Mean ranks on a line, and bars that join what a test does not tell apart.
  ///
  /// Source: Demšar, Journal of Machine Learning Research 7 (2006).
  /// - Parameters:
  ///   - ranks: names with their mean ranks, 1 for the best.
  ///   - groups: the ranks that are not told apart, as sets of places in `ranks`.
  package static func criticalDifferences(
    _ title: String, ranks: [(name: String, rank: Double)], groups: [[Int]]
  ) -> Figure {
    var figure = Figure(title, x: "mean rank", y: "")
    figure.xColumn = "rank"
    let sorted = ranks.indices.sorted { ranks[$0].rank < ranks[$1].rank }
    let names = sorted.map { ranks[$0].name }
    figure.yNames = names.reversed()
    for (place, index) in sorted.enumerated() {
      let height = Double(sorted.count - place)
      figure.add(
        x: [ranks[index].rank], y: [height], label: "", style: .markers, column: ranks[index].name,
        look: ranks[index].name)
    }
    for (number, group) in groups.enumerated() where group.count > 1 {
      let values = group.map { ranks[$0].rank }
      let height = Double(ranks.count) + 0.7 + 0.4 * Double(number)
      figure.add(
        x: [values.min() ?? 0, values.max() ?? 0], y: [height, height], label: number == 0 ? "not told apart" : "",
        style: .contour, column: "group \(number + 1)")
    }
    figure.yRange = 0.5...Double(ranks.count) + 0.7 + 0.4 * Double(groups.count)
    figure.xRange = 1...max(Double(ranks.count), 2)
    return figure
  }

  /// Observed shares over predicted probabilities: on the diagonal a prediction means what it says.
  ///
  /// Each share has Wilson's 95 % interval, and none of fewer than ``ReliabilityBin/leastCount`` predictions is drawn.
  /// Bars show the share of all predictions that each interval holds; points have the colour of what the title names.
  package static func reliability(_ title: String, bins: [ReliabilityBin]) -> Figure {
    var figure = Figure(title, x: "predicted probability", y: "observed share")
    figure.xColumn = "predicted"
    let total = Double(max(bins.map(\.count).reduce(0, +), 1))
    // The mean of an interval is not its middle: bars around means would overlap.
    let middles = bins.map { (min($0.predicted, 0.999) * 10).rounded(.down) / 10 + 0.05 }
    figure.addBars(
      x: middles, y: bins.map { Double($0.count) / total }, label: "share of all predictions", width: 0.09,
      column: "share")
    figure.add(x: [0, 1], y: [0, 1], label: "calibrated", style: .contour, column: "calibrated")
    let shown = bins.filter { $0.count >= ReliabilityBin.leastCount }
    if !shown.isEmpty { figure.addShares(shown, look: title) }
    (figure.xRange, figure.yRange, figure.aspect) = (0...1, 0...1, 1)
    return figure
  }

  /// Adds a marker for each observed share, with an upright bar from end to end of its interval.
  private mutating func addShares(_ bins: [ReliabilityBin], look: String) {
    let intervals = bins.map { SampleShare(of: $0.observed, among: $0.count).interval }
    add(
      x: bins.flatMap { [$0.predicted, $0.predicted, .nan] },
      y: intervals.flatMap { [$0.lowerBound, $0.upperBound, .nan] }, label: "", style: .line, column: "interval",
      look: look, dash: 0)
    add(
      x: bins.map(\.predicted), y: bins.map(\.observed), label: "", style: .markers, column: "observed", look: look)
  }

  /// The most classes for whose confusions a field has room for numbers.
  package static let numberedClasses = 12

  /// Shares in percent as a square field: a row for each true class, from above, a column for each predicted one; with
  /// numbers where there is room for them and they do not round to 0.
  ///
  /// - Parameters:
  ///   - names: those of the classes, beside the rows.
  ///   - columns: what stands for them below the columns; the names unless given.
  /// - Precondition: as many shares in each row as rows and names.
  package static func confusion(
    _ title: String, shares: [[Double]], names: [String], columns: [String]? = nil
  ) -> Figure {
    let places = (1...max(names.count, 2)).map(Double.init)
    let percentages = shares.map { row in row.map { 100 * $0 } }
    var figure = Figure(title, x: "predicted class", y: "true class")
    var map = HeatMap(x: places, y: places, values: percentages.reversed(), label: "share of the true class, %")
    map.range = 0...100
    figure.heatMap = map
    (figure.xNames, figure.yNames, figure.aspect, figure.key) = (columns ?? names, names.reversed(), 1, .hidden)
    guard names.count <= numberedClasses else { return figure }
    for (row, values) in percentages.enumerated() {
      for (column, value) in values.enumerated() where value.isFinite && NumberText.fixed(value, digits: 0) != "0" {
        let note = Note(
          x: Double(column + 1), y: Double(names.count - row), text: NumberText.fixed(value, digits: 0),
          colour: HeatMap.letters(upon: value / 100))
        figure.notes.append(note)
      }
    }
    return figure
  }

  /// Groups of points, light, each with a marker at its mean.
  package static func clouds(
    _ title: String, x: String, y: String, groups: [(label: String, x: [Double], y: [Double])]
  ) -> Figure {
    var figure = Figure(title, x: x, y: y)
    func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(max(values.count, 1)) }
    for group in groups {
      figure.add(
        x: group.x, y: group.y, label: "", style: .dots, column: "\(group.label) runs", look: group.label)
    }
    for group in groups {
      figure.add(
        x: [mean(group.x)], y: [mean(group.y)], label: group.label, style: .markers, column: group.label,
        look: group.label)
    }
    return figure
  }

  /// Square images with values from 0 to 1, side by side in rows, from the top left on.
  ///
  /// - Parameter images: the pixels of each, row after row of an image.
  /// - Precondition: `side`² numbers an image.
  package static func images(_ title: String, _ images: [[Double]], side: Int, columns: Int) -> Figure {
    precondition(images.allSatisfy { $0.count == side * side }, "images are not \(side) × \(side)")
    let rows = max((images.count + columns - 1) / columns, 1)
    let (width, height) = (columns * (side + 1) + 1, rows * (side + 1) + 1)
    var values = Array(repeating: Array(repeating: Double.nan, count: width), count: height)
    for (place, image) in images.enumerated() {
      let (top, left) = (place / columns * (side + 1) + 1, place % columns * (side + 1) + 1)
      for (index, value) in image.enumerated() {
        values[height - 1 - top - index / side][left + index % side] = value
      }
    }
    var figure = Figure(title, x: "", y: "")
    var map = HeatMap(x: (0..<width).map(Double.init), y: (0..<height).map(Double.init), values: values, label: "pixel")
    map.range = 0...1
    (figure.heatMap, figure.aspect, figure.key) = (map, Double(height) / Double(width), .hidden)
    // No numbers along the axes: places mean nothing.
    (figure.xNames, figure.yNames, figure.xRange, figure.yRange) = ([" "], [" "], map.xEnds, map.yEnds)
    return figure
  }
}
