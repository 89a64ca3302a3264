import Foundation

/// Named arrays of numbers with a description, in the safetensors format: Python's `safetensors` package reads them.
///
/// A file is the length of its header as eight bytes, the header in JSON, and the numbers of all arrays one after the
/// other; all byte orders are little-endian. The header's `__metadata__` holds the description and a checksum over the
/// whole file, in which the place of the checksum itself counts as zeros.
package struct Safetensors: Sendable, Equatable {
  /// An array of numbers.
  package struct Tensor: Sendable, Equatable {
    /// Its name.
    package var name: String
    /// Its lengths, the last of which runs fastest.
    package var shape: [Int]
    /// Its numbers.
    package var values: [Float]
    /// How the numbers are kept.
    package var storage: Storage

    package init(_ name: String, shape: [Int], values: [Float], as storage: Storage = .single) {
      precondition(shape.reduce(1, *) == values.count, "\(values.count) numbers do not fill \(shape)")
      self.name = name
      self.shape = shape
      self.values = values
      self.storage = storage
    }
  }

  /// The precision in which numbers are kept.
  package enum Storage: String, Sendable, Codable {
    /// Four bytes.
    case single = "F32"
    /// Two bytes: about three digits, up to 65,504.
    case half = "F16"

    fileprivate var size: Int { self == .single ? 4 : 2 }
  }

  /// What describes the arrays, by name; `checksum` is taken.
  package var metadata: [String: String]
  /// The arrays, in the order of the file.
  package var tensors: [Tensor]

  package init(metadata: [String: String], tensors: [Tensor]) {
    self.metadata = metadata
    self.tensors = tensors
  }

  private static var checksumKey: String { "checksum" }
  private static var checksumStart: [UInt8] { Array("\"checksum\":\"crc64:".utf8) }
  private static var noChecksum: String { "crc64:" + String(repeating: "0", count: 16) }
}

// Writing.
extension Safetensors {
  /// The file.
  package func bytes() throws -> [UInt8] {
    var metadata = metadata
    metadata[Self.checksumKey] = Self.noChecksum
    var entries: [String: SafetensorsEntry] = ["__metadata__": .metadata(metadata)]
    var end = 0
    for tensor in tensors {
      let start = end
      end += tensor.values.count * tensor.storage.size
      entries[tensor.name] = .tensor(.init(dtype: tensor.storage, shape: tensor.shape, offsets: [start, end]))
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var header = Array(try encoder.encode(entries))
    // The numbers begin at a multiple of eight bytes, so that they can be mapped into memory.
    header += Array(repeating: UInt8(ascii: " "), count: (8 - header.count % 8) % 8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(8 + header.count + end)
    bytes += (0..<8).map { UInt8(truncatingIfNeeded: header.count >> (8 * $0)) }
    bytes += header
    for tensor in tensors { tensor.append(to: &bytes) }
    if let place = Self.checksumPlace(in: bytes, header: 8..<8 + header.count) {
      bytes.replaceSubrange(place, with: Array(Self.checksum(of: bytes, without: place).utf8))
    }
    return bytes
  }

  /// Where the digits of the checksum stand.
  package static func checksumPlace(in bytes: [UInt8], header: Range<Int>) -> Range<Int>? {
    let start = checksumStart
    guard header.count > start.count + 16 else { return nil }
    let place = bytes.withUnsafeBufferPointer { bytes in
      (header.lowerBound...header.upperBound - start.count - 16).first { place in
        bytes[place] == start[0] && bytes[place..<place + start.count].elementsEqual(start)
      }
    }
    return place.map { $0 + start.count..<$0 + start.count + 16 }
  }

  /// The checksum of a file, with zeros in place of its own digits.
  package static func checksum(of bytes: [UInt8], without place: Range<Int>) -> String {
    var sum = CRC64()
    let zeros = Array(repeating: UInt8(ascii: "0"), count: place.count)
    bytes.withUnsafeBytes { bytes in
      sum.add(UnsafeRawBufferPointer(rebasing: bytes[..<place.lowerBound]))
      zeros.withUnsafeBytes { sum.add($0) }
      sum.add(UnsafeRawBufferPointer(rebasing: bytes[place.upperBound...]))
    }
    return sum.hexadecimal
  }
}

// Reading.
extension Safetensors {
  /// Reads a file; `nil` if it is none of ours, or not exactly as it was written.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count >= 8 else { return nil }
    let length = bytes[..<8].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    guard length <= UInt64(bytes.count - 8) else { return nil }
    let header = 8..<8 + Int(length)
    guard let place = Self.checksumPlace(in: bytes, header: header),
      Self.checksum(of: bytes, without: place).utf8.elementsEqual(bytes[place]),
      let entries = try? JSONDecoder().decode([String: SafetensorsEntry].self, from: Data(bytes[header])),
      case .metadata(var metadata)? = entries["__metadata__"]
    else { return nil }
    metadata[Self.checksumKey] = nil
    self.metadata = metadata
    tensors = []
    // Gapless and in order: every number of the file belongs to one array.
    var end = 0
    for (name, entry) in entries.sorted(by: { $0.value.order < $1.value.order }) {
      guard case .tensor(let description) = entry else { continue }
      guard let range = description.range, range.lowerBound == end, range.upperBound <= bytes.count - header.upperBound
      else { return nil }
      end = range.upperBound
      let numbers = bytes[header.upperBound + range.lowerBound..<header.upperBound + range.upperBound]
      let values = description.dtype.numbers(numbers)
      tensors.append(Tensor(name, shape: description.shape, values: values, as: description.dtype))
    }
    guard end == bytes.count - header.upperBound else { return nil }
  }
}

/// What a header says under a name.
private enum SafetensorsEntry: Codable {
  case metadata([String: String])
  case tensor(Description)

