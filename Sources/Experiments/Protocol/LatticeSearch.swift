/// Settings that lie on a lattice: where it is entered, what lies beside a place, and which of two scores is better.
protocol SearchLattice: Sendable {
  /// A point of the lattice.
  associatedtype Place: Hashable, Sendable

  /// Where the lattice is entered.
  var start: [Place] { get }

  /// The places beside one, after some have been tried.
  func neighbours(of place: Place, tried: [Place]) -> [Place]

  /// The score of what was not tried or failed.
  var worst: Double { get }

  /// Whether a score is better than another.
  func prefers(_ score: Double, to other: Double) -> Bool

  /// What decides between places of equal scores: the smallest is taken.
  func size(of place: Place) -> Int
}

extension SearchLattice {
  /// The steps along an axis from a value of it: to both sides, and two at an end of the values that were tried.
  func steps(from value: Int, tried values: [Int]) -> [Int] {
    var steps = [-1, 1]
    if value == values.min() { steps.append(-2) }
    if value == values.max() { steps.append(2) }
    return steps
  }
}

/// A walk over a lattice, best first.
///
/// The neighbours of what is best so far are tried, until as many places have been tried as every search of a comparison
/// may try. A best place at an end of what was tried moves that end.
struct LatticeSearch<Lattice: SearchLattice>: Sendable {
  typealias Place = Lattice.Place

  /// The settings.
  let lattice: Lattice
  private let limit: Int
  /// What was tried, in order.
  private(set) var tried: [Place] = []
  private var scores: [Place: Double] = [:]

  /// Makes a search that tries so many places.
  init(_ lattice: Lattice, limit: Int) { (self.lattice, self.limit) = (lattice, limit) }

  /// Takes the score of a place; better ones come first in ``ranked``.
  mutating func note(_ score: Double, at place: Place) {
    if scores[place] == nil { tried.append(place) }
    scores[place] = score
  }

  /// The score that was noted.
  func score(at place: Place) -> Double { scores[place] ?? lattice.worst }

  /// What was tried, best first; of equals the smallest, then the first.
  var ranked: [Place] { rank(tried) }

  /// Places, best first.
  func rank(_ places: [Place]) -> [Place] {
    let order = Dictionary(uniqueKeysWithValues: tried.enumerated().map { ($1, $0) })
    return places.sorted { one, other in
      let (first, second) = (score(at: one), score(at: other))
      if first != second { return lattice.prefers(first, to: second) }
      return (lattice.size(of: one), order[one] ?? 0) < (lattice.size(of: other), order[other] ?? 0)
    }
  }

  /// What is tried next; nothing when enough was tried.
  func next() -> [Place] {
    let left = limit - tried.count
    if left <= 0 { return [] }
    if tried.isEmpty { return Array(lattice.start.prefix(left)) }
    for place in ranked {
      let new = lattice.neighbours(of: place, tried: tried).filter { scores[$0] == nil }
      if !new.isEmpty { return Array(new.prefix(left)) }
    }
    return []
  }
}
