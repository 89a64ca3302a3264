extension Matrix {
  /// Becomes another matrix, each number rounded to this one's precision, keeping the storage.
  mutating func round<Other>(_ other: Matrix<Other>) {
    reshape(rows: other.rows, columns: other.columns)
    elements.withUnsafeMutableBufferPointer { elements in
      other.elements.withUnsafeBufferPointer { other in
        for index in other.indices { elements[index] = Element(other[index]) }
      }
    }
  }
}
