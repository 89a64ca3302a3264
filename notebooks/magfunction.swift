import Analysis
import Foundation

@main
struct MagnitudeFunction {
  static func main() async throws {
    let clock = ContinuousClock()
    var split: Split? = nil
    let ex = try SyntheticExperiment(trainer: Trainer(epochs: 100))
    print(try clock.measure { split = try ex.split() })
    for l in SyntheticExperiment.losses {
      let t = try await clock.measure { _ = try await ex.train([l], on: split!) }
      print(l.name, t)
    }
    var hs: [History] = []
    print(try await clock.measure { hs = try await ex.train(SyntheticExperiment.losses, on: split!) })
    for h in hs { for s in Score.allCases { print(h.loss, s.rawValue, h.best(s)!) } }
  }
}
