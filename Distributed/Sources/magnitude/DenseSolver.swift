import CDistributed

/// A space that is given by its distances, which need not be of negative type: an LU factorization by ScaLAPACK, the
/// matrix dealt to the ranks in blocks.
struct DenseSolver {
  let space: any DistanceRows

  /// Finds a weighting.
  ///
  /// - Throws: ``DistributedError``.
  func solve(dilation t: Double) throws -> FoundDilation {
    let start = ContinuousClock.now
    var result = dm_dense_result()
    let memory = Ranks.memory
    let status = withUnsafePointer(to: space) { space in
      dm_dense(
        { space, point, line in
          guard let space, let line else { return }
          space.assumingMemoryBound(to: (any DistanceRows).self).pointee.write(point, to: line)
        }, space, self.space.count, t, memory, &result)
    }
    let grid = "\(result.rows_of_ranks) × \(result.columns_of_ranks)"
    switch Int(status) {
    case DM_SINGULAR: throw DistributedError("at t = \(t) the similarity matrix is singular")
    case DM_NO_MEMORY:
      throw DistributedError(
        "there is no memory for \(space.count)² numbers on \(Ranks.count) ranks, \(Int(memory / 1e6)) MB each: take more "
          + "ranks on more nodes")
    case DM_TOO_LARGE:
      let cells = Double(space.count) * Double(space.count)
      throw DistributedError(
        "a rank's part of \(space.count)² numbers on \(grid) ranks is more than ScaLAPACK counts in 32 bits: take at "
          + "least \(Int((cells / Double(Int32.max)).rounded(.up)) + 1) ranks, in a number that has two factors alike")
    default: break
    }
    guard result.error <= 1e-6 * max(1, abs(result.magnitude)) else {
      throw DistributedError("at t = \(t) the similarity matrix is singular but for rounding")
    }
    return FoundDilation(
      dilation: t, magnitude: result.magnitude, errorEstimate: result.error, derivative: result.derivative,
      spread: result.spread, spreadDerivative: result.spread_derivative, residual: result.residual, iterations: nil,
      seconds: (.now - start) / .seconds(1), ranks: Ranks.count)
  }
}
