/// Items with keys, of which the one with the smallest key comes out first; of equal keys the smallest item.
package struct MinimumHeap {
  private var entries: [(item: Int, key: Double)] = []

  /// Makes an empty heap.
  package init() {}

  /// Puts an item in; it may be there already with another key.
  package mutating func insert(_ item: Int, key: Double) {
    entries.append((item, key))
    var place = entries.count - 1
    while place > 0, precedes(place, (place - 1) / 2) {
      entries.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  /// Takes the first item out; `nil` if there is none.
  package mutating func removeFirst() -> (item: Int, key: Double)? {
    guard let first = entries.first else { return nil }
    let last = entries.removeLast()
    if entries.isEmpty { return first }
    entries[0] = last
    var place = 0
    while let child = smallerChild(of: place), precedes(child, place) {
      entries.swapAt(place, child)
      place = child
    }
    return first
  }

  private func smallerChild(of place: Int) -> Int? {
    let left = 2 * place + 1
    guard left < entries.count else { return nil }
    return left + 1 < entries.count && precedes(left + 1, left) ? left + 1 : left
  }

  private func precedes(_ a: Int, _ b: Int) -> Bool {
    (entries[a].key, entries[a].item) < (entries[b].key, entries[b].item)
  }
}
