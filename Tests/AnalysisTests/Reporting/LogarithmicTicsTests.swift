import Analysis
import Testing

@testable import Files
@testable import Reporting

@Suite("Logarithmic tics")
struct LogarithmicTicsTests {
  @Test("leave powers of ten alone where there are three")
  func wide() {
    #expect(LogarithmicTics.values(in: 0.01...1) == nil)
    #expect(LogarithmicTics.values(in: 5...5) == nil)
  }

  @Test("mark the fewest round numbers that give three")
  func narrow() {
    #expect(LogarithmicTics.values(in: 1...20) == [1, 2, 5, 10, 20])
    #expect(LogarithmicTics.values(in: 0.3...0.7) == [0.3, 0.4, 0.5, 0.6, 0.7])
    #expect(LogarithmicTics.values(in: 2.1...2.9) == [2.2, 2.4, 2.6, 2.8])
  }
}
