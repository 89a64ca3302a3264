import CardinalityNumerics
import Files

/// Where the names of points stand: beside their points, within the panel, and none over another.
///
/// Of a name without room the point alone remains.
struct NotePlaces {
  /// The middle of a text with its half width and height, in points of the picture.
  private struct Box {
    let x: Double
    let y: Double
    let half: (width: Double, height: Double)

    func touches(_ other: Box) -> Bool {
      abs(x - other.x) < half.width + other.half.width && abs(y - other.y) < half.height + other.half.height
    }
  }

  private var placed: [(text: String, box: Box)] = []

  /// The half of what a point takes, in points of the picture.
  private static let dot = (width: 1.5, height: 1.5)

  /// Places texts one after the other, each above its point, or else below, beside or askew of it, and over no point.
  init(_ notes: [Figure.Note], in layout: FigureLayout.Panel) {
    let shown = notes.filter { layout.xAxis.shows($0.x) && layout.yAxis.shows($0.y) }
    let points = shown.map { note in
      Box(
        x: layout.xAxis.place(note.x, in: layout.x), y: layout.yAxis.place(note.y, in: layout.y), half: Self.dot)
    }
    for (note, point) in zip(shown, points) {
      let half = (PrintedWidth.of(note.text) / 2, FigureLayout.line * 0.36)
      let (beside, above) = (half.0 + 3, half.1 + 3)
      let boxes = [
        (0, above), (0, -above), (beside, 0), (-beside, 0), (beside, above), (-beside, above), (beside, -above),
        (-beside, -above),
      ].map { Box(x: point.x + $0, y: point.y + $1, half: half) }
      let free = boxes.first { box in
        box.x - half.0 >= layout.x.lowerBound && box.x + half.0 <= layout.x.upperBound
          && box.y - half.1 >= layout.y.lowerBound && box.y + half.1 <= layout.y.upperBound
          && !placed.contains { $0.box.touches(box) } && !points.contains { $0.touches(box) }
      }
      if let free { placed.append((note.text, free)) }
    }
  }

  /// gnuplot's commands, in a picture of the given size.
  func commands(width: Double, height: Double) -> [String] {
    placed.map { text, box in
      let place = [box.x / width, box.y / height].map { "screen " + NumberText.fixed($0, digits: 5) }
      return "set label \(SafeText.gnuplot(text)) at \(place.joined(separator: ", ")) center noenhanced"
    }
  }
}
