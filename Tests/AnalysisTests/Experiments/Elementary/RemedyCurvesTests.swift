import Analysis
import Foundation
import Testing

@testable import Experiments
@testable import Reporting

@Suite("Curves of remedies for imbalance")
struct RemedyCurvesTests {
  private func value(_ series: Series, at x: Double) throws -> Double {
    let place = try #require(series.x.firstIndex { abs($0 - x) < 1e-9 * x }, "\(series.label) at \(x)")
    return series.y[place]
  }

  @Test("weigh a class by one over its samples, or by one over its effective number")
  func weights() throws {
    let figures = try RemedyCurves.all
    #expect(figures.count == 5)
    let balanced = figures[0].series[0]
    // Relative to 1000 samples: 1000 / n.
    for n in [1.0, 10, 100, 1000] { expectClose(try value(balanced, at: n), 1000 / n) }
    #expect(figures[1].series.map(\.label) == ["β = 0.9", "β = 0.99", "β = 0.999", "β = 0.9999"])
    for (series, beta) in zip(figures[1].series, [0.9, 0.99, 0.999, 0.9999]) {
      for n in [1.0, 10, 1000] {
        expectClose(try value(series, at: n), (1 - pow(beta, 1000)) / (1 - pow(beta, n)), relative: 1e-9)
      }
    }
  }

  @Test("lower the loss of what is nearly right by a power of how wrong it is")
  func focal() throws {
    let focal = try RemedyCurves.all[2]
    for (series, gamma) in zip(focal.series, [0.0, 1, 2, 5]) {
      #expect(series.label == "γ = \(Int(gamma))")
      for p in [0.01, 0.5, 0.9] {
        expectClose(try value(series, at: p), -pow(1 - p, gamma) * log(p), relative: 1e-9)
      }
    }
  }

  @Test("leave out other classes below the margin, and lower the loss of the rest")
  func asymmetric() throws {
    let figure = try RemedyCurves.all[3]
    #expect(figure.series.map(\.label) == ["γ₋ = 0, m = 0", "γ₋ = 1, m = 0.05", "γ₋ = 4, m = 0.05"])
    for (series, (gamma, margin)) in zip(figure.series, [(0.0, 0.0), (1, 0.05), (4, 0.05)]) {
      for p in [0.5, 0.9] {
        let shifted = p - margin
        expectClose(try value(series, at: p), -pow(shifted, gamma) * log(1 - shifted), relative: 1e-9)
      }
    }
    // The true class is certain but for 4e-18.
    let below = try value(figure.series[1], at: 0.04)
    #expect(abs(below) < 1e-15)
  }

  @Test("move the boundary of a class by the logarithm of its share")
  func logitAdjusted() throws {
    let figure = try RemedyCurves.all[4]
    for (series, tau) in zip(figure.series, [0.5, 1, 2]) {
      expectClose([series.x[0], series.x[30]], [0.5, 0.0005])
      expectClose([series.y[0], series.y[30]], [tau * log(0.5), tau * log(0.0005)])
    }
    #expect(figure.xAxis == .logarithmic && figure.series.count == 3)
  }
}
