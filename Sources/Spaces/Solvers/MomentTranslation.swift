import CardinalityNumerics

/// That the moments of a cube add to those of another by a matrix, after both are turned.
struct MomentTranslation: Sendable {
  var target: Int32
  var source: Int32
  /// The number of the matrix.
  var matrix: Int32
  /// The number of the turn.
  var turn: Int32
}

/// Translations that write to no cube that others of the same kind write to, those by one matrix side by side.
typealias MomentTranslations = [MomentTranslation]

/// Takes translations together, so that they are products of matrices.
struct MomentTranslator {
  let moments: ChebyshevMoments
  /// The number of moments of each cube.
  let stride: Int

  /// Adds what translations by one matrix of the first `count` moments come to.
  ///
  /// - Parameters:
  ///   - matrix: its elements, in the precision in which it is multiplied.
  ///   - isReversed: from the targets to the sources, by the transposed matrix.
  func add<Scalar: LinearAlgebraScalar>(
    _ translations: ArraySlice<MomentTranslation>, by matrix: [Scalar], count: Int, isReversed: Bool = false,
    from: UnsafePointer<Double>, to: UnsafeMutablePointer<Double>, in scratch: Workspace
  ) {
    let together = SolverTuning.translationsTogether
    scratch.withScalars(count: 2 * together * count) { (turned: UnsafeMutablePointer<Scalar>) in
      let translated = turned + together * count
      for start in Swift.stride(from: translations.startIndex, to: translations.endIndex, by: together) {
        let some = translations[start..<min(start + together, translations.endIndex)]
        for (row, translation) in some.enumerated() {
          let cube = Int(isReversed ? translation.target : translation.source)
          gather(from + cube * stride, moments.turns[Int(translation.turn)], count, into: turned + row * count)
        }
        Scalar.multiply(
          turned, transposeA: false, matrix, transposeB: !isReversed, into: translated, rows: some.count,
          columns: count, inner: count, scale: 1, keeping: 0)
        for (row, translation) in some.enumerated() {
          let cube = Int(isReversed ? translation.source : translation.target)
          scatter(translated + row * count, moments.turns[Int(translation.turn)], count, into: to + cube * stride)
        }
      }
    }
  }

  private func gather<Scalar: BinaryFloatingPoint>(
    _ values: UnsafePointer<Double>, _ turn: ChebyshevMoments.Turn, _ count: Int,
    into turned: UnsafeMutablePointer<Scalar>
  ) {
    turn.places.withUnsafeBufferPointer { places in
      turn.signs.withUnsafeBufferPointer { signs in
        guard let places = places.baseAddress, let signs = signs.baseAddress else { return }
        for i in 0..<count { turned[i] = Scalar(signs[i] * values[Int(places[i])]) }
      }
    }
  }

  private func scatter<Scalar: BinaryFloatingPoint>(
    _ turned: UnsafePointer<Scalar>, _ turn: ChebyshevMoments.Turn, _ count: Int,
    into values: UnsafeMutablePointer<Double>
  ) {
    turn.places.withUnsafeBufferPointer { places in
      turn.signs.withUnsafeBufferPointer { signs in
        guard let places = places.baseAddress, let signs = signs.baseAddress else { return }
        for i in 0..<count { values[Int(places[i])] += signs[i] * Double(turned[i]) }
      }
    }
  }
}

extension Workspace {
  /// Lends `count` numbers of either precision, of unspecified content, for the duration of `body`.
  fileprivate func withScalars<Scalar: LinearAlgebraScalar>(
    count: Int, _ body: (UnsafeMutablePointer<Scalar>) -> Void
  ) {
    withBuffer(count: count) { $0.withMemoryRebound(to: Scalar.self, capacity: count, body) }
  }
}
