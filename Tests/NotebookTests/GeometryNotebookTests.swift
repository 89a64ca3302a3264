import Foundation
import Testing

@Suite("The notebooks of metric spaces")
struct GeometryNotebookTests {
  @Test("magfunction marks the pole of K₃,₂ by a gap and keeps the values beside it")
  func pole() throws {
    try Notebook.quick("magfunction", ["--graph", "k32", "--from", "0.3", "--to", "0.4"]) { run in
      #expect(run.status == 0, "\(run.errors)")
      let rows = try run.lines(of: "magfunction.dat").filter { !$0.isEmpty && !$0.hasPrefix("t ") }
        .map { $0.split(separator: " ").compactMap { Double($0) } }
      let gaps = rows.filter { $0[1].isNaN }
      #expect(gaps.count == 1)
      #expect(abs((gaps.first?[0] ?? 0) - log(2.0) / 2) < 1e-7)
      #expect(rows.contains { $0[1] < 0 } && rows.contains { $0[1] > 1 })
      #expect(run.output.contains("There is no magnitude at t = 0.346573"), "\(run.output)")
      #expect(run.output.contains("indefinite"))
    }
  }

  @Test("propositions says of every statement how well it holds, and finds where the weights of K₃,₂ become positive")
  func propositions() throws {
    try Notebook.quick("propositions") { run in
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("All 11 statements hold on the 10 spaces"), "\(run.output)")
      let statements = try run.lines(of: "propositions.csv").dropFirst().filter { !$0.isEmpty }
      #expect(statements.count == 11 && statements.allSatisfy { $0.contains(",yes") || $0.contains("\"yes") })
      let row = try #require(run.lines(of: "thresholds.csv").first { $0.contains("K₃,₂") })
      #expect(abs((Double(row.split(separator: ",")[3]) ?? 0) - log(2.0)) < 1e-8, "\(row)")
    }
  }

  @Test("conjecture shows the smallest share of each dimension, far above what rounding explains")
  func conjecture() throws {
    try Notebook.quick("conjecture") { run in
      #expect(run.status == 0, "\(run.errors)")
      let rows = try run.lines(of: "dimensions.csv").dropFirst().filter { !$0.isEmpty }.map { $0.split(separator: ",") }
      #expect(rows.map { $0[0] } == ["2", "3", "4", "5"])
      for row in rows {
        let (share, error) = (try #require(Double(row[2])), try #require(Double(row[3])))
        #expect(share > 0 && share <= 1 && error < 1e-6, "\(row)")
      }
      #expect(run.output.contains("no counterexample was found"), "\(run.output)")
    }
  }

  @Test("convexity finds counterexamples in residuals and logits, none for cross entropy, and its gaps are certified")
  func convexity() throws {
    try Notebook.quick("convexity") { run in
      #expect(run.status == 0, "\(run.errors)")
      let rows = try run.lines(of: "convexity.csv").dropFirst().filter { !$0.isEmpty }.map { $0.split(separator: ",") }
      #expect(rows.count == 24)
      func above(_ segment: String, _ classes: String, _ loss: String) throws -> Int {
        let row = try #require(rows.first { $0[0] == segment && $0[1] == classes && $0[2] == loss })
        return try #require(Int(row[4]))
      }
      for loss in ["magnitude", "spread"] {
        #expect(try above("between residuals", "2", loss) > 0)
        #expect(try above("between logits", "10", loss) > 0)
      }
      for row in rows where row[2] == "cross_entropy" { #expect(row[4] == "0", "\(row)") }
      #expect(run.output.contains("0.035093"), "\(run.output)")
    }
    let (status, _, errors) = try Notebook.run("convexity", ["--quick", "--pairs", "0", "--out", "/tmp/none"])
    #expect(status != 0 && errors.contains("--pairs is 0"), "\(errors)")
  }

  @Test("welsch tells linear from quadratic at 0")
  func welsch() throws {
    try Notebook.quick("welsch") { run in
      #expect(run.status == 0, "\(run.errors)")
      let rows = try run.lines(of: "welsch.csv").dropFirst().filter { !$0.isEmpty }.map { $0.split(separator: ",") }
      #expect(rows.map { $0[0] } == ["magnitude", "welsch_leclerc"])
      for (row, exponent, slope) in [(rows[0], 1.0, 0.5), (rows[1], 2, 0)] {
        #expect(abs(try #require(Double(row[1])) - exponent) < 1e-4)
        #expect(abs(try #require(Double(row[2])) - slope) < 1e-3)
      }
    }
  }

  @Test("magfunction takes more dilations where magnitude bends, when asked to")
  func adaptive() throws {
    let range = ["--shape", "two-points", "--from", "0.001", "--to", "1000", "--steps", "11", "--adaptive"]
    try Notebook.quick("magfunction", range) { run in
      #expect(run.status == 0, "\(run.errors)")
      let dilations = try run.lines(of: "magfunction.dat").filter { !$0.isEmpty && !$0.hasPrefix("t ") }
        .compactMap { $0.split(separator: " ").first.flatMap { Double($0) } }
      #expect(dilations.count == 11 && dilations == dilations.sorted())
      let ratios = zip(dilations, dilations.dropFirst()).map { $1 / $0 }
      #expect((ratios.max() ?? 0) > 1.5 * (ratios.min() ?? 0))
    }
  }

  @Test("magfunction reads graphs and matrices, and says what is wrong with them")
  func files() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("spaces-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func file(_ name: String, _ text: String) throws -> String {
      let file = folder.appendingPathComponent(name)
      try text.write(to: file, atomically: true, encoding: .utf8)
      return file.path
    }
    let edges = try file("edges.csv", "from,to,length\n0,1,2\n1,2,2\n3,4,1\n")
    let matrix = try file("matrix.csv", "0,1,5\n1,0,1\n5,1,0\n")
    try Notebook.quick("magfunction", ["--graph", edges, "--distances", matrix, "--from", "1", "--to", "40"]) { run in
      #expect(run.status == 0, "\(run.errors)")
      // So far apart that each point counts.
      let last = try #require(run.lines(of: "magfunction.dat").last { !$0.isEmpty })
      let numbers = last.split(separator: " ").compactMap { Double($0) }
      #expect(numbers.count > 2 && numbers[0] == 40)
      for count in [5.0, 3] { #expect(numbers.contains { abs($0 - count) < 1e-12 }, "\(last)") }
    }
    try Notebook.quick("magfunction", ["--distances", matrix, "--check-triangles"]) { run in
      #expect(run.status != 0 && run.errors.contains("by way of point 1"), "\(run.errors)")
      #expect(run.errors.contains("matrix.csv: "), "\(run.errors)")
    }
    for (name, text, mistake) in [
      ("negative.csv", "0,1\n-1,0\n", "row 2, column 1 is -1.0"), ("oblong.csv", "0,1\n", "not 1 × 2"),
    ] {
      try Notebook.quick("magfunction", ["--distances", try file(name, text)]) { run in
        #expect(run.status != 0 && run.errors.contains("\(name): "), "\(run.errors)")
        #expect(run.errors.contains(mistake), "\(run.errors)")
      }
    }
    try Notebook.quick("magfunction", ["--graph", try file("loops.csv", "0,1,2\n1,2,-3\n")]) { run in
      #expect(run.status != 0 && run.errors.contains("loops.csv: edge 2 joins 1 and 2"), "\(run.errors)")
    }
    try Notebook.quick("magfunction", ["--shape", "ball", "--solver", "line"]) { run in
      #expect(run.status != 0 && run.errors.contains("does not suit"), "\(run.errors)")
    }
    try Notebook.quick("magfunction", ["--points", matrix, "--metric", "chebyshev", "--label-column", "3"]) { run in
      #expect(run.status == 0, "\(run.errors)")
    }
  }
}
