import Analysis
import Foundation
import Testing

@testable import Experiments
@testable import Glass
@testable import Learning
@testable import Reporting
@testable import Spaces

@Suite("Kept trials")
struct TrialStoreTests {
  private let outcome = Outcome(
    epoch: 3, validation: 0.1 + 0.2, divergedIn: nil, warmUp: 1, curve: [1.0 / 3, .nan], recalls: [.nan, 1],
    test: [.accuracy: 5e-300, .loss: .infinity], bestTest: [.macroF1: -.infinity])

  private func row() throws -> TrialRow {
    let trial = try SmallTrials.trials("focal(gamma=1.5)", seeds: [4_294_967_295])[0]
    return TrialRow(trial, outcome, by: SourceStamp(digest: "a", commit: "abc1234+"), seconds: 0.1)
  }

  @Test("come back bit for bit, those numbers too that JSON has no words for")
  func roundTrip() throws {
    let row = try row()
    let line = try row.line
    let read = try #require(TrialRow(line: line))
    #expect(read.outcome == outcome)
    #expect(read.outcome.validation == 0.1 + 0.2 && read.outcome.value(of: .accuracy) == 5e-300)
    #expect(read.outcome.recalls[0].isNaN && read.outcome.value(of: .loss) == .infinity)
    #expect(try read.key == row.key)
    #expect(read.commit == "abc1234+")
    #expect(!line.contains("\n"))
  }

