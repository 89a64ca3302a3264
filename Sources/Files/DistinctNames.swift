extension [String] {
  /// The same names, no two alike: the second `points` becomes `points-2`, or `points-3` where that is taken.
  package var distinct: [String] {
    var taken: Set<String> = []
    return map { name in
      var (unique, number) = (name, 1)
      while !taken.insert(unique).inserted {
        number += 1
        unique = "\(name)-\(number)"
      }
      return unique
    }
  }
}
