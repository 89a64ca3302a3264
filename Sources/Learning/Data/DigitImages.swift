import CardinalityNumerics
import Files
import Foundation

/// 1,797 handwritten digits of 8 × 8 pixels, with their classes: `data/digits.csv`.
package struct DigitImages: Sendable {
  /// The images with pixels from 0 to 1, row after row of an image in a row, and their digits.
  package let samples: Samples

  /// The pixels along a side.
  package static let side = 8
  /// The greatest value of a pixel in the file.
  private static let greatest = 16

  /// The file within the package.
  package static var file: URL { PackageFolder.orCurrent.appendingPathComponent("data/digits.csv") }

  /// Reads a file of lines with 64 pixels from 0 to 16 and a digit from 0 to 9.
  ///
  /// - Throws: ``CSVError``, and ``DigitImagesError`` for what is no image.
  package init(contentsOf file: URL = Self.file) throws {
    let table = try CSV(header: .absent, delimiter: .comma).table(contentsOf: file.path)
    let pixels = Self.side * Self.side
    guard table.values.columns == pixels + 1 else {
      throw DigitImagesError.columns(file: file.path, count: table.values.columns, expected: pixels + 1)
    }
    var elements: [Double] = []
    var labels: [Int] = []
    elements.reserveCapacity(table.values.rows * pixels)
    for row in 0..<table.values.rows {
      for column in 0...pixels {
        let value = try table.wholeNumber(row: row, column: column, file: file.path)
        let most = column < pixels ? Self.greatest : 9
        guard value <= most else {
          throw DigitImagesError.tooGreat(
            file: file.path, line: table.lines[row], column: column + 1, value: value, most: most)
        }
        if column < pixels { elements.append(Double(value) / Double(Self.greatest)) } else { labels.append(value) }
      }
    }
    samples = Samples(
      features: Matrix(rows: labels.count, columns: pixels, elements: elements), labels: labels, classes: 10)
  }
}

/// Why a file holds no digits.
package enum DigitImagesError: Error, Equatable, CustomStringConvertible {
  /// Lines have another number of cells than 64 pixels and a digit.
  case columns(file: String, count: Int, expected: Int)
  /// A pixel or a digit is greater than any.
  case tooGreat(file: String, line: Int, column: Int, value: Int, most: Int)

  /// Where what is wrong, and what to do.
  package var description: String {
    switch self {
    case .columns(let file, let count, let expected):
      "\(file): \(count) columns instead of \(expected), 64 pixels and a digit: derive the file anew by "
        + "data/derive-digits"
    case .tooGreat(let file, let line, let column, let value, let most):
      "\(file), line \(line), column \(column): \(value) is more than \(most): derive the file anew by "
        + "data/derive-digits"
    }
  }
}
