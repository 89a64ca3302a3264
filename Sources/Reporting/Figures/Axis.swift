import CardinalityNumerics
import Foundation

/// What an axis shows: its ends and the marks along it.
struct Axis: Equatable {
  /// A mark with its text.
  struct Tick: Equatable {
    let value: Double
    let text: String
  }

  /// A line along which texts stand, with its length in points.
  enum Run: Equatable {
    case level(Double)
    case upright(Double)

    var length: Double {
      switch self {
      case .level(let length), .upright(let length): length
      }
    }

    /// How far apart the middles of two texts have to be, in points.
    func space(_ first: String, _ second: String) -> Double {
      switch self {
      case .upright: 10
      case .level: (PrintedWidth.of(first) + PrintedWidth.of(second)) / 2 + 3.5
      }
    }
  }

  let range: ClosedRange<Double>
  let scale: Figure.Scale
  let ticks: [Tick]
  /// Marks without a text.
  let minor: [Double]

  /// Fits an axis to data.
  ///
  /// The ends of a logarithmic axis carry numbers; a linear one ends at round numbers if `isRounded`.
  /// - Parameters:
  ///   - room: how many texts fit along it.
  ///   - along: the direction and length, where texts are measured to see which of them touch.
  ///   - fixed: ends that are given.
  ///   - names: texts at 1, 2, … instead of numbers.
  init?(
    _ values: [Double], scale: Figure.Scale, room: Int, isRounded: Bool, along: Run? = nil,
    fixed: ClosedRange<Double>? = nil, names: [String] = []
  ) {
    let shown = values.filter { Self.shows($0, scale) }
    guard let least = fixed?.lowerBound ?? shown.min(), let greatest = fixed?.upperBound ?? shown.max() else {
      return nil
    }
    self.scale = scale
    guard names.isEmpty else {
      range = fixed ?? 0.5...Double(names.count) + 0.5
      // A blank name is a place that means nothing, as in a picture made of pixels.
      ticks = names.enumerated().filter { !$1.allSatisfy(\.isWhitespace) }.map { Tick(value: Double($0 + 1), text: $1) }
      minor = []
      return
    }
    switch scale {
    case .linear:
      let (low, high) = Self.opened(least, greatest)
      let usual = Self.step(high - low, room: room)
      if isRounded && fixed == nil && usual < .greatestFiniteMagnitude {
        let step = Self.closest(around: low, high, usual: usual, room: room)
        range = Self.multiples(of: step, around: low, high)
        ticks = Self.linearTicks(range, step: step)
      } else {
        range = low...high
        ticks = Self.linearTicks(range, step: fixed == nil ? usual : Self.dividing(range, near: usual, room: room))
      }
      minor = []
    case .logarithmic:
      let top = greatest > least ? greatest : min(least * 10, .greatestFiniteMagnitude)
      let every = Self.decades(from: least, to: top, room: room)
      let even = isRounded && fixed == nil ? Self.even(least, top, atLeast: every) : nil
      let ends = fixed ?? even?.range ?? Self.roundDown(least)...Self.roundUp(top)
      range = ends
      ticks = Self.logarithmicTicks(ends, room: room, every: even?.every ?? every, along: along)
      minor = Self.logarithmicMinor(ends, besides: ticks)
    }
  }

  /// Whether a number lies between its ends.
  func shows(_ value: Double) -> Bool { Self.shows(value, scale) && range.contains(value) }

  /// Whether neighbouring numbers of a level linear axis have room between them; those of others see to it themselves.
  func hasRoom(for width: Double) -> Bool {
    guard scale == .linear, ticks.count > 1 else { return true }
    let distance = (ticks[1].value - ticks[0].value) / (range.upperBound - range.lowerBound) * width
    return distance >= (ticks.map { PrintedWidth.of($0.text) }.max() ?? 0) + 6
  }

  /// Whether an axis of this scale can show the number.
  static func shows(_ value: Double, _ scale: Figure.Scale) -> Bool {
    value.isFinite && (scale == .linear || value > 0)
  }

  // MARK: Linear

  /// The ends, apart even where all values are the same.
  private static func opened(_ low: Double, _ high: Double) -> (Double, Double) {
    if high - low > max(abs(high) * 1e-12, 1e-300) { return (low, high) }
    let half = abs(low) < 1e-290 ? 1 : abs(low) / 10
    return (low - half, high + half)
  }

  private static func step(_ width: Double, room: Int) -> Double {
    guard width.isFinite else { return .greatestFiniteMagnitude }
    // Of less there is no logarithm.
    let rough = max(width / Double(max(room, 2)), .leastNormalMagnitude)
    let power = pow(10, (log10(rough)).rounded(.down))
    return ([1, 2, 5, 10].first { $0 * power >= rough * 0.999 } ?? 10) * power
  }

