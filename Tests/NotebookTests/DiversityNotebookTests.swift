import Foundation
import Testing

@Suite("The notebooks of communities and subsets")
struct DiversityNotebookTests {
  @Test("communities reads kinds with abundances, and names what is wrong with them")
  func files() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("communities-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func file(_ name: String, _ text: String) throws -> String {
      let file = folder.appendingPathComponent(name)
      try text.write(to: file, atomically: true, encoding: .utf8)
      return file.path
    }
    let counts = try file("counts.csv", "north,south\n7,0\n3,0\n0,5\n0,5\n")
    let alike = try file("alike.csv", "1,0,0,0\n0,1,0,0\n0,0,1,0\n0,0,0,1\n")
    try Notebook.quick("communities", [counts, "--similarities", alike]) { run in
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("2.00 distinct ones in effect"), "\(run.output)")
      let rows = try run.lines(of: "communities.csv").map { $0.split(separator: ",").map(String.init) }
      let south = try #require(rows.first { $0.first == "south" && $0[2] == "0" })
      // Two kinds, equally common; raw alpha is over the share of one half.
      #expect(abs((Double(south[3]) ?? 0) - 4) < 1e-12 && abs((Double(south[4]) ?? 0) - 2) < 1e-12, "\(south)")
    }
    let places = try file("places.csv", "x,y,north,south\n0,0,7,0\n1,0,3,1\n5,5,0,5\n")
    try Notebook.quick("communities", [places, "--communities", "2"]) { run in
      #expect(run.status == 0, "\(run.errors)")
      let lines = try run.lines(of: "communities.csv")
      #expect(lines.contains { $0.hasPrefix("north,") })
    }
    for (arguments, mistake) in [
      ([places], "abundances alone"), ([places, "--communities", "5"], "has 4 columns"),
      (["--communities", "2"], "change nothing"), (["--metric", "chebyshev"], "--metric chebyshev changes nothing"),
      ([counts, "--similarities", alike, "--metric", "angular"], "--metric angular changes nothing"),
      ([counts, "--distances", alike], "row 1 gives point 0"),
    ] {
      try Notebook.quick("communities", arguments) { run in
        #expect(run.status != 0 && run.errors.contains(mistake), "\(run.errors)")
      }
    }
  }

  @Test("communities finds that mammals are the most, but not alone the most diverse animals")
  func zoo() throws {
    try Notebook.quick("communities") { run in
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("mammal comes first, with 41"), "\(run.output)")
    }
  }

  @Test("subsets says how many points each choice takes, and the best on a line")
  func subsets() throws {
    try Notebook.quick("subsets") { run in
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("greedy choice by magnitude takes"), "\(run.output)")
      #expect(run.output.contains("63.2 % of the best"), "\(run.output)")
      let head = try #require(run.lines(of: "subsets.dat").first { $0.contains("best") || $0.contains("greedy") })
      #expect(head.contains("greedy"))
    }
    try Notebook.quick("subsets", ["--size", "0"]) { run in
      #expect(run.status != 0 && run.errors.contains("cannot be chosen"), "\(run.errors)")
    }
  }

  @Test("thinning, setdistance and samplespread say what they found, and refuse what means nothing")
  func further() throws {
    for (name, found) in [
      ("thinning", "points can leave, the least missed first, at random"),
      ("setdistance", "the magnitude distance is half of"),
      ("samplespread", "a sample of 10 says"),
    ] {
      try Notebook.quick(name) { run in
        #expect(run.status == 0 && run.output.contains(found), "\(run.output) \(run.errors)")
      }
    }
    for (arguments, mistake) in [
      (["thinning", "--kept", "60"], "--kept is 60: of the 60 points"),
      (["setdistance", "--shape", "circle"], "1 sets: name two"),
      (["samplespread", "--sizes", "1"], "are no sample: take 2 to fewer"),
      (["samplespread", "--sizes", "60"], "are no sample: take 2 to fewer"),
      (["samplespread", "--graph", "path", "--count", "1"], "too few points for a sample"),
      (["setdistance", "--metric", "city-block", "--moves", "50"], "--moves changes nothing"),
      (["setdistance", "--graph", "k32", "--graph", "k33", "--dilation", "7"], "--dilation changes nothing"),
      (["setdistance", "--seed", "4294967295"], "the second cloud has the next seed"),
      (["thinning", "--graph", "k33", "--draws", "0", "--seed", "9"], "--seed 9 changes nothing"),
      (["subsets", "--graph", "k33", "--draws", "0", "--seed", "9"], "--seed 9 changes nothing"),
    ] {
      try Notebook.quick(arguments[0], Array(arguments.dropFirst())) { run in
        #expect(run.status != 0 && run.errors.contains(mistake), "\(run.errors)")
      }
    }
  }

  @Test("setdistance draws no distance that rounding may have made")
  func closeSets() throws {
    let files = ["a", "b"].map {
      FileManager.default.temporaryDirectory.appendingPathComponent("\($0)-\(UUID().uuidString).csv")
    }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    for (file, shift) in zip(files, [0, 1e-14]) {
      let lines = (0..<30).map { "\(Double($0 * $0 % 31) / 7 + shift),\(Double($0) / 5)" }
      try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    }
    try Notebook.quick("setdistance", files.flatMap { ["--points", $0.path] }) { run in
      #expect(run.status == 0 && run.output.contains("does not exceed the error"), "\(run.output) \(run.errors)")
    }
  }

  @Test("approximations says what they lose: nothing with all points, and more where weights are negative")
  func approximations() throws {
    try Notebook.quick("approximations") { run in
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("By the time that the exact solver is done"), "\(run.output)")
      let lines = try run.lines(of: "approximations.csv").filter { !$0.isEmpty }
      let head = lines[0].split(separator: ",").map(String.init)
      let rows = lines.dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
      #expect(rows.count == 7)
      func value(_ row: [String], _ column: String) throws -> Double {
        // Counted from the end: the name of a space, which stands first, may have a comma.
        let place = try #require(head.firstIndex(of: column)) + row.count - head.count
        return try #require(Double(row[place]), "\(column): \(row)")
      }
      for row in rows {
        #expect(abs(try value(row, "discrete_centers_error")) < 1e-9, "all points are centres at last: \(row)")
        if try value(row, "negative_weights") == 0 {
          #expect(abs(try value(row, "largest_diversity_error")) < 1e-6, "\(row)")
        }
      }
      let graph = try #require(lines.last)
      #expect(graph.contains("K") && run.output.contains("3 of 5 weights negative"), "\(graph)")
      #expect(try value(rows[6], "iterative_normalization_error") > 0.08)
    }
    for (arguments, mistake) in [(["--count", "3"], "--count is 3"), (["--shares", "0.001"], "more than one")] {
      let (status, _, errors) = try Notebook.run("approximations", ["--quick", "--out", "/tmp/none"] + arguments)
      #expect(status != 0 && errors.contains(mistake), "\(errors)")
    }
  }
}