  struct Description: Codable {
    let dtype: Safetensors.Storage
    let shape: [Int]
    let offsets: [Int]

    enum CodingKeys: String, CodingKey {
      case dtype, shape
      case offsets = "data_offsets"
    }

    /// The bytes of the array; `nil` unless they are as many as its shape needs.
    var range: Range<Int>? {
      guard offsets.count == 2, 0 <= offsets[0], offsets[0] <= offsets[1],
        shape.allSatisfy({ $0 >= 0 })
      else { return nil }
      var count = dtype.size
      for length in shape {
        let (product, isTooLarge) = count.multipliedReportingOverflow(by: length)
        if isTooLarge { return nil }
        count = product
      }
      let range = offsets[0]..<offsets[1]
      return range.count == count ? range : nil
    }
  }

  /// Where an array stands among the others; an empty one before that which begins at its place.
  var order: (Int, Int) {
    guard case .tensor(let description) = self, description.offsets.count == 2 else { return (-1, -1) }
    return (description.offsets[0], description.offsets[1])
  }

  init(from decoder: any Decoder) throws {
    do {
      self = .tensor(try Description(from: decoder))
    } catch {
      self = .metadata(try [String: String](from: decoder))
    }
  }

  func encode(to encoder: any Encoder) throws {
    switch self {
    case .metadata(let texts): try texts.encode(to: encoder)
    case .tensor(let description): try description.encode(to: encoder)
    }
  }
}

extension Safetensors.Tensor {
  /// The array as it will be read again.
  package var rounded: Safetensors.Tensor {
    guard storage == .half else { return self }
    return Safetensors.Tensor(name, shape: shape, values: values.map { Float(Float16($0)) }, as: storage)
  }

  fileprivate func append(to bytes: inout [UInt8]) {
    switch storage {
    case .single: values.withUnsafeBytes { bytes += $0 }
    case .half: values.map { Float16($0) }.withUnsafeBytes { bytes += $0 }
    }
  }
}

extension Safetensors.Storage {
  fileprivate func numbers(_ bytes: ArraySlice<UInt8>) -> [Float] {
    switch self {
    case .single: Self.copy(bytes, of: Float.self)
    case .half: Self.copy(bytes, of: Float16.self).map { Float($0) }
    }
  }

  private static func copy<Number>(_ bytes: ArraySlice<UInt8>, of type: Number.Type) -> [Number] {
    let count = bytes.count / MemoryLayout<Number>.size
    return [Number](unsafeUninitializedCapacity: count) { numbers, filled in
      bytes.withUnsafeBytes { UnsafeMutableRawBufferPointer(numbers).copyMemory(from: $0) }
      filled = count
    }
  }
}
