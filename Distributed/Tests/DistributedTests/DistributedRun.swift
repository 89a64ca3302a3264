import Analysis
import Foundation

/// Runs of the program on several ranks of this machine, in a folder of their own.
struct DistributedRun {
  /// What is kept of a dilation.
  struct Found: Decodable {
    let dilation, magnitude, errorEstimate, derivative, spread, residual: Double
    let iterations: Int?
    let ranks: Int
  }

  let folder: URL

  static func with(_ body: (DistributedRun) throws -> Void) throws {
    let folder = URL(fileURLWithPath: "/tmp/distributed-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(DistributedRun(folder: folder))
  }

  /// The program, built beside the tests.
  static var program: URL {
    URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
      .appendingPathComponent("magnitude")
  }

  /// Writes numbers as an `.npy` file.
  func write(_ rows: [[Double]], as name: String, single: Bool = false) throws -> String {
    var header =
      "{'descr': '\(single ? "<f4" : "<f8")', 'fortran_order': False, 'shape': (\(rows.count), \(rows[0].count)), }"
    header += String(repeating: " ", count: 63 - (10 + header.count) % 64) + "\n"
    var data = Data([0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(header.count & 255), UInt8(header.count >> 8)])
    data += Data(header.utf8) + numbers(rows, single: single)
    let file = folder.appendingPathComponent(name)
    try data.write(to: file)
    return file.path
  }

  func numbers(_ rows: [[Double]], single: Bool = false) -> Data {
    rows.reduce(into: Data()) { data, row in
      for value in row {
        if single {
          withUnsafeBytes(of: Float(value)) { data.append(contentsOf: $0) }
        } else {
          withUnsafeBytes(of: value) { data.append(contentsOf: $0) }
        }
      }
    }
  }

  /// Starts the program; what it says goes into a file.
  func start(ranks: Int, _ arguments: [String], out: String) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/mpirun")
    process.arguments =
      ["--oversubscribe", "-n", "\(ranks)", Self.program.path] + arguments
      + ["--terminal", "svg", "--out", folder.appendingPathComponent(out).path]
    process.environment = ProcessInfo.processInfo.environment.merging([
      "OMPI_ALLOW_RUN_AS_ROOT": "1", "OMPI_ALLOW_RUN_AS_ROOT_CONFIRM": "1", "OMPI_MCA_btl": "self,vader",
      "OMPI_MCA_mpi_yield_when_idle": "1", "OPENBLAS_NUM_THREADS": "1",
    ]) { $1 }
    let log = folder.appendingPathComponent("log")
    try Data().write(to: log)
    let handle = try FileHandle(forWritingTo: log)
    (process.standardOutput, process.standardError) = (handle, handle)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    return process
  }

  var log: String { (try? String(contentsOf: folder.appendingPathComponent("log"), encoding: .utf8)) ?? "" }

  /// What was kept, in increasing dilations.
  func found(_ out: String) throws -> [Found] {
    let runs = folder.appendingPathComponent("\(out)/runs/distributed")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: runs.path)) ?? []
    let lines = try names.flatMap { name in
      try String(contentsOf: runs.appendingPathComponent(name), encoding: .utf8).split(separator: "\n")
    }
    return lines.compactMap { try? JSONDecoder().decode(Found.self, from: Data($0.utf8)) }
      .sorted { $0.dilation < $1.dilation }
  }

  /// Runs the program to its end.
  func run(ranks: Int, _ arguments: [String], out: String = "out") throws -> (status: Int32, found: [Found]) {
    let process = try start(ranks: ranks, arguments, out: out)
    process.waitUntilExit()
    return (process.terminationStatus, try found(out))
  }
}
