import Foundation
import Testing

@testable import Experiments
@testable import Reporting

@Suite("Options of spaces")
struct SpaceOptionsTests {
  private func settings(_ arguments: String...) throws -> Set<String> {
    let settings = try SpaceOptions.parse(arguments).settings(quick: false)
    return Set(["metric", "count", "dimension", "seed"].filter { settings[$0] != nil })
  }

  @Test("put on a page what the spaces depend on, and nothing else")
  func settings() throws {
    #expect(try settings() == ["metric", "count", "dimension", "seed"])
    #expect(try settings("--shape", "circle") == ["metric", "count", "dimension", "seed"])
    #expect(try settings("--graph", "k33").isEmpty)
    #expect(try settings("--graph", "cycle") == ["count"])
    #expect(try settings("--points", "a.csv") == ["metric"])
    #expect(try settings("--distances", "a.csv", "--graph", "edges.csv").isEmpty)
  }

  @Test("refuse points whose whole numbers double precision rounds, but not labels that are left out")
  func rounded() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("rounded-\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    try "9007199254740992,1\n9007199254740993,2\n".write(to: file, atomically: true, encoding: .utf8)
    let error = #expect(throws: (any Error).self) { try SpaceOptions.parse(["--points", file.path]).spaces() }
    #expect(error.map { "\($0)".contains("line 2, column 1: \"9007199254740993\" would be rounded") } == true)
    #expect(try SpaceOptions.parse(["--points", file.path, "--label-column", "1"]).spaces().count == 1)
  }

  @Test(
    "that have no effect on the spaces asked for are refused by their value",
    arguments: [
      (["--graph", "k33", "--dimension", "5"], "--dimension 5 changes nothing"),
      (["--points", "a.csv", "--dimension", "3"], "--dimension 3 changes nothing"),
      (["--distances", "a.csv", "--metric", "chebyshev"], "--metric chebyshev changes nothing"),
      (["--graph", "cycle", "--metric", "city-block"], "--metric city-block changes nothing"),
      (["--graph", "k32", "--count", "9"], "--count 9 changes nothing"),
      (["--graph", "edges.csv", "--count", "60"], "--count 60 changes nothing"),
      (["--points", "a.csv", "--count", "9"], "--count 9 changes nothing"),
      (["--shape", "two-points", "--count", "9"], "--count 9 changes nothing"),
      (["--points", "a.csv", "--check-triangles"], "--check-triangles changes nothing"),
      (["--graph", "k33", "--label-column", "1"], "--label-column changes nothing"),
      (["--shape", "circle", "--graph-distance", "resistance"], "--graph-distance resistance changes nothing"),
    ])
  func refused(arguments: [String], sentence: String) {
    let error = #expect(throws: (any Error).self) { try SpaceOptions.parse(arguments) }
    #expect(error.map { SpaceOptions.message(for: $0).contains(sentence) } == true)
  }

  @Test("that have an effect are taken, and a seed only where something is drawn by it")
  func taken() throws {
    for arguments in [
      ["--dimension", "5", "--count", "9", "--metric", "chebyshev"], ["--graph", "cycle", "--count", "9"],
      ["--points", "a.csv", "--metric", "chebyshev"], ["--graph", "k33", "--shape", "ball", "--dimension", "3"],
      ["--graph", "k33", "--points", "a.csv", "--metric", "angular"],
    ] {
      #expect(throws: Never.self, "\(arguments)") { try SpaceOptions.parse(arguments).checkSeed() }
    }
    #expect(throws: Never.self) { try SpaceOptions.parse(["--seed", "3"]).checkSeed() }
    #expect(throws: (any Error).self) { try SpaceOptions.parse(["--graph", "k33", "--seed", "3"]).checkSeed() }
  }

  @Test("take graphs by paths, resistances or diffusion, and refuse other words and times")
  func graphDistances() throws {
    func distance(_ arguments: String...) throws -> Double {
      try SpaceOptions.parse(["--graph", "cycle", "--count", "4"] + arguments).spaces()[0].space.distance(0, 2)
    }
    #expect(try distance() == 2)
    // Two ways of two wires each.
    expectClose(try distance("--graph-distance", "resistance"), 1, relative: 1e-12)
    // From opposite corners walkers differ by the eigenvectors of eigenvalue 0, which decay by e^(−τ).
    expectClose(try distance("--graph-distance", "diffusion:0.5"), 8.squareRoot() * exp(-0.5), relative: 1e-12)
    for word in ["diffusion", "diffusion:0", "diffusion:1,2", "diffusion:nan", "ohm"] {
      #expect(throws: (any Error).self) { try distance("--graph-distance", word) }
    }
    let settings = try SpaceOptions.parse(["--graph", "k33", "--graph-distance", "diffusion:2"]).settings(quick: false)
    #expect(settings["graph distance"]?.description == "diffusion:2")
  }

  @Test("give shapes and graphs the names that people use, and columns and files the words that were typed")
  func names() throws {
    let words = ["--shape", "gaussian", "--shape", "line", "--shape", "line", "--graph", "k33", "--count", "5"]
    let spaces = try SpaceOptions.parse(words).spaces()
    #expect(spaces.map(\.name) == ["Gaussian cloud", "segment", "segment-2", "K₃,₃"])
    #expect(spaces.map(\.key) == ["gaussian", "line", "line-2", "k33"])
  }

  @Test("take an array of an archive by its name, which the space is called by, and note the archive")
  func archives() throws {
    let archive = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/arrays.npz")
    let options = try SpaceOptions.parse(["--points", "\(archive.path):points", "--points", "\(archive.path):singles"])
    let spaces = try options.spaces()
    #expect(spaces.map(\.name) == ["arrays-points", "arrays-singles"].map(Naming.literal))
    #expect(spaces.map(\.space.count) == [30, 5] && spaces.map(\.space.dimension) == [4, 3])
    #expect(options.inputs.map(\.path) == [archive.path])
  }
}
