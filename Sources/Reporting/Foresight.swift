import CardinalityNumerics
import Files

/// What a reader is told of long work: how long it takes, and what takes less.
///
///     Foresight("240 trainings, 2 at a time,", less: "--quick, or fewer --seeds").say(seconds: 300)
package struct Foresight: Sendable {
  private let work: String
  private let less: String
  private let goesOn: Bool

  /// Names the work.
  ///
  /// - Parameters:
  ///   - work: what there is to do, as a sentence begins.
  ///   - less: the options with which it takes less.
  ///   - goesOn: whether a run that is stopped goes on where it was.
  package init(_ work: String, less: String, goesOn: Bool = false) {
    (self.work, self.less, self.goesOn) = (work, less, goesOn)
  }

  /// What to say of so many seconds; `nil` up to a minute.
  package func sentence(seconds: Double) -> String? {
    guard seconds > 60 else { return nil }
    return "\(work) will take about \(NumberText.duration(seconds)). For less: \(less)."
      + (goesOn ? " A run that is stopped goes on where it was." : "")
  }

  /// Says it, before the work.
  package func say(seconds: Double) {
    if let sentence = sentence(seconds: seconds) { Console.note(sentence) }
  }
}
