/// Buffers that are used again and again, so that inner loops allocate nothing after their first pass.
///
/// Buffers are lent last in, first out: a caller that asks in the same order each time is lent the same storage. A
/// workspace belongs to one task at a time.
public final class Workspace {
  private var idle: [Matrix<Double>] = []

  /// Makes an empty workspace.
  public init() {}

  /// Gives back the storage of all buffers.
  package func empty() { idle.removeAll() }

  /// Lends a matrix of unspecified content for the duration of `body`.
  package func withMatrix<Result, Failure: Error>(
    rows: Int, columns: Int, _ body: (inout Matrix<Double>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var matrix = idle.popLast() ?? Matrix(rows: 0, columns: 0)
    matrix.reshape(rows: rows, columns: columns)
    defer { idle.append(matrix) }
    return try body(&matrix)
  }

  /// Lends `count` numbers of unspecified content for the duration of `body`.
  package func withBuffer<Result, Failure: Error>(
    count: Int, _ body: (UnsafeMutablePointer<Double>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withMatrix(rows: 1, columns: count) { (matrix) throws(Failure) in
      try matrix.elements.withUnsafeMutableBufferPointer { (buffer) throws(Failure) in
        // An empty array has no address; nobody reads through this one.
        try body(buffer.baseAddress ?? UnsafeMutablePointer(bitPattern: MemoryLayout<Double>.alignment)!)
      }
    }
  }

  /// Lends `count` numbers of single precision, of unspecified content, for the duration of `body`.
  package func withSingles<Result>(count: Int, _ body: (UnsafeMutablePointer<Float>) -> Result) -> Result {
    withBuffer(count: (count + 1) / 2) { buffer in
      buffer.withMemoryRebound(to: Float.self, capacity: count) { body($0) }
    }
  }
}