  /// The usual step, or one between the usual ones with as much room if its multiples leave a fifth less of the axis
  /// empty.
  private static func closest(around low: Double, _ high: Double, usual: Double, room: Int) -> Double {
    func width(_ step: Double) -> Double {
      let ends = multiples(of: step, around: low, high)
      return ends.upperBound - ends.lowerBound
    }
    let power = pow(10, (log10(usual) + 1e-9).rounded(.down))
    let others = [1.5, 2.5, 3].map { $0 * power }.filter { step in
      // A number has to stand between the ends.
      step * Double(max(room, 2)) >= 0.999 * (high - low) && width(step) > 1.5 * step
    }
    guard let best = others.min(by: { width($0) < width($1) }), width(best) < 0.8 * width(usual) else { return usual }
    return best
  }

  /// The multiples of a step that lie closest around two numbers.
  private static func multiples(of step: Double, around low: Double, _ high: Double) -> ClosedRange<Double> {
    let ends = (multiple((low / step).rounded(.down), of: step), multiple((high / step).rounded(.up), of: step))
    // By rounding a number may lie beyond its own multiple.
    return min(low, ends.0)...max(high, ends.1)
  }

  /// The usual step if both ends are multiples of it, else the next finer or coarser one of which they are, lest an end
  /// that is given stands without a number.
  private static func dividing(_ ends: ClosedRange<Double>, near usual: Double, room: Int) -> Double {
    let width = ends.upperBound - ends.lowerBound
    guard width.isFinite else { return usual }
    func divides(_ step: Double) -> Bool {
      [ends.lowerBound, ends.upperBound].allSatisfy { abs($0 / step - ($0 / step).rounded()) < 1e-6 }
    }
    // Finer ones have closer texts, coarser ones need a number between the ends.
    let (finer, coarser) = (step(width, room: room * 8 / 5), step(4 * usual, room: 2))
    return [usual, finer, coarser].first { divides($0) && width / $0 > 1.5 } ?? usual
  }

  /// Ends around numbers, off which they stand, that are multiples of a step of about a fifth of the axis.
  static func roundEnds(around least: Double, _ greatest: Double) -> ClosedRange<Double> {
    let step = Self.step(greatest - least, room: 5)
    let (low, high) = ((least / step - 0.1).rounded(.down), (greatest / step + 0.1).rounded(.up))
    return multiple(low, of: step)...multiple(high, of: step)
  }

  /// The decimals of the multiples of a step: 1 of 0.2, 2 of 0.25.
  private static func digits(of step: Double) -> Int {
    let exponent = Int((log10(step) + 1e-9).rounded(.down))
    let factor = step / pow(10, Double(exponent))
    return max(0, (abs(factor - factor.rounded()) < 1e-6 ? 0 : 1) - exponent)
  }

  /// Rounded as its text is, so that 3 · 0.1 is 0.3.
  private static func multiple(_ count: Double, of step: Double) -> Double {
    Double(String(format: "%.*f", digits(of: step), count * step)) ?? count * step
  }

  private static func linearTicks(_ range: ClosedRange<Double>, step: Double) -> [Tick] {
    let digits = Self.digits(of: step)
    let isLarge = max(abs(range.lowerBound), abs(range.upperBound)) >= 1e6 || digits > 5
    let first = (range.lowerBound / step - 1e-6).rounded(.up)
    let last = (range.upperBound / step + 1e-6).rounded(.down)
    guard first <= last, last - first < 1000 else { return [] }
    return stride(from: first, through: last, by: 1).map { count in
      let value = multiple(count, of: step)
      return Tick(value: value, text: signed(isLarge ? power(value) : NumberText.fixed(value, digits: digits)))
    }
  }

  /// A number has a minus, not a hyphen.
  private static func signed(_ text: String) -> String { text.hasPrefix("-") ? "−" + text.dropFirst() : text }

  // MARK: Logarithmic

  private static func roundDown(_ value: Double) -> Double { rounded(value) { $0.last { $0 <= value * 1.0001 } } }
  private static func roundUp(_ value: Double) -> Double { rounded(value) { $0.first { $0 >= value * 0.9999 } } }

  private static func rounded(_ value: Double, _ choose: ([Double]) -> Double?) -> Double {
    let exponent = Int(log10(value).rounded(.down))
    // At the ends of the range of numbers there is no rounder one.
    return choose([1, 2, 5, 10].map { scaled($0, exponent) }.filter { $0 > 0 && $0.isFinite }) ?? value
  }

  /// The least number of decades from one text to the next that lets few enough texts stand.
  private static func decades(from low: Double, to high: Double, room: Int) -> Int {
    max(1, Int(((log10(high) - log10(low)) / Double(max(room, 2)) - 1e-9).rounded(.up)))
  }

