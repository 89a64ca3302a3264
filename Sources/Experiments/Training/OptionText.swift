import ArgumentParser
import CardinalityNumerics
import Learning

/// What is typed after an option, as numbers and settings; what is none is refused with the way out.
package enum OptionText {
  /// Refuses a list that has something twice: it would be counted twice, or not at all.
  package static func checkDistinct(_ texts: [String], of option: String) throws {
    var seen: Set<String> = []
    for text in texts where !seen.insert(text).inserted {
      throw ValidationError("\(option) has \(text) twice: name each once")
    }
  }

  /// Refuses seeds beyond the largest, which would begin anew from 0.
  package static func checkSeeds(_ count: Int, from first: UInt32) throws {
    guard count - 1 > Int(UInt32.max - first) else { return }
    throw ValidationError(
      "there are no \(count) seeds from --seed \(first) on: the largest is \(UInt32.max); begin at "
        + "\(Int(UInt32.max) - count + 1) or lower, or take fewer by --seeds")
  }

  static func count(_ text: String, _ what: String, most: Int) throws -> Int {
    guard let count = Int(text), count >= 1 else {
      throw ValidationError("\(text) \(what) are none: choose a whole number from 1 to \(most)")
    }
    guard count <= most else { throw ValidationError("\(text) \(what) are too many: choose at most \(most)") }
    return count
  }

  static func seed(_ text: String) throws -> UInt32 {
    guard let seed = UInt32(text) else {
      throw ValidationError("a seed is a whole number from 0 to \(UInt32.max), not \(text)")
    }
    return seed
  }

  static func positive(_ text: String) throws -> Double {
    guard let number = Double(text), number > 0, number.isFinite else {
      throw ValidationError("\(text) is not a positive finite number")
    }
    return number
  }

  static func notNegative(_ text: String) throws -> Double {
    guard let number = Double(text), number >= 0, number.isFinite else {
      throw ValidationError("\(text) is not a finite number of at least 0")
    }
    return number
  }

  static func shares(_ text: String) throws -> [Double] {
    guard let numbers = NumberList(argument: text)?.numbers else {
      throw ValidationError("\(text) is no list of numbers with commas, such as 0.5,0.9")
    }
    if let share = numbers.first(where: { !($0 > 0 && $0 < 1) }) {
      throw ValidationError("\(NumberText.exact(share)) is no share: shares lie above 0 and below 1")
    }
    guard Set(numbers).count == numbers.count else { throw ValidationError("\(text) names a share twice") }
    return numbers
  }

  static func setting<Setting: SettingText>(_ text: String) throws -> Setting {
    do { return try Setting(text) } catch { throw ValidationError("\(error)") }
  }
}

extension Resampling: ExpressibleByArgument {
  /// Reads the name on the command line; `nil` if there is no such resampling.
  package init?(argument: String) {
    let known: [Resampling] = [.none, .oversampling, .undersampling, .smote()]
    guard let found = known.first(where: { "\($0)" == argument }) else { return nil }
    self = found
  }
}

extension Score: ExpressibleByArgument {}
extension Trial.NoisyPart: ExpressibleByArgument {}
