import Analysis
import CDistributed
import Foundation

/// A space whose distances a rank can find row by row.
protocol DistanceRows {
  /// The number of points.
  var count: Int { get }
  /// A number that changes with every distance.
  var digest: UInt64 { get }
  /// What the space is, for a message: "100 × 100 distances".
  var description: String { get }
  /// Writes the distances of a point from all points.
  func write(_ point: Int, to line: UnsafeMutablePointer<Double>)
}

/// Distances in an `.npy` file, of which a rank reads the rows that it needs.
struct DistanceFile: DistanceRows {
  let digest: UInt64
  private let header: TableHeader
  private let data: Data

  var count: Int { header.rows }
  var description: String { "\(header.rows) × \(header.rows) distances" }

  /// Opens a file of n × n distances, of which every rank checks its share of rows.
  ///
  /// - Throws: ``DistributedError``.
  init(_ file: String) throws {
    let (header, data) = try Ranks.together {
      (try TableHeader(npy: file), try Data(contentsOf: URL(fileURLWithPath: file), options: .alwaysMapped))
    }
    (self.header, self.data) = (header, data)
    guard header.rows == header.columns, header.rows > 0 else {
      throw DistributedError(
        "\(file) has \(header.rows) rows and \(header.columns) columns: distances stand in a square")
    }
    digest = try data.withUnsafeBytes { bytes in
      var sum: UInt64 = 0
      try Ranks.together {
        for i in stride(from: Ranks.own, to: header.rows, by: Ranks.count) {
          for j in 0..<header.rows {
            let (d, back) = (header.number(bytes, i, j), header.number(bytes, j, i))
            guard d >= 0, d.isFinite, i != j || d == 0 else {
              throw DistributedError("\(file) has \(d) as the distance of points \(i + 1) and \(j + 1)")
            }
            guard d == back else {
              throw DistributedError(
                "\(file) is not symmetric: points \(i + 1) and \(j + 1) have distances \(d) and \(back)")
            }
            sum &+= d.bitPattern &* (2 &* UInt64(i &* header.rows &+ j) &+ 1)
          }
        }
      }
      return dm_sum_of_bits(sum)
    }
  }

  func write(_ point: Int, to line: UnsafeMutablePointer<Double>) {
    data.withUnsafeBytes { bytes in
      for j in 0..<header.columns { line[j] = header.number(bytes, point, j) }
    }
  }
}

/// The shortest paths of a graph, which every rank keeps whole: 40 bytes an edge, no distance.
struct GraphPaths: DistanceRows {
  let digest: UInt64
  private let graph: WeightedGraph

  var count: Int { graph.count }
  var description: String { "the shortest paths between \(graph.count) vertices" }

  /// Reads a table of edges: two vertices, numbered from 0, and perhaps a length.
  ///
  /// - Throws: what reading throws, on one rank.
  init(_ file: String) throws {
    graph = try Ranks.together { try WeightedGraph(edgesIn: file) }
    digest = try Ranks.together {
      try Data(contentsOf: URL(fileURLWithPath: file)).reduce(0xcbf2_9ce4_8422_2325) {
        ($0 ^ UInt64($1)) &* 0x100_0000_01b3
      }
    }
    guard graph.count > 0 else { throw DistributedError("\(file) has no edges") }
  }

  func write(_ point: Int, to line: UnsafeMutablePointer<Double>) {
    line.update(from: graph.shortestPaths(from: point), count: count)
  }
}

extension TableHeader {
  /// A number of the file's bytes.
  fileprivate func number(_ bytes: UnsafeRawBufferPointer, _ row: Int, _ column: Int) -> Double {
    let place = offset + width * (row * columns + column)
    return width == 8
      ? bytes.loadUnaligned(fromByteOffset: place, as: Double.self)
      : Double(bytes.loadUnaligned(fromByteOffset: place, as: Float.self))
  }
}
