import Analysis
import Testing

@testable import CardinalityNumerics
@testable import Spaces

@Suite("A matrix product")
struct MatrixProductTests {
  @Test("is the sum over the inner index, in every orientation and precision")
  func orientations() {
    expectProducts(in: Double.self, relative: 1e-14)
    expectProducts(in: Float.self, relative: 1e-6)
  }

  @Test("replaces what was there, NaN included, or adds to it")
  func keeping() {
    let row = Matrix([[1.0, 2]])
    var product = Matrix(rows: 1, columns: 1, repeating: Double.nan)
    product.setProduct(row, .asIs, row, .transposed)
    #expect(product == Matrix([[5]]))
    product.addProduct(row, .asIs, row, .transposed)
    #expect(product == Matrix([[10]]))
  }

  @Test("over no inner index is 0")
  func empty() {
    var product = Matrix(rows: 2, columns: 3, repeating: 7.0)
    product.setProduct(Matrix(rows: 2, columns: 0), .asIs, Matrix(rows: 0, columns: 3), .asIs)
    #expect(product == Matrix(rows: 2, columns: 3))
  }

  private func expectProducts<Scalar: LinearAlgebraScalar>(in type: Scalar.Type, relative: Double) {
    var random = NumPyRandom(seed: 1)
    let a = Matrix(rows: 3, columns: 5, elements: random.standardNormals(15)).converted(to: Scalar.self)
    let b = Matrix(rows: 5, columns: 4, elements: random.standardNormals(20)).converted(to: Scalar.self)
    let expected = (0..<3).flatMap { i in
      (0..<4).map { j in (0..<5).reduce(0) { $0 + Double(a[i, $1]) * Double(b[$1, j]) } }
    }
    for (left, orientationA) in [(a, Orientation.asIs), (a.transposed(), .transposed)] {
      for (right, orientationB) in [(b, Orientation.asIs), (b.transposed(), .transposed)] {
        var product = Matrix<Scalar>(rows: 3, columns: 4)
        product.setProduct(left, orientationA, right, orientationB)
        expectClose(product.elements.map { Double($0) }, expected, relative: relative)
      }
    }
  }
}
