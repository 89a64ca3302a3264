import Analysis
import Testing

@testable import CardinalityNumerics
@testable import Spaces

@Suite("A workspace")
struct WorkspaceTests {
  private struct Failure: Error {}

  @Test("lends the same storage to callers that ask in the same order")
  func reuse() {
    let workspace = Workspace()
    let first = addresses(of: [30, 5], in: workspace)
    #expect(addresses(of: [30, 5], in: workspace) == first)
    #expect(addresses(of: [12, 4], in: workspace) == first)
  }

  @Test("lends apart what is lent at the same time")
  func nesting() {
    let workspace = Workspace()
    workspace.withBuffer(count: 4) { outer in
      outer.update(repeating: 1, count: 4)
      workspace.withBuffer(count: 4) { $0.update(repeating: 2, count: 4) }
      #expect((0..<4).allSatisfy { outer[$0] == 1 })
    }
  }

  @Test("takes back what it lent to a caller that failed")
  func failure() {
    let workspace = Workspace()
    let address = addresses(of: [8], in: workspace)
    #expect(throws: Failure.self) {
      try workspace.withBuffer(count: 8) { _ in throw Failure() }
    }
    #expect(addresses(of: [8], in: workspace) == address)
  }

  @Test("lends matrices in the shape asked for, empty ones included")
  func shapes() {
    let workspace = Workspace()
    for (rows, columns) in [(2, 3), (0, 4), (5, 1)] {
      workspace.withMatrix(rows: rows, columns: columns) { matrix in
        #expect(matrix.rows == rows && matrix.columns == columns && matrix.elements.count == rows * columns)
      }
    }
    workspace.withBuffer(count: 0) { _ in }
  }

  /// Where buffers of the given sizes lie that are lent one inside the other.
  private func addresses(of counts: [Int], in workspace: Workspace) -> [Int] {
    guard let count = counts.first else { return [] }
    return workspace.withBuffer(count: count) { buffer in
      [Int(bitPattern: buffer)] + addresses(of: Array(counts.dropFirst()), in: workspace)
    }
  }
}
