import Foundation
import Fuzzing

// Scripts/fuzz compiles this file with libFuzzer, which brings the main function.

private let target: FuzzTarget = {
  let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? ""
  guard let target = FuzzTarget.named(name) else {
    print("FUZZ_TARGET is one of \(FuzzTarget.all.map(\.name).joined(separator: ", "))")
    exit(64)
  }
  return target
}()

/// What libFuzzer calls once: it puts right inputs where the search begins.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(
  _ count: UnsafeMutablePointer<CInt>?, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>>?
) -> CInt {
  if let folder = ProcessInfo.processInfo.environment["FUZZ_CORPUS"] {
    for (number, bytes) in target.corpus.enumerated() {
      FileManager.default.createFile(atPath: "\(folder)/right-\(number)", contents: Data(bytes))
    }
  }
  return 0
}

/// What libFuzzer calls with every input it makes up.
@_cdecl("LLVMFuzzerTestOneInput")
public func readOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  target.parse(Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}
