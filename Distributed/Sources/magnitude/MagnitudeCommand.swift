import Analysis
import ArgumentParser
import CDistributed
import Foundation

/// The magnitude function of one large space, over many processes.
///
///     mpirun -n 64 magnitude --points big.npy --dilations 0.1:10:20
///     srun --mpi=pmix magnitude --distances matrix.npy --dilations 1
///     mpirun -n 4 magnitude --graph edges.csv --dilations 0.5,1,2
@main
struct MagnitudeCommand: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "magnitude", abstract: "Magnitude and spread of one large space over the dilation t, on MPI.")

  @Option(
    help: ArgumentHelp("Euclidean points, a row each: .npy, text with commas, or raw numbers.", valueName: "file"))
  var points: String?
  @Option(help: ArgumentHelp("Distances of any metric, n × n, in an .npy file, for ScaLAPACK.", valueName: "file"))
  var distances: String?
  @Option(
    help: ArgumentHelp("Edges of a graph, two vertices from 0 and perhaps a length, for ScaLAPACK.", valueName: "file"))
  var graph: String?
  @Option(help: ArgumentHelp("--points is nothing but numbers of this kind: float32 or float64.", valueName: "kind"))
  var raw: RawKind?
  @Option(help: ArgumentHelp("The numbers of a row, with --raw.", valueName: "count"))
  var columns: Int?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Dilations: numbers with commas, or from:to:count in equal ratios.", valueName: "t,t,…"))
  var dilations: DilationList
  @Flag(help: "Pass the points round in a ring, also where every process could keep all of them.")
  var ring = false
  @OptionGroup var output: OutputOptions

  enum RawKind: String, CaseIterable, ExpressibleByArgument { case float32, float64 }

  func validate() throws {
    guard [points, distances, graph].compactMap(\.self).count == 1 else {
      throw ValidationError("give one of --points, --distances and --graph")
    }
    guard !ring || points != nil else { throw ValidationError("--ring passes round points: give --points") }
    guard (raw == nil) == (columns == nil), (columns ?? 1) > 0, raw == nil || points != nil else {
      throw ValidationError("--raw and --columns go together, with --points: --raw float32 --columns 50")
    }
  }

  func run() async throws {
    var page = try Ranks.together { Ranks.isFirst ? try openPage("One large magnitude") : nil }
    let found =
      if let points {
        try ofPoints(points)
      } else if let graph {
        try ofSpace(GraphPaths(graph), "graph")
      } else {
        try ofSpace(DistanceFile(distances ?? ""), "distances")
      }
    guard page != nil else { return }
    try page?.noteInput(URL(fileURLWithPath: points ?? graph ?? distances ?? ""))
    page?.show(found.sorted { $0.dilation < $1.dilation })
    try page?.finish(settings: ["ranks": Ranks.count, "dilations": found.count])
  }

  private func ofPoints(_ file: String) throws -> [FoundDilation] {
    let kind = raw.map { (width: $0 == .float32 ? 4 : 8, columns: columns ?? 1) }
    let layout = PointLayout(ring: ring)
    let points = try DistributedPoints(PointFile.part(of: file, raw: kind, layout), layout)
    note(
      "\(points.count) points in \(points.dimension) dimensions on \(Ranks.count) ranks, "
        + (points.isReplicated ? "replicated" : "passed round"))
    var guess: [Double]?
    let solver = DistributedSolver(points: points)
    return try each(String(points.digest, radix: 16)) { try solver.solve(dilation: $0, near: &guess) }
  }

  private func ofSpace(_ space: any DistanceRows, _ kind: String) throws -> [FoundDilation] {
    note("\(space.description) on \(Ranks.count) ranks")
    return try each("\(kind)-" + String(space.digest, radix: 16), DenseSolver(space: space).solve)
  }

  /// Finds what earlier runs did not, the smallest dilation first, and keeps it at once.
  private func each(_ name: String, _ solve: (Double) throws -> FoundDilation) throws -> [FoundDilation] {
    let kept = KeptDilations(
      file: output.runs.appendingPathComponent("distributed").appendingPathComponent("\(name).jsonl"))
    let wanted = dilations.numbers.sorted()
    var found = try Ranks.shared(kept.read().filter { wanted.contains($0.dilation) })
    if !found.isEmpty { note("\(found.count) dilations are kept from earlier runs") }
    for t in wanted where !found.contains(where: { $0.dilation == t }) {
      let one = try solve(t)
      try Ranks.together { if Ranks.isFirst { try kept.add(one) } }
      note("t = \(t): magnitude \(one.magnitude) in \(String(format: "%.1f", one.seconds)) s")
      found.append(one)
    }
    return found
  }

  private func note(_ text: String) { if Ranks.isFirst { Console.note(text) } }

  /// Runs what was typed; one rank says what is wrong with it.
  static func main() async {
    Ranks.begin()
    var status: Int32 = 0
    do {
      let command = try parseAsRoot() as? MagnitudeCommand
      try await command?.run()
    } catch is OtherRankFailed {
      status = 1
    } catch let error as RankError {
      status = say(error.cause)
    } catch {
      // What is thrown outside of `together` is thrown on all ranks.
      status = Ranks.isFirst ? say(error) : exitCode(for: error).rawValue
    }
    dm_finish()
    Foundation.exit(status)
  }

  private static func say(_ error: any Error) -> Int32 {
    let code = exitCode(for: error)
    let message = fullMessage(for: error) + "\n"
    if code.isSuccess { Console.show(message) } else { Console.note(message) }
    return code.rawValue
  }
}

/// Dilations as typed: `0.5,1,2` or `0.1:10:20`.
struct DilationList: ExpressibleByArgument {
  let numbers: [Double]

  init?(argument: String) {
    let range = argument.split(separator: ":", omittingEmptySubsequences: false)
    if range.count == 3, let lower = Double(range[0]), let upper = Double(range[1]), let count = Int(range[2]) {
      guard let numbers = try? Spaces.dilations(from: lower, to: upper, count: count) else { return nil }
      self.numbers = numbers
    } else {
      let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
      let list = parts.compactMap { Double($0) }
      guard list.count == parts.count, list.allSatisfy({ $0 > 0 && $0.isFinite }), Set(list).count == list.count
      else { return nil }
      numbers = list
    }
  }
}
