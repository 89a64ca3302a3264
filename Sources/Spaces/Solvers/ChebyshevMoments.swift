import CKernels
import CardinalityNumerics

/// Products T_α(x) = T_a(x₁) T_b(x₂) T_c(x₃) of Chebyshev polynomials up to a total degree a + b + c, on a cube that
/// counts as [−1, 1] by each coordinate, those of small degree first.
///
/// The moments Σₛ xₛ T_α(s) of a cube stand for numbers at its points, towards what is far from it. A function that depends
/// on distances needs about as few as a total degree has: C(p + 3, 3) in space, where all products of p + 1 polynomials
/// by each coordinate would be (p + 1)³.
/// Source: Fong, Darve, J. Comput. Phys. 228 (2009); nested bases: Hackbusch, Börm, Computing 69 (2002); total degrees:
/// Trefethen, SIAM J. Numer. Anal. 55 (2017).
struct ChebyshevMoments: Sendable {
  /// How a cube is turned: coordinate i of the turned cube is `signs[i]` times coordinate `axes[i]`.
  struct Turn: Sendable {
    /// The moment that stands where each one stands after turning.
    let places: [Int32]
    /// −1 where it changes its sign.
    let signs: [Double]
  }

  let dimension: Int
  let degree: Int
  /// The degrees by each coordinate, of all products.
  let degrees: [[Int]]
  let nodes: ChebyshevNodes
  /// All turns, by ``turn(axes:negative:)``; the first keep the order of the axes.
  let turns: [Turn]
  private let axes: [[Int]]

  init(dimension: Int, degree: Int) {
    self.dimension = dimension
    self.degree = degree
    nodes = ChebyshevNodes(count: degree + 1)
    let products = Self.products(dimension, degree)
    degrees = (0...degree).flatMap { total in products.filter { $0.reduce(0, +) == total } }
    let places = Dictionary(uniqueKeysWithValues: degrees.enumerated().map { ($1, Int32($0)) })
    let axes = Self.orders(dimension)
    self.axes = axes
    turns = axes.flatMap { [degrees] axes in
      (0..<1 << dimension).map { negative in
        Turn(
          places: degrees.map { degrees in
            var turned = degrees
            for (i, axis) in axes.enumerated() { turned[axis] = degrees[i] }
            return places[turned] ?? 0
          },
          signs: degrees.map { degrees in
            axes.indices.reduce(1) { $0 * (negative >> $1 & 1 == 1 && degrees[$1] % 2 == 1 ? -1 : 1) }
          })
      }
    }
  }

  /// The number of products up to a total degree: C(degree + dimension, dimension).
  func count(upTo degree: Int) -> Int { (1...dimension).reduce(1) { $0 * (degree + $1) / $1 } }

  /// Where the products up to a total degree stand, the degree of the last coordinate fastest.
  func places(upTo degree: Int) -> [Int32] {
    let places = Dictionary(uniqueKeysWithValues: degrees.enumerated().map { ($1, Int32($0)) })
    return Self.products(dimension, degree).map { places[$0] ?? 0 }
  }

  /// The number of a turn, from its axes and a bit for each coordinate of the turned cube that changes its sign.
  func turn(axes: [Int], negative: Int) -> Int {
    ((self.axes.firstIndex(of: axes) ?? 0) << dimension) | negative
  }

  /// What the moments of a part that is the upper half by every coordinate are for those of the whole: with v in the part,
  /// u = (v + 1) / 2 in the whole, T_a(u) = Σ S[a, b] T_b(v), row after row.
  var shift: [Double] {
    let halves = nodes.coefficients.map { row in
      (0...degree).map { a in
        row.enumerated().reduce(0) {
          $0 + $1.element * ChebyshevNodes.polynomial(a, at: (nodes.nodes[$1.offset] + 1) / 2)
        }
      }
    }
    return degrees.flatMap { whole in
      degrees.map { part in (0..<dimension).reduce(1.0) { $0 * halves[part[$1]][whole[$1]] } }
    }
  }

  /// The coefficients of the interpolating polynomial from values at the nodes of a cube, the last coordinate fastest,
  /// row after row.
  var transform: [Double] {
    let p = degree + 1
    let coefficients = nodes.coefficients
    return degrees.flatMap { degrees in
      degrees.reduce([1.0]) { products, degree in
        products.flatMap { product in (0..<p).map { product * coefficients[degree][$0] } }
      }
    }
  }

  private static func products(_ dimension: Int, _ degree: Int) -> [[Int]] {
    if dimension == 0 { return [[]] }
    return (0...degree).flatMap { first in products(dimension - 1, degree - first).map { [first] + $0 } }
  }

  private static func orders(_ dimension: Int) -> [[Int]] {
    if dimension == 0 { return [[]] }
    return orders(dimension - 1).flatMap { order in
      (0..<dimension).reversed().map { place in
        var longer = order
        longer.insert(dimension - 1, at: place)
        return longer
      }
    }
  }
}
