import Analysis
import Foundation
import Testing

@testable import Experiments
@testable import Files
@testable import Reporting

@Suite("Console")
struct ConsoleTests {
  @Test("drops what nobody can read, and says so of results")
  func broken() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    close(ends[0])
    let before = dup(1)
    defer {
      dup2(before, 1)
      close(before)
    }
    dup2(ends[1], 1)
    close(ends[1])
    // A signal would end the tests here.
    #expect(!Console.show(String(repeating: "x", count: 1 << 20)))
  }

  @Test("leaves no descriptor below 3 to a file")
  func descriptors() {
    Console.prepare()
    for descriptor in 0...2 { #expect(fcntl(Int32(descriptor), F_GETFD) >= 0) }
  }
}

@Suite("Partial files")
struct PartialFilesTests {
  @Test("of processes of this machine that are gone are removed, in folders below too, and no other machine's")
  func stale() throws {
    let folder = try TemporaryFolder()
    let child = Process()
    child.executableURL = URL(fileURLWithPath: "/bin/true")
    try child.run()
    child.waitUntilExit()
    let gone = child.processIdentifier
    let machine = PartialFiles.machine
    let kept = ["e.\(machine)~\(getpid())-1.partial", "f.partial", "g.\(machine)x~\(gone)-1.partial"]
    for name in ["a.csv.\(machine)~\(gone)-1.partial", "b/c/d.\(machine)~\(gone)-12.partial"] + kept {
      try AtomicFile.write("", to: folder.url.appendingPathComponent(name))
    }
    PartialFiles.shared.removeStale(in: folder.url)
    #expect(try folder.names().sorted() == ["b"] + kept)
    #expect(try folder.names(in: "b/c").isEmpty)
  }
}
