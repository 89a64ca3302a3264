import CardinalityNumerics
import Foundation

/// The files in a ZIP archive, stored or packed by DEFLATE, whose checksums are compared.
///
/// Sizes are taken from the directory at the end of the archive; what does not agree with them is refused. Archives of more
/// than four gigabytes (ZIP64) are read, such as are encrypted or in several parts are not.
/// Source: PKWARE, APPNOTE.TXT 6.3.10.
struct ZipArchive {
  /// A file of the archive.
  struct Member: Equatable {
    let name: String
    /// The bytes that it has unpacked.
    let size: Int
    /// The bytes that it takes in the archive.
    let packedSize: Int
    fileprivate let method: Int
    fileprivate let isEncrypted: Bool
    fileprivate let checksum: UInt32
    fileprivate let start: Int
  }

  /// The files, in the order of the directory.
  let members: [Member]
  private let bytes: ZipBytes

  /// Reads the directory.
  ///
  /// - Throws: ``ZipError``, ``MemoryError``.
  init(contentsOf file: String) throws {
    bytes = try ZipBytes(file)
    members = try bytes.members()
  }

  /// Unpacks a file.
  ///
  /// - Throws: ``ZipError`` also where the sizes or the checksum are not those of the directory.
  func contents(of member: Member) throws -> [UInt8] {
    func refused(_ reason: String) -> ZipError { ZipError(file: bytes.file, member: member.name, reason: reason) }
    guard !member.isEncrypted else { throw refused("it is encrypted") }
    guard member.method == 0 || member.method == 8 else {
      throw refused("it is packed by method \(member.method), neither stored nor deflated")
    }
    let header = try bytes.read(30, at: member.start)
    guard header.number(at: 0, bytes: 4) == 0x0403_4b50 else { throw refused("the archive is damaged before it") }
    let start = member.start + 30 + header.number(at: 26, bytes: 2) + header.number(at: 28, bytes: 2)
    let packed = try bytes.read(member.packedSize, at: start)
    let contents: [UInt8]
    do throws(Gzip.Failure) {
      contents = member.method == 0 ? packed : try Inflate.contents(of: packed, limit: member.size)
    } catch {
      throw refused("it is damaged: it cannot be unpacked to its \(member.size) bytes")
    }
    guard contents.count == member.size, Gzip.checksum(contents[...]) == member.checksum else {
      throw refused("it is damaged: its size or its checksum is not that of the directory")
    }
    return contents
  }
}

/// What is wrong with a ZIP archive, or a file in it.
package struct ZipError: Error, Equatable, CustomStringConvertible {
  /// The archive.
  package let file: String
  /// The file in it, unless it is the archive as a whole.
  package let member: String?
  /// What is wrong.
  package let reason: String

  /// The archive, the file in it, and what is wrong.
  package var description: String { "\(file)\(member.map { ": \($0)" } ?? ""): \(reason)" }
}

/// The bytes of an archive, read where they are asked for.
private struct ZipBytes {
  let file: String
  let count: Int

  init(_ file: String) throws {
    self.file = file
    guard let handle = FileHandle(forReadingAtPath: file), let end = try? handle.seekToEnd() else {
      throw ZipError(file: file, member: nil, reason: "it cannot be read")
    }
    count = Int(clamping: end)
  }

  func damaged() -> ZipError {
    ZipError(file: file, member: nil, reason: "it is no ZIP archive, or damaged or cut off")
  }

  func read(_ length: Int, at place: Int) throws -> [UInt8] {
    guard length >= 0, place >= 0, place <= count, length <= count - place,
      let handle = FileHandle(forReadingAtPath: file)
    else { throw damaged() }
    defer { try? handle.close() }
    try handle.seek(toOffset: UInt64(place))
    let data = try handle.read(upToCount: length) ?? Data()
    guard data.count == length else { throw damaged() }
    return [UInt8](data)
  }

