import Analysis
import Foundation
import Testing

@testable import Files

@Suite("A file in the safetensors format")
struct SafetensorsTests {
  private let contents = Safetensors(
    metadata: ["recipe": "{\"a\": 1, \"checksum\":\"crc64:0000000000000000\"}", "é": "/\n"],
    tensors: [
      .init("b", shape: [2, 2], values: [1.1, -0.0, .leastNonzeroMagnitude, .infinity]),
      .init("a", shape: [3], values: [0.5, -1.5, 65_504], as: .half), .init("empty", shape: [0, 4], values: []),
      .init("scalar", shape: [], values: [7]),
    ])

  @Test("is read as it was written, to the last bit")
  func roundTrip() throws {
    let bytes = try contents.bytes()
    let read = try #require(Safetensors(bytes))
    #expect(read.metadata == contents.metadata)
    #expect(Set(read.tensors.map(\.name)) == ["b", "a", "empty", "scalar"])
    for tensor in contents.tensors {
      let other = try #require(read.tensors.first { $0.name == tensor.name })
      #expect(other.shape == tensor.shape && other.storage == tensor.storage)
      #expect(other.values.map(\.bitPattern) == tensor.values.map(\.bitPattern))
    }
    #expect(try read.bytes().count == bytes.count)
  }

  @Test("rounds to half precision where it is asked to")
  func half() throws {
    let tensor = Safetensors.Tensor("a", shape: [3], values: [0.1, 1 / 3, 1e6], as: .half)
    let read = try #require(Safetensors(Safetensors(metadata: [:], tensors: [tensor]).bytes()))
    #expect(read.tensors[0].values == [0.099975586, 0.33325195, .infinity])
    #expect(read.tensors == [tensor.rounded])
  }

  @Test("with any bit flipped is refused")
  func flipped() throws {
    let bytes = try contents.bytes()
    for place in bytes.indices {
      for bit in 0..<8 {
        var damaged = bytes
        damaged[place] ^= 1 << UInt8(bit)
        #expect(Safetensors(damaged) == nil, "bit \(bit) of byte \(place)")
      }
    }
  }

  @Test("that was cut, turned round or made longer is refused")
  func damaged() throws {
    let bytes = try contents.bytes()
    for count in bytes.indices { #expect(Safetensors(Array(bytes.prefix(count))) == nil) }
    #expect(Safetensors(bytes.reversed()) == nil)
    #expect(Safetensors(bytes + [0]) == nil)
    #expect(Safetensors([]) == nil)
  }

  @Test(
    "is what Python's safetensors package reads",
    .enabled(if: Python.hasSafetensors, "needs Python's safetensors and NumPy"))
  func python() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("safetensors-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("a.safetensors")
    try Data(contents.bytes()).write(to: file)
    let script = """
      import sys
      from safetensors import safe_open
      from safetensors.numpy import load_file
      tensors = load_file(sys.argv[1])
      metadata = safe_open(sys.argv[1], "np").metadata()
      print(sorted(metadata), metadata["é"] == "/\\n")
      for name in sorted(tensors):
          print(name, tensors[name].dtype, list(tensors[name].shape), tensors[name].flatten().astype(float).tolist())
      """
    #expect(
      try Python.run(script, [file.path]) == """
        ['checksum', 'recipe', 'é'] True
        a float16 [3] [0.5, -1.5, 65504.0]
        b float32 [2, 2] [1.100000023841858, -0.0, 1.401298464324817e-45, inf]
        empty float32 [0, 4] []
        scalar float32 [] [7.0]

        """)
  }
}

@Suite("CRC-64/XZ")
struct CRC64Tests {
  @Test("has the check value of its definition, whatever pieces it is given")
  func check() {
    #expect(CRC64().hexadecimal == "0000000000000000")
    let digits = Array("123456789".utf8)
    for cut in 0...9 {
      var sum = CRC64()
      digits[..<cut].withUnsafeBytes { sum.add($0) }
      digits[cut...].withUnsafeBytes { sum.add($0) }
      #expect(sum.hexadecimal == "995dc9bbdf1939fa")
    }
  }
}
