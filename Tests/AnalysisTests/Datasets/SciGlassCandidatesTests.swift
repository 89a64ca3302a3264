import Analysis
import Testing

@testable import Files
@testable import Glass
@testable import Learning

@Suite("Candidates for screening")
struct SciGlassCandidatesTests {
  private let zeros = Array(repeating: "0", count: 16).joined(separator: ",")

  @Test("may lack a Tg, and are called by their line")
  func withoutTemperature() throws {
    let header = SciGlass.oxides.joined(separator: ",")
    let candidates = try withFile("\(header)\n70,30,\(zeros)\n") { try SciGlassCandidates(contentsOf: $0) }
    #expect(candidates.glassTransitions == [nil])
    #expect(candidates.names == ["line 2"])
    #expect(candidates.formula(0) == "SiO2 70.0, Al2O3 30.0")
  }

  @Test("are outside where an oxide is beyond what was trained on")
  func outside() throws {
    let samples = SciGlassSamples(
      compositions: Matrix([[60, 40], [80, 20]].map { $0 + Array(repeating: 0.0, count: 16) }),
      glassTransitions: [500, 600])
    let candidates = try withFile("70,30,\(zeros)\n90,10,\(zeros)\n") { try SciGlassCandidates(contentsOf: $0) }
    #expect(candidates.areOutside(of: samples) == [false, true])
  }
}