  /// The entries of the directory.
  func members() throws -> [ZipArchive.Member] {
    let directory = try directory()
    try MemoryLimit.check(
      4 * Double(directory.length), for: "the directory of \(file)", formula: "4 × \(directory.length) bytes")
    let bytes = try read(directory.length, at: directory.start)
    var members: [ZipArchive.Member] = []
    var place = 0
    while place < bytes.count {
      guard bytes.count - place >= 46, bytes.number(at: place, bytes: 4) == 0x0201_4b50 else { throw damaged() }
      let lengths = [28, 30, 32].map { bytes.number(at: place + $0, bytes: 2) }
      let end = place + 46 + lengths.reduce(0, +)
      guard end <= bytes.count else { throw damaged() }
      members.append(try member(Array(bytes[place..<end]), nameLength: lengths[0], extraLength: lengths[1]))
      place = end
    }
    return members
  }

  /// An entry; sizes that four bytes do not hold stand in its extra field number 1, those alone and in this order.
  private func member(_ entry: [UInt8], nameLength: Int, extraLength: Int) throws -> ZipArchive.Member {
    var sizes = [24, 20, 42].map { entry.number(at: $0, bytes: 4) }
    var place = 46 + nameLength
    let end = place + extraLength
    while end - place >= 4 {
      let (kind, length) = (entry.number(at: place, bytes: 2), entry.number(at: place + 2, bytes: 2))
      guard length <= end - place - 4 else { throw damaged() }
      var value = place + 4
      place = value + length
      for index in sizes.indices where kind == 1 && sizes[index] == 0xffff_ffff {
        guard place - value >= 8 else { throw damaged() }
        sizes[index] = entry.number(at: value, bytes: 8)
        value += 8
      }
    }
    guard sizes.allSatisfy({ $0 >= 0 }), sizes[1] <= count, sizes[2] <= count else { throw damaged() }
    return ZipArchive.Member(
      name: String(decoding: entry[46..<46 + nameLength], as: UTF8.self), size: sizes[0], packedSize: sizes[1],
      method: entry.number(at: 10, bytes: 2), isEncrypted: entry[8] & 1 != 0,
      checksum: UInt32(truncatingIfNeeded: entry.number(at: 16, bytes: 4)), start: sizes[2])
  }

  /// The bytes of the record that says where ZIP64's end record is.
  private static let locator = 20

  /// Where the directory stands: said by a record at the end, which a comment of up to 65,535 bytes may follow.
  private func directory() throws -> (start: Int, length: Int) {
    let length = min(count, Self.locator + 22 + 65_535)
    let tail = try read(length, at: count - length)
    guard
      let record = stride(from: length - 22, through: 0, by: -1).first(where: {
        tail.number(at: $0, bytes: 4) == 0x0605_4b50 && tail.number(at: $0 + 20, bytes: 2) == length - $0 - 22
      })
    else { throw damaged() }
    let parts = [4, 6].map { tail.number(at: record + $0, bytes: 2) }
    let (size, start) = (tail.number(at: record + 12, bytes: 4), tail.number(at: record + 16, bytes: 4))
    guard size == 0xffff_ffff || start == 0xffff_ffff else {
      guard parts == [0, 0] else { throw damaged() }
      return (start, size)
    }
    let locator = record - Self.locator
    guard locator >= 0, tail.number(at: locator, bytes: 4) == 0x0706_4b50 else { throw damaged() }
    let large = try read(56, at: tail.number(at: locator + 8, bytes: 8))
    let isWhole = [16, 20].allSatisfy { large.number(at: $0, bytes: 4) == 0 }
    guard large.number(at: 0, bytes: 4) == 0x0606_4b50, isWhole else { throw damaged() }
    return (large.number(at: 48, bytes: 8), large.number(at: 40, bytes: 8))
  }
}

extension [UInt8] {
  /// A number of up to eight bytes, the lowest first; -1 if it is beyond what a size can be.
  ///
  /// - Precondition: the bytes are there.
  fileprivate func number(at place: Int, bytes: Int) -> Int {
    let value = self[place..<place + bytes].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(exactly: value) ?? -1
  }
}
