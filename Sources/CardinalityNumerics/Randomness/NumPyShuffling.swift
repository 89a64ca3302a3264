extension NumPyRandom {
  /// Shuffles an array in place: from the last place down, each swaps with one at or before it (`shuffle`).
  package mutating func shuffle<T>(_ array: inout [T]) {
    for i in stride(from: array.count - 1, to: 0, by: -1) {
      array.swapAt(i, integer(below: i + 1))
    }
  }

  /// Draws an order of 0..<`count` (`permutation(count)`).
  package mutating func permutation(_ count: Int) -> [Int] {
    precondition(count >= 0, "cannot order \(count) things")
    var order = Array(0..<count)
    shuffle(&order)
    return order
  }

  /// Draws `count` different integers in 0..<`population` (`choice(population, count, replace=False)`).
  ///
  /// - Precondition: `0 <= count <= population`.
  /// - Complexity: O(`population`) time and memory; see ``sampleWithoutReplacement(_:below:)`` for a few of very many.
  package mutating func choice(_ count: Int, below population: Int) -> [Int] {
    precondition(count >= 0 && count <= population, "cannot choose \(count) of \(population)")
    return Array(permutation(population).prefix(count))
  }

  /// Draws `count` different integers in 0..<`population` as scikit-learn does: `sample_without_replacement`.
  ///
  /// The method depends on the share that is drawn: the start of a permutation between 0.01 and 0.99 (both excluded),
  /// rejection of repeats below, and reservoir sampling above, which returns 0..<`count` in order when everything is
  /// drawn.
  ///
  /// - Precondition: `0 <= count <= population`.
  /// - Complexity: O(`count`) time and memory unless the share exceeds 0.01, then O(`population`).
  ///   Source: scikit-learn 1.9, `sklearn.utils.random`.
  package mutating func sampleWithoutReplacement(_ count: Int, below population: Int) -> [Int] {
    precondition(count >= 0 && count <= population, "cannot sample \(count) of \(population) without replacement")
    let share = population == 0 ? 1 : Double(count) / Double(population)
    if share > 0.01 && share < 0.99 { return choice(count, below: population) }
    return share <= 0.01 ? rejectingRepeats(count, below: population) : reservoir(count, below: population)
  }

  private mutating func rejectingRepeats(_ count: Int, below population: Int) -> [Int] {
    var seen: Set<Int> = []
    var chosen: [Int] = []
    while chosen.count < count {
      let candidate = integer(below: population)
      if seen.insert(candidate).inserted { chosen.append(candidate) }
    }
    return chosen
  }

  private mutating func reservoir(_ count: Int, below population: Int) -> [Int] {
    var chosen = Array(0..<count)
    for candidate in count..<population {
      let place = integer(below: candidate + 1)
      if place < count { chosen[place] = candidate }
    }
    return chosen
  }
}
