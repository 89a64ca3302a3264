import Analysis
import Foundation
import Testing

@Suite("Magnitude over MPI", .serialized)
struct MagnitudeTests {
  private func points(_ count: Int, _ dimension: Int, seed: UInt32 = 3) -> [[Double]] {
    var random = NumPyRandom(seed: seed)
    return (0..<count).map { _ in (0..<dimension).map { _ in random.standardNormal() } }
  }

  /// Expects dilations to agree with a solver of one process, to the errors that both state.
  private func compare(_ found: [DistributedRun.Found], with weightings: WeightingSolver) throws {
    for one in found {
      let weighting = try weightings.solve(dilatedBy: one.dilation)
      let error = one.errorEstimate + weighting.report.errorEstimate + 1e-12 * weighting.magnitude
      #expect(abs(one.magnitude - weighting.magnitude) <= error, "\(one), \(weighting.magnitude)")
      #expect(abs(one.spread / weighting.spread - 1) < 1e-11)
      #expect(abs(one.derivative / weighting.magnitudeDerivative - 1) < 1e-7)
    }
  }

  @Test("of points on a line is the closed form, with repeats and whatever the number of ranks", arguments: [1, 2, 4])
  func line(ranks: Int) throws {
    try DistributedRun.with { run in
      var line = points(600, 1).map { [5 * $0[0]] }
      line += line.prefix(7)
      let file = try run.write(line, as: "line.npy")
      let (status, found) = try run.run(ranks: ranks, ["--points", file, "--dilations", "0.3,1,10"])
      try #require(status == 0 && found.count == 3, "\(run.log)")
      let sorted = line.map { $0[0] }.sorted()
      for one in found {
        let exact = zip(sorted, sorted.dropFirst()).reduce(1) { $0 + tanh(one.dilation * ($1.1 - $1.0) / 2) }
        #expect(abs(one.magnitude - exact) <= one.errorEstimate + 1e-12 * exact, "\(one), \(exact)")
        #expect(one.errorEstimate < 1e-9 * exact && one.ranks == ranks)
      }
    }
  }

  @Test("is that of the dense and of the single-process solver to their stated errors", arguments: [1, 2, 4])
  func solvers(ranks: Int) throws {
    try DistributedRun.with { run in
      let rows = points(1200, 6)
      let file = try run.write(rows, as: "points.npy")
      let (status, found) = try run.run(ranks: ranks, ["--points", file, "--dilations", "0.2:5:3"])
      try #require(status == 0 && found.count == 3, "\(run.log)")
      let space = try FiniteMetricSpace(points: Matrix(rows))
      for solver in [Solver.cholesky, .matrixFree] {
        let weightings = try WeightingSolver(space, solver: solver)
        try compare(found, with: weightings)
      }
    }
  }

  @Test("does not change by a bit when points are passed round, nor with the kind of file")
  func ring() throws {
    try DistributedRun.with { run in
      // Numbers that single precision and short text hold.
      let rows = points(301, 5).map { $0.map { Double(Float(($0 * 64).rounded() / 64)) } }
      let text = run.folder.appendingPathComponent("points.csv")
      try ("a,b,c,d,e\n" + rows.map { $0.map { "\($0)" }.joined(separator: ",") }.joined(separator: "\n"))
        .write(to: text, atomically: true, encoding: .utf8)
      let raw = run.folder.appendingPathComponent("points.f32")
      try run.numbers(rows, single: true).write(to: raw)
      let npy = try run.write(rows, as: "points.npy")
      let kinds = [
        ["--points", npy], ["--points", npy, "--ring"],
        ["--points", try run.write(rows, as: "single.npy", single: true)], ["--points", text.path],
        ["--points", raw.path, "--raw", "float32", "--columns", "5"],
      ]
      var magnitudes: [Double] = []
      for (place, kind) in kinds.enumerated() {
        let (status, found) = try run.run(ranks: 3, kind + ["--dilations", "1"], out: "out\(place)")
        try #require(status == 0 && found.count == 1, "\(kind): \(run.log)")
        magnitudes.append(found[0].magnitude)
      }
      // Rows of text are dealt by bytes: their sums have another order.
      #expect(Set(magnitudes.enumerated().filter { $0.offset != 3 }.map(\.element)).count == 1, "\(magnitudes)")
      #expect(abs(magnitudes[3] / magnitudes[0] - 1) < 1e-11)
    }
  }

