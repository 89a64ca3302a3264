import Foundation

@testable import CardinalityNumerics

/// Many inputs of a parser, in a process that may die of them.
public struct FuzzRun: Codable, Sendable {
  /// The parser's name.
  public var target: String
  /// What the inputs depend on.
  public var seed: UInt64
  /// The number of inputs.
  public var count: Int
  /// A file that says which input is being read, for those who find the process dead.
  public var log: String

  /// Makes a run, whose file is in the folder for temporary ones.
  public init(of target: FuzzTarget, seed: UInt64, count: Int) {
    self.target = target.name
    self.seed = seed
    self.count = count
    let name = "fuzz-\(target.name)-\(UUID().uuidString)"
    log = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
  }

  /// Reads every input.
  ///
  /// An input that takes longer than `seconds`, or more than 4 GB, ends the process.
  public func run(seconds: UInt32 = 20) {
    guard let parser = FuzzTarget.named(target) else { exit(EXIT_FAILURE) }
    limitMemory()
    MemoryLimit.set(bytes: 1 << 30)
    let descriptor = open(log, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    for number in 0..<count {
      withUnsafeBytes(of: number) { _ = pwrite(descriptor, $0.baseAddress, $0.count, 0) }
      alarm(seconds)
      parser.parse(parser.input(seed: seed, number: number))
    }
    alarm(0)
    close(descriptor)
  }

  /// What was read last, to be put into a report; removes the file.
  public func lastInput() -> String {
    defer { unlink(log) }
    guard let bytes = FileManager.default.contents(atPath: log), bytes.count == MemoryLayout<Int>.size,
      let parser = FuzzTarget.named(target)
    else { return "\(target): none of the inputs was read" }
    let number = bytes.withUnsafeBytes { $0.loadUnaligned(as: Int.self) }
    let input = parser.input(seed: seed, number: number)
    let text = String(decoding: input.prefix(400), as: UTF8.self)
    return "\(target): input \(number) of seed \(seed), \(input.count) bytes: \(String(reflecting: text))"
  }

  /// A sanitizer claims more addresses than there is memory, and is left alone.
  private func limitMemory() {
    guard dlsym(nil, "__asan_init") == nil, dlsym(nil, "__tsan_init") == nil else { return }
    var limit = rlimit(rlim_cur: 4 << 30, rlim_max: 4 << 30)
    #if canImport(Glibc)
      setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
    #else
      setrlimit(RLIMIT_AS, &limit)
    #endif
  }
}
