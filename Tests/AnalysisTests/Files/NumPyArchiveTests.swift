import Analysis
import Foundation
import Testing

@testable import Files

@Suite("An archive of NumPy's")
struct NumPyArchiveTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  private func path(_ name: String) -> String { Self.folder.appendingPathComponent(name).path }

  /// The table in a file of the bytes.
  private func read(_ bytes: [UInt8], _ name: String = "") throws -> Matrix<Double> {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).npz")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try NumPyFile.table(contentsOf: file.path + name)
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: Self.folder.appendingPathComponent(name)))
  }

  private func message(_ body: () throws -> Matrix<Double>) -> String {
    do {
      let table = try body()
      return "read \(table.rows) × \(table.columns)"
    } catch {
      return "\(error)"
    }
  }

  @Test("holds what savez stored and savez_compressed packed", arguments: ["arrays.npz", "arrays-packed.npz"])
  func arrays(_ archive: String) throws {
    let expected = try fixture("arrays.json", as: [String: [[Double]]].self)
    #expect(expected.count == 3)
    for (name, rows) in expected {
      #expect(try NumPyFile.table(contentsOf: path("\(archive):\(name)")) == Matrix(rows))
      #expect(try NumPyFile.table(contentsOf: path("\(archive):\(name).npy")) == Matrix(rows))
    }
  }

  @Test("needs no name for its only array, and lists several")
  func names() throws {
    let only = try NumPyFile.table(contentsOf: path("array-one.npz"))
    #expect(only == Matrix((0..<6).map { Array(repeating: Double($0), count: 50) }))
    let several = message { try NumPyFile.table(contentsOf: path("arrays.npz")) }
    #expect(several.contains("the arrays points, singles, counts; name one, as in"), "\(several)")
    let absent = message { try NumPyFile.table(contentsOf: path("arrays.npz:pionts")) }
    #expect(absent.contains("arrays.npz: pionts: it is not in the archive"), "\(absent)")
    #expect(NumPyArchive("points.npy") == nil && NumPyArchive("a.npz:") == nil && NumPyArchive("npz:a") == nil)
    #expect(NumPyArchive("/x/a.npz:b:c")?.file == "/x/a.npz" && NumPyArchive("/x/a.npz:b:c")?.name == "b:c")
  }

  @Test("is read where sizes and places stand in ZIP64's records alone, whatever comment follows")
  func large() throws {
    let expected = Matrix((0..<4).map { row in (0..<3).map { Double(3 * row + $0) } })
    let archive = try bytes("array-zip64.npz")
    #expect(try read(archive) == expected)
    var commented = archive
    commented.replaceSubrange(archive.count - 2..<archive.count, with: [0xff, 0xff])
    #expect(try read(commented + Array(repeating: 0x20, count: 65_535)) == expected)
    for end in archive.indices { #expect(throws: ZipError.self) { try read(Array(archive[..<end])) } }
    // Of the end record and its locator every number counts: what is read all the same is what was written.
    let start = try #require(archive.indices.last { archive[$0...].starts(with: [0x50, 0x4b, 6, 6]) })
    for place in start..<archive.count {
      var changed = archive
      changed[place] ^= 0x81
      if let table = try? read(changed) { #expect(table == expected, "byte \(place)") }
    }
    var parts = archive
    parts[start + 16] = 1
    #expect(message { try read(parts) }.contains("damaged"))
  }

  @Test("that is cut off anywhere, or in which any byte of an array is another, is refused")
  func damage() throws {
    let archive = try bytes("array-one.npz")
    let whole = try read(archive)
    for end in archive.indices { #expect(throws: ZipError.self) { try read(Array(archive[..<end])) } }
    var refused = 0
    for place in archive.indices {
      for bit: UInt8 in [1, 0x80] {
        var changed = archive
        changed[place] ^= bit
        // Times and versions say nothing of the numbers; what is read all the same is what was written.
        if let table = try? read(changed) { #expect(table == whole, "byte \(place)") } else { refused += 1 }
      }
    }
    #expect(refused > archive.count)
    let packed = message { () throws in
      var changed = archive
      // Within what is packed, which follows a header of 30 bytes, a name of 9 and an extra field of 20.
      changed[90] ^= 0x10
      return try read(changed)
    }
    #expect(packed.contains("arr_0.npy: it is damaged"), "\(packed)")
  }

  @Test(
    "is refused before it is unpacked where it says that it needs more than the memory, and where it says too little")
  func sizes() throws {
    let archive = try bytes("array-one.npz")
    let entry = try #require(archive.indices.last { archive[$0...].starts(with: [0x50, 0x4b, 1, 2]) })
    let only = try #require(NumPyArchive(path("array-one.npz")))
    #expect(message { try only.table(limit: 10_000) }.contains("array-one.npz:arr_0.npy would take"))
    #expect(message { try only.table(limit: 20_000) } == "read 6 × 50")
    var small = archive
    small.replaceSubrange(entry + 24..<entry + 28, with: [100, 0, 0, 0])
    #expect(message { try read(small) }.contains("cannot be unpacked to its 100 bytes"))
    var method = archive
    method[entry + 10] = 12
    #expect(message { try read(method) }.contains("packed by method 12"))
    var encrypted = archive
    encrypted[entry + 8] |= 1
    #expect(message { try read(encrypted) }.contains("it is encrypted"))
    #expect(message { try NumPyFile.table(contentsOf: "/nowhere.npz") }.contains("/nowhere.npz: it cannot be read"))
    #expect(message { try read([]) }.contains("no ZIP archive"))
  }
}
