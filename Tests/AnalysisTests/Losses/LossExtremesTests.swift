import Analysis
import Testing

@testable import Learning

@Suite("A loss at the limits")
struct LossExtremesTests {
  /// Every loss of the catalogue with each parameter at the ends of its range, alone and within others.
  private static let texts = LossCatalogue.standard.entries.flatMap { entry in
    let variants =
      [entry.name]
      + entry.parameters.flatMap { parameter in
        parameter.limits.map { "\(entry.name)(\(parameter.domain.isLoss ? "" : parameter.label + "=")\($0))" }
      }
    return variants + [
      "1e308*\(entry.name)", "\(entry.name)*\(entry.name)", "weighted_cross_entropy*\(entry.name)",
      "class_weighted(focal)/\(entry.name)", "\(entry.name)/\(entry.name)", "1e-300*\(entry.name)",
      "then(\(entry.name),magnitude,epochs=1)", "blend(\(entry.name),spread,share=linear(0,1,1))",
      "post_hoc(\(entry.name),tau=0)", "linear(-1e300,1e300,2)*\(entry.name)",
    ]
  }

  /// A value; or an error that says why there is none.
  private static func value(
    of loss: any Loss<Predictions>, _ counts: [Int], _ rows: [[Double]], _ labels: [Int]
  ) throws -> Double? {
    do {
      var loss = try loss.fitted(to: counts)
      loss.begin(epoch: 2)
      let batch = Predictions(logits: Matrix(rows), labels: labels)
      loss.observe(batch)
      let (value, gradient) = try loss.valueAndGradient(of: batch)
      return gradient.elements.allSatisfy { !$0.isNaN } ? value : .nan
    } catch {
      #expect("\(error)".contains(" "), "\(error) is no sentence")
      return nil
    }
  }

  private static let counts = [
    [500, 60, 20, 7], [10, 0, 5, 3], [0, 0, 0, 9], [1, 1, 1, 1], [1_000_000, 1, 1, 1], [1_000_000_000, 1, 1, 1],
  ]

  @Test("is named by most of the texts, so that the others here see it")
  func reading() {
    let read = Self.texts.count { text in (try? LossCatalogue.standard.losses(text).first) != nil }
    #expect(2 * read > Self.texts.count, "\(read) of \(Self.texts.count)")
  }

  @Test("has a value for finite logits, or says why not", arguments: texts)
  func finite(text: String) throws {
    guard let loss = try? LossCatalogue.standard.losses(text).first else { return }
    for scale in [0, Double.leastNonzeroMagnitude, 1, 700, 1e16, 1e150, 1e300] {
      let rows = [
        [scale, -scale, 0, scale], [-scale, scale, scale, 0], [scale, scale, scale, scale], [0, 0, -scale, 0],
      ]
      for labels in [[0], [3, 3], [0, 1, 2, 3], [1, 1, 1, 1]] {
        for counts in Self.counts {
          let value = try Self.value(of: loss, counts, Array(rows[..<labels.count]), labels)
          #expect(value.map { !$0.isNaN } ?? true, "\(text), \(scale), \(labels), \(counts): \(value ?? 0)")
        }
      }
    }
  }

  @Test("does not take logits that are no numbers for numbers, and traps for none", arguments: texts)
  func notFinite(text: String) throws {
    guard let loss = try? LossCatalogue.standard.losses(text).first else { return }
    for bad in [Double.nan, .infinity, -.infinity] {
      for row in [[bad, 0, 0, 0], [bad, bad, bad, bad]] {
        _ = try Self.value(of: loss, Self.counts[0], [row, [0, 1, 2, 3]], [0, 1])
      }
    }
  }
}

extension LossEntry.Parameter {
  /// Values at the ends of the range, as they are typed, and just outside.
  fileprivate var limits: [String] {
    func ends(_ range: ClosedRange<Double>) -> [String] {
      let (low, high) = (range.lowerBound, range.upperBound)
      return [low, low.nextUp, high.nextDown, high, low.nextDown, high.nextUp].map { "\($0)" }
    }
    return switch domain {
    case .number(let range): ends(range)
    case .numberOrNone(let range): ["none"] + ends(range)
    case .count(let range): [range.lowerBound, range.upperBound, range.upperBound + 1].map { "\($0)" }
    case .schedule(let range, let shapes):
      ends(range) + shapes.map { "\($0.rawValue)(\(range.lowerBound),\(range.upperBound),1)" }
    case .choice(let words): words
    case .weights, .weightsOrNone:
      ["none", "balanced", "effective(0)", "effective(0.9999999999999999)", "effective(5e-324)", "[0,0,0,0]", "[1]"]
        + ["[1e308,1e308,1e308,1e308]", "[5e-324,0,0,1]"]
    case .loss, .sampleLoss: ["focal", "post_hoc(focal,tau=2)", "magnitude"]
    }
  }
}
