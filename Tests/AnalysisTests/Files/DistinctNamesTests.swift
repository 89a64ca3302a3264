import Testing

@testable import Files

@Suite("Names")
struct DistinctNamesTests {
  @Test("that are alike are told apart by a number, and no other changes")
  func distinct() {
    #expect(["p", "q", "p", "p-2", "p"].distinct == ["p", "q", "p-2", "p-2-2", "p-3"])
    #expect(["a", "b"].distinct == ["a", "b"] && [String]().distinct.isEmpty)
  }
}
