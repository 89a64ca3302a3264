import Foundation
import Fuzzing
import Testing

/// Five thousand inputs, right ones changed a little: each is taken or refused, and none ends the process.
///
/// The inputs are those of a seed, which `FUZZ_SEED` changes, and `FUZZ_COUNT` their number for each parser;
/// `Scripts/fuzz` searches for longer.
@Suite("Every parser")
struct FuzzTests {
  @Test("takes or refuses whatever it is given", arguments: FuzzTarget.all.map(\.name))
  func survives(name: String) async throws {
    let target = try #require(FuzzTarget.named(name))
    let environment = ProcessInfo.processInfo.environment
    let seed = environment["FUZZ_SEED"].flatMap(UInt64.init) ?? 1
    let count = environment["FUZZ_COUNT"].flatMap(Int.init) ?? 5000 / FuzzTarget.all.count + 1
    let run = FuzzRun(of: target, seed: seed, count: count)
    await #expect(processExitsWith: .success, "\(run.lastInput())") { [run = run as FuzzRun] in
      run.run()
    }
    _ = run.lastInput()
  }
}
