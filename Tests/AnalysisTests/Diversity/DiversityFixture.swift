import Analysis

@testable import Spaces

/// Diversities that other programs have found: see `Fixtures/make_diversity.py`.
struct DiversityFixture: Decodable {
  struct Communities: Decodable {
    struct Value: Decodable {
      let order: String
      let measure: String
      let communities: [Double]
      let all: Double
    }
    let similarity: [[Double]]
    let counts: [[Double]]
    let values: [Value]
  }

  struct Largest: Decodable {
    let similarity: [[Double]]
    let value: Double
    let shares: [Double]
  }

  struct Vendi: Decodable {
    let points: [[Double]]
    let t: Double
    let shares: [Double]
    let orders: [String]
    let equal: [Double]
    let weighted: [Double]
    let cosine: [Double]
  }

  struct Subsets: Decodable {
    struct Choice: Decodable {
      let points: [Int]
      let values: [Double]
    }
    let points: [[Double]]
    let t: Double
    let size: Int
    let magnitude: Choice
    let spread: Choice
    let best: Double
  }

  struct Graph: Decodable {
    let count: Int
    let edges: [[Double]]
    let time: Double
    let resistance: [[Double]]
    let diffusion: [[Double]]

    func graph() throws -> WeightedGraph {
      try WeightedGraph(count: count, edges: edges.map { .init(Int($0[0]), Int($0[1]), length: $0[2]) })
    }
  }

  let communities: [Communities]
  let largest: [Largest]
  let largestBySubsets: [Largest]
  let vendi: [Vendi]
  let subsets: [Subsets]
  let graphs: [Graph]

  static func load() throws -> DiversityFixture { try fixture("diversity.json") }
}

extension DiversityOrder {
  /// The order that a fixture names.
  init(fixture name: String) throws { try self.init(name == "inf" ? .infinity : Double(name) ?? .nan) }

  /// Orders of all kinds.
  static var samples: [DiversityOrder] {
    get throws { [.zero, try DiversityOrder(0.5), .one, .two, try DiversityOrder(20), .infinite] }
  }
}
