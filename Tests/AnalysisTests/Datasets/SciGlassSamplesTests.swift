import Analysis
import Foundation
import Testing

@testable import Files
@testable import Glass
@testable import Learning

@Suite("Glasses from a table")
struct SciGlassSamplesTests {
  private let zeros = Array(repeating: "0", count: 16).joined(separator: ",")

  private func error(_ text: String) throws -> SciGlassError {
    try #require(throws: SciGlassError.self) { try withFile(text) { try SciGlassSamples(contentsOf: $0) } }
  }

  @Test("have their columns in any order, with or without SciGlass's W")
  func order() throws {
    let others = SciGlass.oxides.dropFirst(2).reversed().map { "W\($0.uppercased())" }.joined(separator: ",")
    let text = "# two glasses\nTG,Al2O3,\(others),SiO2\n550,30,\(zeros),70\n450.5,0,\(zeros),99\n"
    let samples = try withFile(text) { try SciGlassSamples(contentsOf: $0) }
    #expect(samples.glassTransitions == [550, 450.5])
    #expect(samples.compositions.row(0).prefix(3) == [70, 30, 0])
    #expect(samples.isPositive(500...600) == [true, false])
    #expect(samples.keys == nil)
  }

  @Test("have the usual order where there is no header, as DeepGlassNet's published files")
  func withoutHeader() throws {
    let samples = try withFile("70.5,29.5,\(zeros),823.0\n") { try SciGlassSamples(contentsOf: $0) }
    #expect(samples.compositions.row(0).prefix(2) == [70.5, 29.5])
    #expect(samples.glassTransitions == [823])
  }

  @Test("name the column that is missing")
  func missing() throws {
    let header = SciGlass.oxides.joined(separator: ",")
    #expect(try error("\(header)\n1,2,\(zeros)\n").description.contains("no column is named Tg"))
    #expect(try error("1,2,\(zeros)\n").description.contains("no column is named Tg"))
  }

  @Test("name line and column of a percentage outside 0 to 100 and of a Tg that is no number")
  func places() throws {
    let header = "# comment\n" + (SciGlass.oxides + ["Tg"]).joined(separator: ",")
    let percentage = try error("\(header)\n1,101,\(zeros),5\n").description
    #expect(percentage.contains("line 3, column 2: 101.0 is no mass percentage of Al2O3"))
    let temperature = try error("\(header)\n1,2,\(zeros),hot\n").description
    #expect(temperature.contains("line 3, column 19: \"hot\" is not a number"))
    let impossible = try error("\(header)\n1,2,\(zeros),1e300\n").description
    #expect(impossible.contains("line 3, column 19: 1e+300 is no glass transition temperature"))
    for value in ["1e300", "0.5"] {
      let key = try error("KOD,GLASNO,\(header.dropFirst(10))\n\(value),7,1,2,\(zeros),5\n").description
      #expect(key.contains("line 2, column 1:") && key.contains("is no key of a glass"), "\(key)")
    }
  }

  @Test("number equal compositions equally, in order of appearance")
  func numbers() throws {
    let rows = [[1.0, 2], [3, 4], [1, 2], [1, 2.0000001]].map { $0 + Array(repeating: 0, count: 16) }
    let samples = SciGlassSamples(compositions: Matrix(rows), glassTransitions: [1, 2, 3, 4])
    #expect(samples.compositionNumbers == [0, 1, 0, 2])
  }

  @Test("number 35,179 in the committed table, 9,972 of them positive")
  func committed() throws {
    let samples = try SciGlassSamples.committed()
    #expect(samples.count == 35_179)
    #expect(samples.isPositive(SciGlass.interval).count { $0 } == 9972)
    #expect(samples.keys?.first == "205/20001")
  }
}
