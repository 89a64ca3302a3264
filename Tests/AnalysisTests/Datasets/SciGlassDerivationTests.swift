import Analysis
import Foundation
import Testing

@testable import Files
@testable import Glass
@testable import Learning

@Suite("Deriving glasses from SciGK")
struct SciGlassDerivationTests {
  private let header = ["KOD", "GLASNO", "SIO2"] + SciGlass.oxides.map { "W" + $0 } + ["RO", "TG", "Author"]

  private func line(_ percentages: [Int: String], tg: String, glass: Int = 1) -> [String] {
    let cells = SciGlass.oxides.indices.map { percentages[$0] ?? "0" }
    return ["7", "\(glass)", "60"] + cells + ["", tg, "\"An \"author\"\""]
  }

  private func derive(_ lines: [[String]]) throws -> SciGlassDerivation {
    try withFile(lines.map { $0.joined(separator: "\t") }.joined(separator: "\n") + "\n") { file in
      try SciGlassDerivation(source: file)
    }
  }

  private func error(_ lines: [[String]]) throws -> SciGlassError {
    try #require(throws: SciGlassError.self) { try derive(lines) }
  }

  @Test("keeps glasses with a temperature and at least 95 % of the 18 oxides, rounded to 7 digits")
  func keeps() throws {
    let derivation = try derive([
      header.map { "\"\($0)\"" }, line([0: "70.123456789", 4: "26"], tg: "550", glass: 1),
      line([0: "70", 4: "26"], tg: ""), line([0: "70"], tg: "600"),
      line([0: "94.9", 17: "0.1"], tg: "600.5", glass: 2),
    ])
    #expect(derivation.rows == 4)
    #expect(derivation.withoutTemperature == 1)
    #expect(derivation.otherOxides == 1)
    #expect(derivation.kept == 2)
    #expect(derivation.positive == 1)
    let rows = derivation.csv.split(separator: "\n")
    #expect(rows[0] == "KOD,GLASNO,\(SciGlass.oxides.joined(separator: ",")),Tg")
    #expect(rows[1] == "7,1,70.12346,0,0,0,26,0,0,0,0,0,0,0,0,0,0,0,0,0,550")
    #expect(rows[2] == "7,2,94.9,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.1,600.5")
  }

  @Test("names a column that SciGK would have")
  func notSciGK() throws {
    let error = try error([header.filter { $0 != "WFemOn" }])
    #expect(error.description.contains("no column WFemOn"))
    #expect(error.description.contains("line 1: this is not SciGlass's table SciGK"))
  }

  @Test("names line and column of a percentage that is none", arguments: ["-1", "100.5", "much", ""])
  func percentage(value: String) throws {
    let error = try error([header, line([2: "30"], tg: "1"), line([2: value], tg: "500")])
    #expect(error.description.contains("line 3, column 6: \(value) is no mass percentage of WB2O3"))
  }

  @Test("names line and column of a temperature that is none")
  func temperature() throws {
    let description = try error([header, line([:], tg: "hot")]).description
    #expect(description.contains("line 2, column 23: hot is no glass transition"))
  }

  @Test("names the line that ends too soon")
  func short() throws {
    #expect(try error([header, ["7", "1", "3"]]).description.contains("line 2, column 4: the line ends before WSIO2"))
  }

  @Test("says that a file is missing or empty")
  func unreadable() throws {
    #expect(throws: SciGlassError.table(.empty(file: "/dev/null"))) { try SciGlassDerivation(source: "/dev/null") }
    let error = try #require(throws: SciGlassError.self) { try SciGlassDerivation(source: "/nowhere/SciGK.csv") }
    #expect(error.description.contains("No such file"))
  }
}
