import Analysis
import Testing

@Suite("Numbers as text")
struct NumberTextTests {
  @Test("are rounded without a negative zero, and kept where they are large or small")
  func rounded() {
    #expect(NumberText.fixed(-0.0004, digits: 3) == "0.000")
    #expect(NumberText.significant(1.23456e-8, digits: 3) == "1.23e-08")
    #expect(NumberText.exact(-0.0) == "0")
    #expect(NumberText.duration(3725) == "1 h 02 min")
  }

  @Test(
    "are read back as the same number",
    arguments: [1, 1_000, 2.0001, 0.1 + 0.2, 1e15, 1e22, -Double.leastNonzeroMagnitude])
  func exact(number: Double) {
    #expect(Double(NumberText.exact(number)) == number)
    #expect(NumberText.exact(1_000) == "1000" && NumberText.exact(1e22) == "1e+22")
  }

  @Test("say how much memory does not fit, in the largest fitting unit")
  func memory() {
    func text(_ bytes: Double) -> String { MemoryError(purpose: "it", bytes: bytes, formula: "", limit: 0).description }
    for (bytes, words) in [(12.0, "12 bytes"), (2.5e6, "2.5 MB"), (1e9, "1.0 GB"), (1.5e14, "1.5e+05 GB")] {
      #expect(text(bytes).contains("would take \(words) ("))
    }
  }
}
