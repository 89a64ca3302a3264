import Foundation
import Testing

@testable import Experiments

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

  @Test("take an array of an archive by its name, which the space is called by, and note the archive")
  func archives() throws {
    let archive = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/arrays.npz")
    let options = try SpaceOptions.parse(["--points", "\(archive.path):points", "--points", "\(archive.path):singles"])
    let spaces = try options.spaces()
    #expect(spaces.map(\.name) == ["arrays-points", "arrays-singles"])
    #expect(spaces.map(\.space.count) == [30, 5] && spaces.map(\.space.dimension) == [4, 3])
    #expect(options.inputs.map(\.path) == [archive.path])
  }
}
