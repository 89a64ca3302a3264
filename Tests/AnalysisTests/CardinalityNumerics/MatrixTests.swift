import Analysis
import Testing

@testable import CardinalityNumerics
@testable import Spaces

@Suite("Matrix")
struct MatrixTests {
  @Test("stores rows one after the other")
  func rowMajor() {
    let matrix = Matrix([[1.0, 2, 3], [4, 5, 6]])
    #expect(matrix[1, 0] == 4)
    #expect(Array(matrix.row(1)) == [4, 5, 6])
    #expect(matrix.column(2) == [3, 6])
  }

  @Test("takes rows in any order, repeats included")
  func rows() {
    let matrix = Matrix([[1.0, 2], [3, 4], [5, 6]])
    #expect(matrix.rows([2, 0, 2]) == Matrix([[5, 6], [1, 2], [5, 6]]))
  }

  @Test("transposed twice is itself")
  func transpose() {
    let matrix = Matrix([[1.0, 2, 3], [4, 5, 6]])
    #expect(matrix.transposed() == Matrix([[1, 4], [2, 5], [3, 6]]))
    #expect(matrix.transposed().transposed() == matrix)
  }
}
