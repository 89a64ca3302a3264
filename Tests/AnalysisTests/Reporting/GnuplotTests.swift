import Analysis
import Foundation
import Testing

@testable import Experiments
@testable import Files
@testable import Reporting

@Suite("gnuplot")
struct GnuplotTests {
  private var figure: Figure {
    var figure = Figure("", x: "x", y: "y")
    figure.add([1, 2], label: "a")
    return figure
  }

  @Test("missing keeps data, script and the old picture, and says how to install it")
  func missing() throws {
    let folder = try TemporaryFolder()
    try AtomicFile.write("old", to: folder.url.appendingPathComponent("f.svg"))
    let error = #expect(throws: ReportingError.self) {
      try figure.write(to: folder.url, as: "f", gnuplot: Gnuplot(executable: "/nonexistent/gnuplot"))
    }
    #expect(error == .gnuplotMissing(executable: "/nonexistent/gnuplot", message: "No such file or directory"))
    #expect(error?.description.contains("sudo apt-get install -y gnuplot-nox") == true)
    #expect(try folder.names() == ["f.dat", "f.gp", "f.svg", "f.tidy.csv"])
    #expect(try folder.text("f.svg") == "old")
  }

  @Test("failing shows its own message")
  func failing() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: ReportingError.self) {
      try Gnuplot.installed.run("plot nosuch(x)\n", in: folder.url, named: "f.gp")
    }
    #expect(error?.description.contains("undefined function: nosuch") == true)
  }

  @Test("ending before it read the script is an error and no signal", arguments: ["false", "true"])
  func dying(program: String) throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "# a long script\n", count: 100_000)
    #expect(throws: ReportingError.self) {
      try Gnuplot(executable: program).run(long, in: folder.url, named: "f.gp")
    }
  }

  @Test("that leaves a picture out is an error")
  func unfinished() throws {
    let folder = try TemporaryFolder()
    let program = folder.url.appendingPathComponent("idle gnuplot")
    try AtomicFile.write("#!/bin/sh\ncat > /dev/null\necho idle >&2\n", to: program)
    chmod(program.path, 0o755)
    let error = #expect(throws: ReportingError.self) {
      try figure.write(to: folder.url, as: "f", gnuplot: Gnuplot(executable: program.path))
    }
    #expect(error?.description.contains("f.svg: gnuplot left it unfinished") == true)
    #expect(error?.description.contains("idle") == true)
    #expect(try folder.names() == ["f.dat", "f.gp", "f.tidy.csv", "idle gnuplot"])
  }

  @Test("draws several figures at once")
  func concurrent() async throws {
    let folder = try TemporaryFolder()
    let figure = figure
    try await withThrowingTaskGroup(of: Void.self) { group in
      for index in 0..<8 {
        group.addTask { try figure.write(to: folder.url, as: "f\(index)", terminals: [.svg]) }
      }
      try await group.waitForAll()
    }
    #expect(try folder.names().count == 32)
  }

  @Test("is ended when it takes too long, reading its script or drawing")
  func slow() throws {
    let folder = try TemporaryFolder()
    let program = folder.url.appendingPathComponent("sleepy")
    try AtomicFile.write("#!/bin/sh\nexec sleep 60\n", to: program)
    chmod(program.path, 0o755)
    let long = String(repeating: "# a long script\n", count: 100_000)
    let error = #expect(throws: ReportingError.self) {
      try Gnuplot(executable: program.path, seconds: 0.2).run(long, in: folder.url, named: "f.gp")
    }
    #expect(error == .gnuplotEnded(script: "f.gp", reason: "it took more than 0.2 s"))
    #expect(throws: ReportingError.self) {
      try Gnuplot(executable: "gnuplot", seconds: 0.2).run("pause 60\n", in: folder.url, named: "f.gp")
    }
  }

  @Test("is ended when its messages have no end")
  func chatty() throws {
    let folder = try TemporaryFolder()
    let program = folder.url.appendingPathComponent("chatty")
    try AtomicFile.write("#!/bin/sh\nexec yes warning >&2\n", to: program)
    chmod(program.path, 0o755)
    let error = #expect(throws: ReportingError.self) {
      try Gnuplot(executable: program.path, seconds: 30).run("", in: folder.url, named: "f.gp")
    }
    #expect(error?.description.contains("65536 bytes of messages, beginning with: warning") == true)
  }

  @Test("says its version")
  func version() throws {
    #expect(try #require(Gnuplot.installed.version).contains("patchlevel"))
    #expect(Gnuplot(executable: "/nonexistent").version == nil)
  }
}