  @Test("are refused when the line is cut anywhere or a character of it is another")
  func damaged() throws {
    let line = try row().line
    for length in 0..<line.count { #expect(TrialRow(line: line.prefix(length)) == nil, "cut after \(length)") }
    for index in line.indices {
      var changed = line
      changed.replaceSubrange(index...index, with: line[index] == "7" ? "8" : "7")
      #expect(TrialRow(line: changed) == nil, "\(changed[..<index])")
    }
  }

  @Test(
    "with an epoch that is no whole number are no rows, whatever their check says",
    arguments: ["1e300", "\"nan\"", "2.5"])
  func epochs(epoch: String) throws {
    let line = try row().line
    let row = line[try #require(line.range(of: ",\"row\":")).upperBound...].dropLast()
    let forged = row.replacing("\"epoch\":3", with: "\"epoch\":\(epoch)")
    #expect(forged != row)
    let head = "{\"length\":\(forged.utf8.count),\"sha256\":\"\(SHA256.hexadecimal(forged.utf8))\",\"row\":"
    #expect(TrialRow(line: head + forged + "}") == nil)
    #expect(TrialRow(line: line) != nil)
  }

  @Test("lie under other keys for any other setting, samples or parameter of a loss")
  func keys() throws {
    let base = try SmallTrials.trials("magnitude", seeds: [1])[0]
    let changes: [(inout Trial) throws -> Void] = [
      { $0.seed = 2 }, { $0.loss = .magnitude(dilatedBy: 2) }, { $0.loss = .spread() }, { $0.rate = 0.1000001 },
      { $0.training.epochs = 3 }, { $0.training.batchSize = 33 }, { $0.training.weightDecay = 1e-4 },
      { $0.training.schedule = try LearningRateSchedule("cosine") }, { $0.network = NetworkDescription(hidden: [31]) },
      { $0.noise = 0.1 }, { $0.scaling = .raw }, { $0.resampling = .oversampling }, { $0.selection = .accuracy },
      { $0.testReading = .everyEpoch }, { $0.data = SplitSamples(SmallTrials.samples(shift: 2.001)) },
      { $0.data = SplitSamples(SmallTrials.samples(), testShare: 0.31) }, { $0.data = SyntheticData() },
    ]
    var keys: Set<TrialRow.Key> = [try TrialRow.Key(base)]
    for change in changes {
      var trial = base
      try change(&trial)
      keys.insert(try TrialRow.Key(trial))
    }
    #expect(keys.count == 1 + changes.count)
    #expect(try TrialRow.Key(SmallTrials.trials("magnitude", seeds: [1])[0]) == TrialRow.Key(base))
  }

  @Test("are kept by every one of several runs that write at once, and stand behind what a stop left")
  func several() async throws {
    try await SmallTrials.withFolder { folder in
      let row = try row()
      try AtomicFile.makeFolder(folder.appendingPathComponent("a"))
      try String(row.line.prefix(100)).write(to: SmallTrials.file(folder), atomically: true, encoding: .utf8)
      let trials = try SmallTrials.trials("magnitude", seeds: Array(1...40))
      await withThrowingTaskGroup(of: Void.self) { group in
        for part in 0..<4 {
          group.addTask {
            let store = TrialStore(in: folder)
            for index in stride(from: part, to: 40, by: 4) {
              try store.add(
                TrialRow(trials[index], outcome, by: SourceStamp(digest: "a", commit: nil), seconds: 1))
            }
          }
        }
      }
      let store = TrialStore(in: folder)
      let stamp = SourceStamp(digest: "a", commit: nil)
      for trial in trials { #expect(store.row(of: try TrialRow.Key(trial), by: stamp)?.outcome == outcome) }
    }
  }

  @Test("name the file when it cannot be written")
  func unwritable() async throws {
    try await SmallTrials.withFolder { folder in
      try AtomicFile.write("", to: folder.appendingPathComponent("a"))
      #expect {
        try TrialStore(in: folder).add(row())
      } throws: {
        "\($0)".contains(folder.appendingPathComponent("a").path)
      }
    }
  }
}

@Suite("The stamp of the sources")
struct SourceStampTests {
  /// A package whose sources are a file in each folder, and its program.
  private func withPackage(_ body: (_ package: URL, _ program: URL) throws -> Void) async throws {
    try await SmallTrials.withFolder { package in
      for folder in SourceStamp.folders {
        try AtomicFile.write("1", to: package.appendingPathComponent("\(folder)/a.swift"))
      }
      try AtomicFile.write("names\n.unsafeFlags([\"-O\"])", to: package.appendingPathComponent("Package.swift"))
      try AtomicFile.write("title", to: package.appendingPathComponent("notebooks/circle.swift"))
      let program = package.appendingPathComponent(".build/debug/circle")
      try build(program)
      try body(package, program)
    }
  }

  private func build(_ program: URL) throws {
    usleep(20_000)
    try AtomicFile.write("program", to: program)
  }

  private func stamp(_ package: URL?, _ program: URL, notebook: Bool = false) -> String {
    SourceStamp(package: package, program: program, notebook: notebook).digest
  }

  @Test("changes with a source after a build, and not with a title, a figure or the list of notebooks")
  func changes() async throws {
    try await withPackage { package, program in
      let first = stamp(package, program)
      let own = stamp(package, program, notebook: true)
      #expect(!first.hasPrefix("program") && first != own)
      try AtomicFile.write("other title", to: package.appendingPathComponent("notebooks/circle.swift"))
      try AtomicFile.write("2", to: package.appendingPathComponent("Sources/Reporting/Figure.swift"))
      try AtomicFile.write("more names\n.unsafeFlags([\"-O\"])", to: package.appendingPathComponent("Package.swift"))
      try build(program)
      #expect(stamp(package, program) == first)
      #expect(stamp(package, program, notebook: true) != own)
      for folder in SourceStamp.folders {
        try AtomicFile.write("2", to: package.appendingPathComponent("\(folder)/a.swift"))
        try build(program)
        #expect(stamp(package, program) != first, "\(folder)")
        try AtomicFile.write("1", to: package.appendingPathComponent("\(folder)/a.swift"))
        try build(program)
        #expect(stamp(package, program) == first, "\(folder)")
      }
      try AtomicFile.write(
        "names\n.unsafeFlags([\"-Ounchecked\"])", to: package.appendingPathComponent("Package.swift"))
      #expect(stamp(package, program) != first)
    }
  }

  @Test("is the program's where a source was changed after the build, or the program stands elsewhere")
  func older() async throws {
    try await withPackage { package, program in
      let built = stamp(package, program)
      usleep(20_000)
      try AtomicFile.write("2", to: package.appendingPathComponent("Sources/Learning/a.swift"))
      let edited = stamp(package, program)
      #expect(edited.hasPrefix("program-"))
      // A time that was set back is no older change.
      let past: [FileAttributeKey: Any] = [.modificationDate: Date(timeIntervalSince1970: 1)]
      try FileManager.default.setAttributes(
        past, ofItemAtPath: package.appendingPathComponent("Sources/Learning/a.swift").path)
      #expect(stamp(package, program) == edited)
      try build(program)
      #expect(stamp(package, program) != built && stamp(package, program) != edited)
      let moved = package.appendingPathComponent("circle")
      try build(moved)
      #expect(stamp(package, moved) == edited)
      #expect(stamp(nil, program) == edited)
      try AtomicFile.write("another", to: moved)
      #expect(stamp(package, moved) != edited)
    }
  }
}
