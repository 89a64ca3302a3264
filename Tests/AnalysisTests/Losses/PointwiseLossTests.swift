import Analysis
import Foundation
import Testing

@testable import Learning

@Suite("Cross entropy and mean squared error")
struct PointwiseLossTests {
  private let evenBatch = Predictions(logits: Matrix(rows: 5, columns: 4, repeating: 3), labels: [0, 1, 2, 3, 1])

  @Test("of even probabilities over C classes are log C and (C − 1) / C²")
  func even() throws {
    expectClose(try CrossEntropy().value(of: evenBatch, in: Workspace()), log(4), relative: 1e-15)
    expectClose(MeanSquaredError().value(of: evenBatch, in: Workspace()), 3.0 / 16, relative: 1e-15)
  }

  @Test("are means: a batch twice over has the same")
  func means() throws {
    let (logits, labels) = (SeededBatch.logits(6, classes: 3), SeededBatch.labels(6, classes: 3))
    let once = Predictions(logits: logits, labels: labels)
    let twice = Predictions(logits: logits.rows(Array(0..<6) + Array(0..<6)), labels: labels + labels)
    let losses: [any Loss<Predictions>] = [.crossEntropy(), .meanSquaredError()]
    for loss in losses { expectClose(try loss.value(of: twice), try loss.value(of: once), relative: 1e-14) }
  }
}
