import Foundation
import Testing

@Suite("Limits of magnitude over MPI", .serialized)
struct LimitTests {
  private let memory = Int(ProcessInfo.processInfo.physicalMemory)

  /// Expects a run to end with a sentence, and with nothing found.
  private func expect(_ sentence: String, _ run: DistributedRun, ranks: Int, _ arguments: [String]) throws {
    let (status, found) = try run.run(ranks: ranks, arguments + ["--dilations", "1"])
    #expect(status != 0 && found.isEmpty, "\(arguments)")
    #expect(run.log.components(separatedBy: sentence).count == 2, "\(arguments): \(run.log)")
  }

  @Test("that MPI counts in 32 bits are sentences, before anything is read")
  func points() throws {
    try DistributedRun.with { run in
      let raw = ["--points", try run.write(zeros: 9_000_000_000, as: "points.raw"), "--raw", "float32", "--columns"]
      try expect("a rank's 45000000 points in 50 dimensions", run, ranks: 1, raw + ["50", "--ring"])
      try expect("2250000000 points in 1 dimensions are more", run, ranks: 2, raw + ["1"])
      try expect("1 points in 2250000000 dimensions are more", run, ranks: 2, raw + ["2250000000"])
    }
  }

  @Test("that ScaLAPACK counts in 32 bits are a sentence")
  func matrix() throws {
    try DistributedRun.with { run in
      let graph = ["--graph", try run.write(cycle: 50_000)]
      try expect("more than ScaLAPACK counts in 32 bits: take at least 3 ranks", run, ranks: 1, graph)
    }
  }

  @Test("of memory are sentences, before points are read")
  func memoryOfPoints() throws {
    try DistributedRun.with { run in
      let raw = try run.write(zeros: memory / 4 / 400 * 400, as: "points.raw")
      try expect(
        "are there: take more ranks on more nodes", run, ranks: 4,
        ["--points", raw, "--raw", "float64", "--columns", "50"])
      let text = try run.write(zeros: memory, as: "points.csv")
      try expect("a rank's share of the text has", run, ranks: 2, ["--points", text])
    }
  }

  @Test(
    "of memory are a sentence, before a matrix is made",
    .enabled(if: ProcessInfo.processInfo.physicalMemory < 60_000_000_000, "32 bits end before this machine's memory"))
  func memoryOfMatrix() throws {
    try DistributedRun.with { run in
      let graph = ["--graph", try run.write(cycle: Int(Double(memory / 8).squareRoot()))]
      try expect("MB each: take more ranks on more nodes", run, ranks: 4, graph)
    }
  }
}

extension DistributedRun {
  /// Writes a file of zeros that takes no room on the disk.
  fileprivate func write(zeros count: Int, as name: String) throws -> String {
    let file = folder.appendingPathComponent(name)
    try Data().write(to: file)
    let handle = try FileHandle(forWritingTo: file)
    try handle.truncate(atOffset: UInt64(count))
    try handle.close()
    return file.path
  }

  /// Writes the edges of a cycle.
  fileprivate func write(cycle count: Int) throws -> String {
    let file = folder.appendingPathComponent("cycle.csv")
    let edges = (0..<count).map { "\($0),\(($0 + 1) % count)" }
    try edges.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    return file.path
  }
}
