import Analysis
import Foundation

@testable import Experiments
@testable import Glass
@testable import Learning
@testable import Reporting
@testable import Spaces

/// A small experiment on glass that trains in a moment.
struct SmallGlass {
  static var split: SciGlassSplit {
    get throws {
      let rows = (0..<60).map { row in
        let share = Double(row % 10) * 10
        return [share, 100 - share] + Array(repeating: 0, count: 16)
      }
      let samples = SciGlassSamples(
        compositions: Matrix(rows), glassTransitions: (0..<60).map { $0 % 10 < 4 ? 550 : 700 })
      return try SciGlassSplit(samples, by: .plain, validationShare: 0.25, seed: 1)
    }
  }

  static var settings: GlassSettings {
    var settings = GlassSettings()
    settings.size = GlassNetSize(embedding: 8, factor: 2, hidden: 16, output: 6)
    settings.batchSize = 8
    settings.learningRate = 1e-3
    return settings
  }

  /// Calls `body` with an experiment whose runs are in a folder of their own.
  static func with<Result>(epochs: Int, _ body: (GlassExperiment) async throws -> Result) async throws -> Result {
    let runs = FileManager.default.temporaryDirectory.appendingPathComponent("runs-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: runs) }
    return try await body(GlassExperiment(settings: settings, epochs: epochs, split: split, runs: runs))
  }
}

extension GlassExperiment {
  /// Trains a network for each loss of this experiment alone.
  func train(
    _ losses: [GlassLoss], start: Start = .proceed, say: (String) -> Void = { _ in },
    report: @escaping @Sendable (GlassHistory) -> Void = { _ in }
  ) async throws -> [GlassHistory] {
    try await Self.train([self], losses, start: start, say: say) { _, history in report(history) }[0]
  }
}
