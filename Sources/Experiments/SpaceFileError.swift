import Spaces

/// What is wrong with the space in a file.
public struct SpaceFileError: Error, Equatable, CustomStringConvertible {
  /// The file.
  public let file: String
  /// What is wrong; rows count from 1 after the header if there is one, points from 0.
  public let reason: MetricSpaceError

  /// The file, and what is wrong with what it holds.
  public var description: String { "\(file): \(reason)" }

  /// Runs `body`, and names the file in what it throws.
  public static func naming<Result>(_ file: String, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let reason as MetricSpaceError {
      throw SpaceFileError(file: file, reason: reason)
    }
  }
}