  @Test("of a dense space that is not of negative type comes from ScaLAPACK", arguments: [1, 2, 4])
  func dense(ranks: Int) throws {
    try DistributedRun.with { run in
      // Two sides of a complete bipartite graph: distance 1 across, 2 within; its pole is at log 2 and below.
      let (left, count) = (60, 150)
      let rows = (0..<count).map { i in (0..<count).map { j in i == j ? 0.0 : (i < left) == (j < left) ? 2 : 1 } }
      let file = try run.write(rows, as: "distances.npy")
      let (status, found) = try run.run(ranks: ranks, ["--distances", file, "--dilations", "0.3,2,4"])
      try #require(status == 0 && found.count == 3, "\(run.log)")
      for one in found {
        // By symmetry one weight on each side: (1 + (m - 1) z²) a + k z b = 1, and the other way round.
        let (z, m, k) = (exp(-one.dilation), Double(left), Double(count - left))
        let (p, q, across) = (1 + (m - 1) * z * z, 1 + (k - 1) * z * z, z)
        let determinant = p * q - m * k * across * across
        let exact = (m * (q - k * across) + k * (p - m * across)) / determinant
        #expect(abs(one.magnitude - exact) <= one.errorEstimate + 1e-12 * abs(exact), "\(one), \(exact)")
        #expect(one.errorEstimate < 1e-8 * max(1, abs(exact)))
      }
    }
  }

  @Test("of a graph is that of its vertices here, unjoined ones too", arguments: [1, 2, 4])
  func graph(ranks: Int) throws {
    try DistributedRun.with { run in
      // A ring of 130 with chords, which takes more than one block of a rank, and an edge that nothing joins to it.
      let chords = stride(from: 0, to: 130, by: 7).map { ($0, ($0 + 41) % 130, 2.5) }
      let edges = (0..<130).map { ($0, ($0 + 1) % 130, 1 + Double($0 % 3) / 4) } + chords + [(130, 131, 0.5)]
      let text = run.folder.appendingPathComponent("edges.csv")
      try edges.map { "\($0.0),\($0.1),\($0.2)" }.joined(separator: "\n").write(
        to: text, atomically: true, encoding: .utf8)
      let (status, found) = try run.run(ranks: ranks, ["--graph", text.path, "--dilations", "0.4,1,3"])
      try #require(status == 0 && found.count == 3, "\(run.log)")
      let space = try FiniteMetricSpace(
        graph: WeightedGraph(count: 132, edges: edges.map { .init($0.0, $0.1, length: $0.2) }))
      let weightings = try WeightingSolver(space)
      try compare(found, with: weightings)
    }
  }

  @Test("ends with a message when a rank is killed, keeps the dilations that were finished, and goes on")
  func killed() throws {
    try DistributedRun.with { run in
      let file = try run.write(points(3000, 8), as: "points.npy")
      let arguments = ["--points", file, "--dilations", "0.5:5:6"]
      let process = try run.start(ranks: 2, arguments, out: "out")
      for _ in 0..<6000 {
        let isWaiting = try process.isRunning && run.found("out").isEmpty
        if !isWaiting { break }
        usleep(10_000)
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap { Int32($0) }
      let ranks = names.filter { number in
        let line = String(
          decoding: FileManager.default.contents(atPath: "/proc/\(number)/cmdline") ?? Data(), as: UTF8.self)
        return line.hasPrefix(DistributedRun.program.path) && line.contains(run.folder.path)
      }
      try #require(ranks.count == 2, "\(run.log)")
      kill(ranks[1], SIGKILL)
      process.waitUntilExit()
      #expect(process.terminationStatus != 0 && run.log.contains("signal 9"), "\(run.log)")
      let kept = try run.found("out").count
      #expect(kept >= 1 && kept < 6)
      let (status, found) = try run.run(ranks: 2, arguments)
      #expect(status == 0 && found.count == 6, "\(run.log)")
      #expect(run.log.contains("\(kept) dilations are kept from earlier runs"))
    }
  }

  @Test("is refused with one sentence where a file is damaged")
  func damaged() throws {
    try DistributedRun.with { run in
      let text = run.folder.appendingPathComponent("points.csv")
      try (String(repeating: "1,2\n", count: 300) + "3,x\n").write(to: text, atomically: true, encoding: .utf8)
      let (status, found) = try run.run(ranks: 4, ["--points", text.path, "--dilations", "1"])
      #expect(status != 0 && found.isEmpty)
      #expect(run.log.components(separatedBy: "has a line that is no 2 numbers: 3,x").count == 2, "\(run.log)")
      let short = try run.write(points(50, 2), as: "short.npy")
      let data = try Data(contentsOf: URL(fileURLWithPath: short)).dropLast(8)
      try data.write(to: URL(fileURLWithPath: short))
      #expect(try run.run(ranks: 2, ["--points", short, "--dilations", "1"]).status != 0)
      #expect(run.log.contains("numbers are more"), "\(run.log)")
    }
  }
}
