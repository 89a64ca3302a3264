/// A field over a regular grid: values, or the regions of a plane.
package struct HeatMap: Sendable, Equatable {
  /// What the values are.
  enum Kind: Sendable, Equatable {
    case values(label: String)
    case regions(names: [String])
  }

  /// The columns' places, equally far apart.
  package let x: [Double]
  /// The rows' places, equally far apart.
  package let y: [Double]
  /// A row for each y, with a value for each x; what is not finite is left white.
  package let values: [[Double]]
  let kind: Kind
  /// The ends of the colours, the same for fields that are compared; from the values unless set.
  package var range: ClosedRange<Double>?

  /// Makes a field of values, whose colours a bar at the side explains.
  ///
  /// - Parameter label: what the values are, with their unit.
  /// - Precondition: a row for each y, a value in it for each x, and at least two of both.
  package init(x: [Double], y: [Double], values: [[Double]], label: String) {
    self.init(x, y, values, .values(label: label))
  }

  /// Makes the regions of a plane, each in the light colour of its place in the list of names.
  ///
  /// - Parameter classes: a row for each y, with the number of a region for each x.
  /// - Precondition: a row for each y, a class in it for each x, and at least two of both.
  package init(x: [Double], y: [Double], classes: [[Int]], names: [String]) {
    self.init(x, y, classes.map { $0.map(Double.init) }, .regions(names: names))
  }

  private init(_ x: [Double], _ y: [Double], _ values: [[Double]], _ kind: Kind) {
    precondition(x.count > 1 && y.count > 1, "a field of \(x.count) by \(y.count) values")
    precondition(values.count == y.count && values.allSatisfy { $0.count == x.count }, "a ragged field")
    (self.x, self.y, self.values, self.kind) = (x, y, values, kind)
  }

  /// The colours of values from the least to the greatest: their lightness grows evenly, so that they read in grey.
  static let palette = ["#00224E", "#35456C", "#666970", "#948E77", "#C8B866", "#FEE838"]

  /// The colour of letters upon a value, by its share of the way from the least to the greatest: black or white,
  /// whichever has the larger contrast.
  static func letters(upon share: Double) -> String {
    let place = min(max(share, 0), 1) * Double(palette.count - 1)
    let lower = min(Int(place), palette.count - 2)
    let colour = Look.mixed(palette[lower], palette[lower + 1], share: place - Double(lower))
    // Black has a contrast of 21 to white, and the colour's contrasts to both come to that as a product.
    return Look.contrast(colour) > 21.0.squareRoot() ? "#FFFFFF" : "#000000"
  }

  /// The ends of the grid's cells.
  var xEnds: ClosedRange<Double> { Self.ends(x) }
  var yEnds: ClosedRange<Double> { Self.ends(y) }

  /// Neighbouring cells of one value in a row.
  struct Run {
    let y: Double
    /// Where the first of them begins and the last ends.
    let from: Double
    let to: Double
    let value: Double
  }

  /// The cells of all rows, equal neighbours together.
  var runs: [Run] {
    let half = (x[1] - x[0]) / 2
    var runs: [Run] = []
    for (place, row) in zip(y, values) {
      var start = 0
      for index in row.indices where index + 1 == row.count || row[index + 1] != row[start] {
        runs.append(Run(y: place, from: x[start] - half, to: x[index] + half, value: row[start]))
        start = index + 1
      }
    }
    return runs
  }

  /// The field with values at the ends of its cells, too.
  fileprivate var extended: HeatMap {
    func wider(_ places: [Double]) -> [Double] {
      let half = (places[1] - places[0]) / 2
      return [places[0] - half] + places + [places[places.count - 1] + half]
    }
    func beyond(_ outer: Double, _ inner: Double) -> Double { outer + (outer - inner) / 2 }
    func longer(_ row: [Double]) -> [Double] {
      let end = row.count - 1
      return [beyond(row[0], row[1])] + row + [beyond(row[end], row[end - 1])]
    }
    let (rows, end) = (values.map(longer), y.count - 1)
    let (first, last) = (zip(rows[0], rows[1]).map(beyond), zip(rows[end], rows[end - 1]).map(beyond))
    return HeatMap(wider(x), wider(y), [first] + rows + [last], kind)
  }

  private static func ends(_ places: [Double]) -> ClosedRange<Double> {
    let half = abs(places[places.count - 1] - places[0]) / Double(places.count - 1) / 2
    return min(places[0], places[places.count - 1]) - half...max(places[0], places[places.count - 1]) + half
  }
}

/// A line along which a field has one value, in pieces with gaps between them: marching squares with straight pieces.
///
/// It goes on to the ends of the field's cells, as if values went on as they do between the two outermost places.
struct Contour {
  private(set) var x: [Double] = []
  private(set) var y: [Double] = []

  init(_ field: HeatMap, level: Double) {
    let field = field.extended
    for row in 0..<field.y.count - 1 {
      for column in 0..<field.x.count - 1 { crossCell(field, row, column, level) }
    }
    // A curve without points could not be drawn.
    if x.isEmpty { add(.nan, .nan) }
  }

  /// Adds the pieces within one cell; where two corners face two, the mean decides which pair is cut off.
  private mutating func crossCell(_ field: HeatMap, _ row: Int, _ column: Int, _ level: Double) {
    let corners = [(0, 0), (1, 0), (1, 1), (0, 1)].map { right, up in
      (x: field.x[column + right], y: field.y[row + up], value: field.values[row + up][column + right] - level)
    }
    guard corners.allSatisfy({ $0.value.isFinite }) else { return }
    var crossings: [(x: Double, y: Double)] = []
    for index in 0..<4 {
      let (a, b) = (corners[index], corners[(index + 1) % 4])
      guard (a.value >= 0) != (b.value >= 0) else { continue }
      let share = a.value / (a.value - b.value)
      crossings.append((a.x + share * (b.x - a.x), a.y + share * (b.y - a.y)))
    }
    guard crossings.count >= 2 else { return }
    let mean = corners.map(\.value).reduce(0, +)
    if crossings.count == 4 && (mean >= 0) == (corners[0].value >= 0) { crossings.append(crossings.removeFirst()) }
    for start in stride(from: 0, to: crossings.count, by: 2) {
      if !x.isEmpty { add(.nan, .nan) }
      add(crossings[start].x, crossings[start].y)
      add(crossings[start + 1].x, crossings[start + 1].y)
    }
  }

  private mutating func add(_ newX: Double, _ newY: Double) {
    x.append(newX)
    y.append(newY)
  }
}
