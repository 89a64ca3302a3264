import Foundation
import Spaces

/// How the learning rate changes from epoch to epoch, as a line of text: `constant`, `cosine`, `step(30)`,
/// `warmup(5)+cosine`.
///
/// A schedule gives a factor of the learning rate. Its parts follow one another; each but the last has a length in
/// epochs, the last one takes the rest. With t the epochs since a part began and T its length:
///
/// - `constant(T)`: 1.
/// - `cosine(T,floor=f)`: f + (1 − f) (1 + cos(π t / T)) / 2, with f = 0 unless given; after T epochs it stays at f.
/// - `step(n,factor=γ,epochs=T)`: γ to the power ⌊t / n⌋, with γ = 0.1 unless given.
/// - `warmup(T,from=s)`: s + (1 − s) t / T, with s = 1/3 unless given.
///
/// These are `CosineAnnealingLR`, `StepLR`, `LinearLR` and `SequentialLR` of `torch.optim.lr_scheduler`, stepped once an
/// epoch.
public struct LearningRateSchedule: Sendable, Equatable {
  /// How a part of a schedule changes the rate.
  public enum Shape: Sendable, Equatable {
    /// Not at all.
    case constant
    /// Along half a wave of the cosine down to a floor.
    case cosine(floor: Double = 0)
    /// By a factor every so many epochs.
    case step(every: Int, factor: Double = 0.1)
    /// Along a straight line up to 1.
    case warmup(from: Double = 1.0 / 3)
  }

  /// A part of a schedule.
  public struct Part: Sendable, Equatable {
    /// How the rate changes.
    package var shape: Shape
    /// How many epochs the part takes; nil for all that are left.
    package var epochs: Int?

    /// Makes a part.
    package init(_ shape: Shape, epochs: Int? = nil) {
      self.shape = shape
      self.epochs = epochs
    }
  }

  /// The parts, one after the other.
  package let parts: [Part]

  /// The same rate throughout.
  public static let constant = LearningRateSchedule([Part(.constant)])

  /// Makes a schedule of parts.
  ///
  /// - Precondition: there is a part, and all but the last have lengths.
  public init(_ parts: [Part]) {
    precondition(!parts.isEmpty && !parts.dropLast().contains { $0.epochs == nil }, "a part before the last has no end")
    self.parts = parts
  }

  /// The factor of the learning rate in an epoch, the first of which is 1.
  ///
  /// - Parameter epochs: the number of epochs of the training.
  package func factor(epoch: Int, of epochs: Int) -> Double {
    var start = 0
    for (index, part) in parts.enumerated() {
      let left = max(epochs - start, 1)
      let length = part.epochs ?? left
      if index == parts.count - 1 || epoch - 1 - start < length {
        return part.shape.factor(after: epoch - 1 - start, of: length)
      }
      start += length
    }
    return 1
  }

  /// Whether the rate of an epoch depends on how many there are in all.
  package var dependsOnLength: Bool {
    guard case .cosine? = parts.last?.shape else { return false }
    return parts.last?.epochs == nil
  }
}

extension LearningRateSchedule.Shape {
  fileprivate func factor(after epochs: Int, of length: Int) -> Double {
    let share = min(Double(epochs) / Double(length), 1)
    return switch self {
    case .constant: 1
    case .cosine(let floor): floor + (1 - floor) * (1 + cos(.pi * share)) / 2
    case .step(let every, let factor): pow(factor, Double(epochs / every))
    case .warmup(let start): start + (1 - start) * share
    }
  }
}

extension LearningRateSchedule: SettingText {
  /// Reads parts with `+` between them.
  ///
  /// - Throws: ``SettingError``, which names the bad part and what is possible.
  public init(_ text: String) throws(SettingError) {
    var parts: [Part] = []
    let texts = Self.split(text)
    for part in texts { parts.append(try Self.part(part.trimmingCharacters(in: .whitespaces), of: text)) }
    for (part, text) in zip(parts, texts).dropLast() where part.epochs == nil {
      throw SettingError(
        kind: "schedule", text: texts.joined(separator: "+"), part: text,
        remedy: "a part before the last needs a number of epochs, such as constant(10)")
    }
    for (place, (before, after)) in zip(parts, parts.dropFirst()).enumerated() where before.isOne(with: after) {
      throw SettingError(
        kind: "schedule", text: texts.joined(separator: "+"), part: texts[place + 1],
        remedy: "it follows another of its kind, with which it would be one part: give that more epochs")
    }
    guard parts.compactMap(\.epochs).allSatisfy({ $0 <= TrainingSettings.mostEpochs }) else {
      throw SettingError(
        kind: "schedule", text: text, part: text,
        remedy: "no part can take more than \(TrainingSettings.mostEpochs) epochs")
    }
    self.init(parts)
  }

  /// The parts of a text between signs `+` that stand outside parentheses: `1e+2` is a number.
  private static func split(_ text: String) -> [String] {
    var parts = [""]
    var isInside = false
    for character in text {
      if character == "(" { isInside = true }
      if character == ")" { isInside = false }
      if character == "+" && !isInside { parts.append("") } else { parts[parts.count - 1].append(character) }
    }
    return parts
  }

  private static func part(_ part: String, of text: String) throws(SettingError) -> Part {
    let name = part.prefix { $0 != "(" }
    let rest = part.dropFirst(name.count)
    let options = rest.isEmpty ? nil : rest.dropFirst().dropLast()
    var reader = try SettingReader("schedule", text, options: options)
    guard rest.isEmpty || rest.last == ")" else { throw reader.error(part, "a parenthesis is not closed") }
    let number = try reader.unnamedCount()
    let result: Part
    switch name {
    case "constant": result = Part(.constant, epochs: number)
    case "cosine": result = Part(.cosine(floor: try reader.number("floor", default: 0, in: 0..<1)), epochs: number)
    case "step":
      guard let number else { throw reader.error(part, "give the epochs between two steps, such as step(30)") }
      let factor = try reader.number("factor", default: 0.1, in: 0..<(.infinity))
      result = Part(.step(every: number, factor: factor), epochs: try reader.count("epochs"))
    case "warmup":
      guard let number else { throw reader.error(part, "give the epochs of the warm-up, such as warmup(5)") }
      result = Part(.warmup(from: try reader.number("from", default: 1.0 / 3, in: 0..<1)), epochs: number)
    default: throw reader.error(part, "choose from constant, cosine, step(30), warmup(5), with + between parts")
    }
    try reader.finish()
    return result
  }

  /// The shortest text that reads back as the same schedule.
  public var description: String { parts.map(\.text).joined(separator: "+") }
}

extension LearningRateSchedule.Part {
  /// Whether this part and the next say twice what one says: constants, or warm-ups, of which the second starts anew.
  fileprivate func isOne(with next: Self) -> Bool {
    switch (shape, next.shape) {
    case (.constant, .constant), (.warmup, .warmup): true
    default: false
    }
  }

  fileprivate var text: String {
    let length = epochs.map { ["\($0)"] } ?? []
    let (name, options): (String, [String]) =
      switch shape {
      case .constant: ("constant", length)
      case .cosine(let floor): ("cosine", length + (floor == 0 ? [] : ["floor=\(floor)"]))
      case .step(let every, let factor):
        ("step", ["\(every)"] + (factor == 0.1 ? [] : ["factor=\(factor)"]) + length.map { "epochs=\($0)" })
      case .warmup(let start): ("warmup", length + (start == 1.0 / 3 ? [] : ["from=\(start)"]))
      }
    return options.isEmpty ? name : "\(name)(\(options.joined(separator: ",")))"
  }
}
