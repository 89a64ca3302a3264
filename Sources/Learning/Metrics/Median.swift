extension [Double] {
  /// The median: the middle number in order, or the mean of the two in the middle; `nil` if there is none.
  public var median: Double? {
    guard !isEmpty else { return nil }
    let sorted = sorted()
    let middle = count / 2
    return count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}
