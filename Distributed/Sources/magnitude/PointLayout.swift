/// How points lie on the ranks: decided before they are read where a header tells how many there are, and alike on all.
struct PointLayout {
  /// How many neighbours the factor has for each point.
  static let neighbourCount = 24
  /// MPI counts in 32 bits.
  private static let most = Int(Int32.max)

  /// Whether points are passed round in any case.
  let ring: Bool
  /// The bytes that a rank may take.
  let memory: Double

  /// Asks for the memory of all ranks together.
  init(ring: Bool) {
    self.ring = ring
    memory = Ranks.memory
  }

  /// Whether every rank keeps all coordinates; else blocks of them are passed round.
  ///
  /// - Parameter widest: the most points that a rank reads.
  /// - Throws: ``DistributedError`` where they are more than can be counted, or than there is memory for.
  func isReplicated(count: Int, widest: Int, dimension: Int) throws -> Bool {
    let (points, numbers) = (Double(count), Double(dimension))
    guard max(count, dimension) <= Self.most else {
      throw DistributedError(
        "\(count) points in \(dimension) dimensions are more than MPI counts in 32 bits: take at most \(Self.most) of each"
      )
    }
    let needed = Self.bytes(points, numbers)
    let isReplicated = !ring && 8 * points * numbers < (memory - needed) / 2
    guard isReplicated || Double(widest) * numbers <= Double(Self.most) else {
      let ranks = (points / (Double(Self.most) / numbers).rounded(.down)).rounded(.up)
      throw DistributedError(
        "a rank's \(widest) points in \(dimension) dimensions are more numbers than MPI counts in 32 bits: take at least "
          + "\(Int(ranks)) ranks")
    }
    guard needed < memory else {
      throw DistributedError(
        "\(count) points in \(dimension) dimensions take \(Int(needed / 1e6)) MB a rank, and \(Int(memory / 1e6)) MB are "
          + "there: take more ranks on more nodes")
    }
    return isReplicated
  }

  /// Refuses a rank's share of a text that does not fit, with the numbers that stand in it.
  func check(textBytes: Int) throws {
    guard 2 * Double(textBytes) < memory else {
      throw DistributedError(
        "a rank's share of the text has \(textBytes / 1_000_000) MB, and \(Int(memory / 1e6)) MB are there: take more ranks "
          + "on more nodes, or an .npy file")
    }
  }

  /// Blocks in a ring, neighbours with their factor, and vectors.
  private static func bytes(_ points: Double, _ numbers: Double) -> Double {
    let own = points / Double(Ranks.count)
    return own * numbers * 8 * 6 + own * Double(neighbourCount) * 12 + points * 8 * 14
  }
}
