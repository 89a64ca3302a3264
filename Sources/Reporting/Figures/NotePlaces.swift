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

  /// Places texts one after the other, each above its point, or else below, to the right or to the left of it.
  init(_ notes: [Figure.Note], in layout: FigureLayout.Panel) {
    for note in notes where layout.xAxis.shows(note.x) && layout.yAxis.shows(note.y) {
      let point = (x: layout.xAxis.place(note.x, in: layout.x), y: layout.yAxis.place(note.y, in: layout.y))
      let half = (Double(TextWidth.columns(note.text)) * FigureLayout.letter / 2, FigureLayout.line * 0.36)
      let (beside, above) = (half.0 + 3, half.1 + 3)
      let boxes = [(0, above), (0, -above), (beside, 0), (-beside, 0)]
        .map { Box(x: point.x + $0, y: point.y + $1, half: half) }
      let free = boxes.first { box in
        box.x - half.0 >= layout.x.lowerBound && box.x + half.0 <= layout.x.upperBound
          && !placed.contains { $0.box.touches(box) }
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