  /// Ends with equally many decades between all texts: of the given number and the next two the one whose multiples lie
  /// closest around the data; nil where every decade has a text, and where more than a fifth of the axis would be empty.
  private static func even(
    _ low: Double, _ high: Double, atLeast least: Int
  ) -> (range: ClosedRange<Double>, every: Int)? {
    guard least > 1 else { return nil }
    let (first, last) = (log10(low).rounded(.down), log10(high).rounded(.up))
    let choices = (least...least + 2).map { every in
      (
        every: every, below: Int((first / Double(every)).rounded(.down)) * every,
        above: Int((last / Double(every)).rounded(.up)) * every
      )
    }
    guard let best = choices.min(by: { $0.above - $0.below < $1.above - $1.below }) else { return nil }
    let isFull = Double(best.above - best.below) <= 1.25 * (log10(high) - log10(low))
    guard isFull && best.below > -300 && best.above < 300 else { return nil }
    return (scaled(1, best.below)...scaled(1, best.above), best.every)
  }

  /// Powers of ten where there are enough, else round numbers between them, and both ends.
  ///
  /// The powers are every so many from the one on that lets most of them stand; of equals multiples.
  private static func logarithmicTicks(
    _ range: ClosedRange<Double>, room: Int, every: Int, along: Run?
  ) -> [Tick] {
    let exponents = Int(log10(range.lowerBound).rounded(.down))...Int(log10(range.upperBound).rounded(.up))
    let isShort = log10(range.upperBound) - log10(range.lowerBound) < 2
    func marks(_ powers: [Double]) -> [Double] {
      // Powers come first where not all have room.
      let all = powers + exponents.flatMap { power in [5.0, 2].map { scaled($0, power) } }
      guard all.count(where: range.contains) < 3 else { return all }
      return linearTicks(range, step: step(range.upperBound - range.lowerBound, room: min(room, 5))).map(\.value)
    }
    let choices = (0..<every).map { offset in
      let powers = exponents.filter { ($0 - offset) % every == 0 }.map { scaled(1, $0) }.filter(range.contains)
      let ticks = apart(isShort ? marks(powers) : powers, within: range, room: room, along: along)
      return (ticks: ticks, powers: powers.count { power in ticks.contains { $0.value == power } })
    }
    let most = choices.map(\.powers).max()
    return choices.first { $0.powers == most }?.ticks ?? []
  }

  /// Both ends with their numbers, and those of the marks that touch no other.
  private static func apart(_ marks: [Double], within range: ClosedRange<Double>, room: Int, along: Run?) -> [Tick] {
    let decades = log10(range.upperBound) - log10(range.lowerBound)
    let isWide = range.upperBound >= 1e5 || range.lowerBound < 1e-3
    var ticks: [Tick] = []
    for value in [range.lowerBound, range.upperBound] + marks.filter(range.contains) {
      let tick = Tick(value: value, text: isWide ? power(value) : plain(value))
      let isFree = ticks.allSatisfy { other in
        let part = abs(log10(value) - log10(other.value)) / decades
        guard let along else { return part >= 0.7 / Double(max(room, 2)) }
        return part * along.length >= along.space(tick.text, other.text)
      }
      if isFree || ticks.count < 2 { ticks.append(tick) }
    }
    return ticks.sorted { $0.value < $1.value }
  }

  private static func logarithmicMinor(_ range: ClosedRange<Double>, besides ticks: [Tick]) -> [Double] {
    let first = Int(log10(range.lowerBound).rounded(.down))
    let last = Int(log10(range.upperBound).rounded(.up))
    guard last - first <= 6 else { return [] }
    let taken = Set(ticks.map(\.value))
    return (first...last).flatMap { power in (1...9).map { scaled(Double($0), power) } }
      .filter { range.contains($0) && !taken.contains($0) }
  }

  /// `10⁹`, `2×10⁻³`, `0.5`, `0`.
  static func power(_ value: Double) -> String {
    guard value != 0 else { return "0" }
    let exponent = Int((log10(abs(value)) + 1e-9).rounded(.down))
    let factor = NumberText.significant(value / pow(10, Double(exponent)), digits: 3)
    let isShort = (0...1).contains(exponent) || (factor != "1" && (-2...3).contains(exponent))
    if isShort { return plain(value) }
    let digits = superscript(exponent)
    return (factor == "1" ? "" : factor == "-1" ? "-" : "\(factor)×") + "10" + digits
  }

  /// `0.25`, `2000`: without a power, which three digits have from a thousand on.
  private static func plain(_ value: Double) -> String {
    abs(value) >= 100 ? NumberText.fixed(value, digits: 0) : NumberText.significant(value, digits: 3)
  }

  /// `⁻¹⁶`.
  static func superscript(_ exponent: Int) -> String { String(exponent).map { superscripts[$0] ?? "" }.joined() }

  private static let superscripts: [Character: String] = [
    "-": "⁻", "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹",
  ]

  /// The number with the given decimal exponent, correctly rounded: 3 and -1 give 0.3, not 0.30000000000000004.
  private static func scaled(_ value: Double, _ power: Int) -> Double {
    power < 0 && power > -300 ? value / pow(10, Double(-power)) : value * pow(10, Double(power))
  }
}
