import Foundation
import Testing

@testable import Analysis

@Suite("A checkpoint")
struct CheckpointTests {
  private struct Facts: Codable, Equatable {
    let loss: Double
  }

  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("checkpoint-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  @Test("is read as it was written, to the last bit")
  func roundTrip() throws {
    try withFolder { folder in
      let file = folder.appendingPathComponent("a.checkpoint")
      let arrays: [[Float]] = [[1.1, -0, .leastNonzeroMagnitude, .nan], [], [.infinity]]
      try Checkpoint(facts: Facts(loss: 0.1 + 0.2), arrays: arrays).write(to: file)
      let read = try #require(try Checkpoint<Facts>(contentsOf: file))
      #expect(read.facts == Facts(loss: 0.1 + 0.2))
      #expect(read.arrays.map { $0.map(\.bitPattern) } == arrays.map { $0.map(\.bitPattern) })
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.checkpoint"])
    }
  }

  @Test("is nil where there is no file")
  func missing() throws {
    try withFolder { folder in
      let read = try Checkpoint<Facts>(contentsOf: folder.appendingPathComponent("none"))
      #expect(read?.facts == nil)
    }
  }

  @Test("that was cut or changed is refused, wherever it was")
  func damaged() throws {
    try withFolder { folder in
      let file = folder.appendingPathComponent("a.checkpoint")
      try Checkpoint(facts: Facts(loss: 1), arrays: [[1, 2, 3]]).write(to: file)
      let whole = try Data(contentsOf: file)
      var damages = (0..<whole.count).map { Data(whole.prefix($0)) }
      damages.append(Data(whole.reversed()))
      damages.append(whole + [0])
      var length = whole
      length[15] = 0xff
      damages.append(length)
      for data in damages {
        try data.write(to: file)
        #expect(throws: CheckpointError.damaged(file: file.path)) { try Checkpoint<Facts>(contentsOf: file) }
      }
    }
  }
}
