import Foundation

/// How a curve looks: it differs from others in colour, dash pattern and marker, so that it is told apart in grey and by
/// colour-blind readers.
struct Look: Equatable, Sendable {
  private(set) var colour: String
  private(set) var dash: String
  private(set) var marker: Int

  init(colour: Int, dash: Int, marker: Int) {
    self.colour = Self.colours[colour % Self.colours.count]
    self.dash = Self.dashes[dash % Self.dashes.count]
    self.marker = Self.markers[marker % Self.markers.count]
  }

  /// The look with the given place among those without a meaning of their own; the ninth has the colour of the first.
  init(place: Int) {
    self.init(colour: place, dash: place + place / Self.colours.count, marker: place + place / Self.colours.count)
  }

  /// The looks of curves with these names, in their order: what has a look of its own keeps it in every figure, what sets
  /// parameters of it has its colour, and the others take what is left.
  ///
  /// Beside losses nothing else has the colour of one of the first four, lest it be taken for one of them.
  static func of(_ names: [String]) -> [Look] {
    let own = names.map { Naming.entry($0)?.look }
    let bases = names.map { Naming.base($0) }
    let taken = Set((own + bases.map { $0?.look }).compactMap { $0?.colour })
    let spared = taken.isEmpty ? [] : Set(colours.prefix(4))
    let places = (0..<64).map { Look(place: $0) }
    let unused = places.filter { !taken.contains($0.colour) }
    // Where all others are taken, their colours come again with another dash and marker.
    let again = places.filter { taken.contains($0.colour) && !spared.contains($0.colour) && !own.contains($0) }
    var free = (unused.filter { !spared.contains($0.colour) } + again + unused).makeIterator()
    var given: [String: Look] = [:]
    var variants: [String: Int] = [:]
    func variant(of base: Naming.Entry?) -> Look? {
      guard let base, let look = base.look else { return nil }
      variants[base.key, default: 0] += 1
      return look.varied(variants[base.key] ?? 1)
    }
    var used = own.compactMap { $0 }
    return names.indices.map { index in
      if let look = own[index] ?? given[names[index]] { return look }
      let look = (variant(of: bases[index]) ?? free.next() ?? Look(place: index)).apart(from: used)
      used.append(look)
      given[names[index]] = look
      return look
    }
  }

  /// The same with the next dash that no other has which is nearly as light in grey, if there is one.
  private func apart(from others: [Look]) -> Look {
    let near = Set(others.filter { abs(Self.lightness(of: $0.colour) - Self.lightness(of: colour)) < 30 }.map(\.dash))
    let first = Self.dashes.firstIndex(of: dash) ?? 0
    return Self.dashes.indices.map { dashed(first + $0) }.first { !near.contains($0.dash) } ?? self
  }

  /// The colour as it is printed without colours, from 0 to 255 (ITU-R BT.601).
  static func lightness(of colour: String) -> Double {
    zip(parts(colour), [0.299, 0.587, 0.114]).map { Double($0) * $1 }.reduce(0, +)
  }

  /// The same colour with another dash and marker.
  private func varied(_ number: Int) -> Look {
    var other = self
    other.dash = Self.dashes[((Self.dashes.firstIndex(of: dash) ?? 0) + number) % Self.dashes.count]
    other.marker = Self.markers[((Self.markers.firstIndex(of: marker) ?? 0) + number) % Self.markers.count]
    return other
  }

  /// The colours of Okabe and Ito (2008), with a brown instead of the yellow that is hard to see on white: no two come
  /// closer than ΔE = 15 to an eye that lacks one of its three kinds of cone.
  static let colours = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#56B4E9", "#E69F00", "#000000", "#8C6D31"]
  static let dashes = [
    "solid", "(14,5)", "(4,4)", "(14,4,4,4)", "(24,6)", "(8,4)", "(14,4,4,4,4,4)", "(3,7)",
  ]
  // Filled circle, square, triangle, diamond, then the same open.
  static let markers = [7, 5, 9, 13, 6, 4, 8, 12]

  /// The colour of reference lines and of what is no curve.
  static let grey = "#606060"

  /// The dash of a reference line.
  static func reference(_ index: Int) -> String { ["(6,5)", "(2,5)", "(14,5,3,5)", "(20,8)"][index % 4] }

  /// The same with another dash.
  func dashed(_ number: Int) -> Look {
    var other = self
    other.dash = Self.dashes[number % Self.dashes.count]
    return other
  }

  /// The same, in the light colour of what lies behind.
  var lightened: Look {
    var light = self
    light.colour = Self.lightened(colour, to: 0.45)
    return light
  }

  /// The colour of letters: dark enough to be read on white (a contrast of 4.5, WCAG 2.2).
  var text: String { Self.legible(colour) }

  /// The colour mixed with as little black as lets letters be read on white.
  static func legible(_ colour: String) -> String {
    let shades = stride(from: 1.0, through: 0, by: -0.05).lazy.map { darkened(colour, to: $0) }
    return shades.first { contrast($0) >= 4.5 } ?? "#000000"
  }

  /// How much darker than white the colour is: the ratio of their luminances (WCAG 2.2).
  static func contrast(_ colour: String) -> Double {
    let linear = parts(colour).map { part in
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 1.05 / (0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05)
  }

  /// Two colours mixed.
  ///
  /// - Parameter share: the part of the second, from 0 to 1.
  static func mixed(_ first: String, _ second: String, share: Double) -> String {
    written(zip(parts(first), parts(second)).map { Int((Double($0) + Double($1 - $0) * share).rounded()) })
  }

  private static func parts(_ colour: String) -> [Int] {
    let value = Int(colour.dropFirst(), radix: 16) ?? 0
    return [16, 8, 0].map { value >> $0 & 255 }
  }

  private static func written(_ parts: [Int]) -> String {
    "#" + parts.map { String($0 + 256, radix: 16).uppercased().suffix(2) }.joined()
  }

  private static func darkened(_ colour: String, to share: Double) -> String {
    written(parts(colour).map { Int((Double($0) * share).rounded()) })
  }

  /// The colour of bars; black ones would hide curves.
  var filled: String { Self.lightened(colour, to: colour == "#000000" ? 0.3 : 0.75) }

  /// The colour mixed with white.
  ///
  /// - Parameter share: the part that stays, from 0 to 1.
  static func lightened(_ colour: String, to share: Double) -> String {
    written(parts(colour).map { 255 - Int((Double(255 - $0) * share).rounded()) })
  }
}
