import Spaces

/// What is wrong with the space in a file.
package struct SpaceFileError: Error, Equatable, CustomStringConvertible {
  /// The file.
  package let file: String
  /// What is wrong; rows count from 1 after the header if there is one, points from 0.
  package let reason: MetricSpaceError

  /// The file, and what is wrong with what it holds.
  package var description: String { "\(file): \(reason)" }

  /// Runs `body`, and names the file in what it throws.
  package static func naming<Result>(_ file: String, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let reason as MetricSpaceError {
      throw SpaceFileError(file: file, reason: reason)
    }
  }
}
