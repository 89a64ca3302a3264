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
}
