import Analysis
import Foundation
import Testing

@testable import Experiments
@testable import Files
@testable import Reporting

@Suite("Axis")
struct AxisTests {
  private func axis(
    _ values: [Double], _ scale: Figure.Scale, room: Int = 8, isRounded: Bool = true
  ) throws -> Axis { try #require(Axis(values, scale: scale, room: room, isRounded: isRounded)) }

  @Test("ends at round numbers where its data may end anywhere")
  func linear() throws {
    let accuracy = try axis([0.11, 0.93], .linear)
    #expect(accuracy.range == 0...1 || accuracy.range == 0.1...1.0)
    #expect(accuracy.ticks.last?.text == "1.0")
    let differences = try axis([-0.021, 0.013], .linear, room: 4)
    #expect(differences.ticks.map(\.text) == ["−0.03", "−0.02", "−0.01", "0.00", "0.01", "0.02"])
    #expect(try axis([1, 100], .linear, isRounded: false).range == 1...100)
    #expect(try axis([5, 5], .linear).range.contains(5))
    for wide in [[-1.7e308, 1.7e308], [.leastNonzeroMagnitude, 1.7e308], [0, .leastNonzeroMagnitude]] {
      for scale in [Figure.Scale.linear, .logarithmic] { #expect(try axis(wide, scale).range.contains(wide[1])) }
    }
    #expect(try axis([0, 2e9], .linear).ticks.map(\.text).contains("10⁹"))
  }

  @Test("takes a step between the usual ones where these would leave much empty")
  func between() throws {
    for (values, room, texts) in [
      ([-0.114, 0.115], 4, ["−0.15", "0.00", "0.15"]), ([-0.24, 0.23], 4, ["−0.25", "0.00", "0.25"]),
      ([-0.413, 0.115], 5, ["−0.45", "−0.30", "−0.15", "0.00", "0.15"]),
      // Little is gained here.
      ([-0.031, 0.069], 4, ["−0.05", "0.00", "0.05", "0.10"]),
    ] {
      let axis = try axis(values, .linear, room: room)
      #expect(axis.ticks.map(\.text) == texts)
      #expect(axis.range == (axis.ticks.first?.value ?? 0)...(axis.ticks.last?.value ?? 0))
    }
  }

  @Test("carries a number at both ends that were computed, whatever its room", arguments: [4, 5, 6, 7, 9])
  func computed(room: Int) throws {
    for (low, high) in [(0.0, 0.03), (-0.033, 0.033), (-0.05, 0.05), (-0.9, 0.2), (-4, 11), (0.71, 0.88)] {
      let ends = Axis.roundEnds(around: low, high)
      #expect(ends.lowerBound < low && ends.upperBound > high)
      let axis = try #require(Axis([], scale: .linear, room: room, isRounded: false, fixed: ends))
      #expect(axis.range == ends)
      #expect(axis.ticks.first?.value == ends.lowerBound && axis.ticks.last?.value == ends.upperBound, "\(ends)")
      #expect((3...room * 8 / 5 + 1).contains(axis.ticks.count), "\(axis.ticks.map(\.text))")
    }
  }

  @Test("carries a number at both ends where it is logarithmic")
  func logarithmic() throws {
    for values in [[0.003, 7e8], [2, 8], [1, 20], [0.3, 0.7], [2.1, 2.9], [1e-300, 1e300], [1e4, 1e4]] {
      for room in [2, 4, 9] {
        let axis = try axis(values, .logarithmic, room: room)
        #expect(axis.ticks.first?.value == axis.range.lowerBound && axis.ticks.last?.value == axis.range.upperBound)
        #expect(axis.ticks.allSatisfy { !$0.text.isEmpty })
        #expect((2...room + 3).contains(axis.ticks.count), "\(axis.ticks)")
        #expect(axis.range.contains(values[0]) && axis.range.contains(values[1]))
      }
    }
    #expect(try axis([1, 1e9], .logarithmic, room: 9).ticks.last?.text == "10⁹")
    #expect(try axis([0.01, 1], .logarithmic).ticks.map(\.text) == ["0.01", "0.1", "1"])
    #expect(try axis([1, 2000], .logarithmic).ticks.map(\.text) == ["1", "10", "100", "1000", "2000"])
    #expect(Axis.power(2000) == "2000")
    #expect(Axis.power(0.002) == "2×10⁻³" && Axis.power(-1e6) == "-10⁶" && Axis.power(500) == "500")
  }

  @Test("has equally many decades between its numbers where not each has one")
  func decades() throws {
    for (values, room) in [([1e-17, 1], 4), ([3e-14, 0.9], 5), ([2, 7e11], 4), ([1e-9, 1], 3)] {
      let axis = try axis(values, .logarithmic, room: room)
      let exponents = axis.ticks.map { log10($0.value) }
      let steps = zip(exponents.dropFirst(), exponents).map { ($0 - $1).rounded() }
      #expect(Set(steps).count == 1 && steps[0] > 1, "\(axis.ticks.map(\.text))")
      #expect(axis.range.contains(values[0]) && axis.range.contains(values[1]))
      #expect(axis.ticks.count <= room + 1)
    }
    // Not where much of the axis would be empty.
    #expect(try axis([0.02, 200], .logarithmic, room: 3).range == 0.02...200)
  }

  @Test("leaves out texts that would touch others, powers of ten last", arguments: [60.0, 100, 200, 400])
  func room(length: Double) throws {
    for values in [[0.0005, 0.05], [5, 200], [20, 1000], [0.002, 500]] {
      let axis = try #require(
        Axis(values, scale: .logarithmic, room: Int(length / 30), isRounded: true, along: .level(length)))
      for (low, high) in zip(axis.ticks, axis.ticks.dropFirst()) {
        let distance = axis.place(high.value, in: 0...length) - axis.place(low.value, in: 0...length)
        let widths = Double(TextWidth.columns(low.text) + TextWidth.columns(high.text)) / 2 * FigureLayout.letter
        #expect(distance >= widths + 3, "\(axis.ticks.map(\.text)) on \(length) points")
      }
    }
    let wide = try #require(Axis([5, 200], scale: .logarithmic, room: 3, isRounded: true, along: .level(105)))
    #expect(wide.ticks.map(\.text) == ["5", "10", "20", "50", "100", "200"])
  }

  @Test("shows several powers between its ends where there is room for them")
  func powers() throws {
    for (values, texts) in [
      ([0.002, 500], ["0.002", "0.1", "10", "500"]), ([0.02, 200], ["0.02", "0.1", "1", "10", "200"]),
    ] {
      let axis = try #require(
        Axis(values, scale: .logarithmic, room: 4, isRounded: false, along: .level(140)))
      #expect(axis.ticks.map(\.text) == texts)
    }
  }

  @Test("has ends of one digit where what is drawn shall stand off the frame")
  func ends() {
    #expect(Figure.ends(around: 0.01, 1.78) == 0.008...2)
    #expect(Figure.ends(around: 3, 95) == 2...200)
  }

  @Test("has ends at the decades around positive numbers")
  func decadesAround() {
    #expect(Figure.decades(around: [3.6e-10, 0, .nan, 5e-9, 1e-5]) == 1e-10...1e-5)
    #expect(Figure.decades(around: [2, 3]) == 1...10 && Figure.decades(around: [10]) == 10...100)
    #expect(Figure.decades(around: [-1, .infinity]) == nil)
  }

  @Test("shows nothing without a number that it can show")
  func empty() {
    #expect(Axis([0, -1, .nan], scale: .logarithmic, room: 4, isRounded: true) == nil)
    #expect(Axis([.infinity], scale: .linear, room: 4, isRounded: true) == nil)
  }
}
