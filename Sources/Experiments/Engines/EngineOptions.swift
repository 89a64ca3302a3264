import ArgumentParser
import Files
import Foundation
import Learning

/// Where the trainings of a notebook run that trains many networks; none of it changes a result.
package struct EngineOptions<Owner: TrainingNotebook>: ParsableArguments, Sendable {
  /// Where trainings run.
  enum Choice: String, CaseIterable, ExpressibleByArgument, Sendable {
    case local, parallel, slurm
  }

  @Option(
    help: help("Where trainings run: local, parallel (GNU parallel) or slurm; see docs/clusters.md.", "engine"))
  var engine = Choice.local

  @Option(help: help("Machines for parallel, one a line, as its --sshloginfile reads them.", "file"))
  var hosts: String?

  @Option(parsing: .unconditional, help: help("Slurm's partition (default: the site's).", "name"))
  var partition: String?

  @Option(help: help("Time limit of a task on Slurm, such as 30 or 1:30:00 (default: the partition's).", "time"))
  var taskTime: String?

  @Option(help: help("Memory of a task on Slurm, such as 2G (default: the site's).", "size"))
  var taskMemory: String?

  @Option(
    help: help("Tasks on Slurm that run at a time (default: any number).", "count"),
    transform: { try OptionText.count($0, "tasks", most: 1_000_000) })
  var arrayLimit: Int?

  @Option(
    help: help("How often tasks are started again that did not finish (default: 2).", "count"),
    transform: { text in
      guard let count = Int(text), (0...1000).contains(count) else {
        throw ValidationError("\(text) is no number of retries: choose a whole number from 0 to 1000")
      }
      return count
    })
  var retries: Int?

  @Option(
    help: help("Minutes of training that a task should have, by one that is measured (default: 5).", "minutes"),
    transform: OptionText.positive)
  var taskMinutes: Double?

  @Flag(help: help("Hand trainings over to parallel or Slurm, and end; the same command goes on later."))
  var detach = false

  @Flag(help: help("Collect finished trainings, and start none."))
  var collect = false

  /// Makes the options as none of them is typed.
  package init() {}

  private static func help(_ abstract: String, _ value: String? = nil) -> ArgumentHelp {
    let isUsed = Owner.trainingDefaults.unused[.engine] == nil
    return ArgumentHelp("\(abstract)", valueName: value, visibility: isUsed ? .default : .hidden)
  }

  /// The options that were typed and concern other engines than the chosen one.
  private var stray: [String] {
    let slurm = [
      ("partition", partition != nil), ("task-time", taskTime != nil), ("task-memory", taskMemory != nil),
      ("array-limit", arrayLimit != nil),
    ]
    let scheduled = [
      ("retries", retries != nil), ("task-minutes", taskMinutes != nil), ("detach", detach), ("collect", collect),
    ]
    let typed =
      (engine == .slurm ? [] : slurm) + (engine == .parallel ? [] : [("hosts", hosts != nil)])
      + (engine == .local ? scheduled : [])
    return typed.filter(\.1).map(\.0)
  }

  /// Whether any of them is typed.
  var isTyped: Bool { engine != .local || !stray.isEmpty }

  /// Refuses what contradicts itself.
  package func validate() throws {
    if let name = stray.first {
      throw ValidationError("--\(name) changes nothing with --engine \(engine): leave it out, or choose its engine")
    }
    if let time = taskTime, SlurmScheduler.seconds(of: time) == nil {
      throw ValidationError("\(time) is no time limit: write minutes, h:m:s or d-h:m:s, such as 30 or 1:30:00")
    }
    if let taskMemory, taskMemory.range(of: #"^[0-9]+[KMGT]?$"#, options: .regularExpression) == nil {
      throw ValidationError("\(taskMemory) is no size of memory: write megabytes, or a unit such as 2G")
    }
    if let partition, partition.isEmpty || partition.contains(where: { $0.isWhitespace }) {
      throw ValidationError("--partition needs a name; `sinfo` lists what there is")
    }
  }

  /// The engine.
  ///
  /// - Parameters:
  ///   - jobs: the trainings at a time, if typed.
  ///   - runs: where lists and outcomes are kept between runs.
  /// - Throws: ``EngineError`` where a program is missing, and errors of the files.
  func engine(jobs: Int?, runs: URL, stamps: SourceStamps) throws -> any Engine {
    let scheduler: any Scheduler
    switch engine {
    case .local:
      return LocalEngine(jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount, stamps: stamps)
    case .parallel:
      scheduler = try ParallelScheduler(jobs: jobs, hosts: hosts.map { URL(fileURLWithPath: $0) })
    case .slurm:
      scheduler = try SlurmScheduler(
        .init(partition: partition, time: taskTime, memory: taskMemory, limit: arrayLimit))
    }
    let program = try Self.worker(for: stamps)
    // What is computed within a container is computed within the same one elsewhere.
    let environment = ProcessInfo.processInfo.environment
    let image = environment["APPTAINER_CONTAINER"] ?? environment["SINGULARITY_CONTAINER"]
    let container = engine == .slurm ? image.map { ["apptainer", "exec", $0] } ?? [] : []
    return ScheduledEngine(
      scheduler, plan, in: runs.appendingPathComponent("sweeps"), stamps: stamps, worker: container + [program.path])
  }

  private var plan: ScheduledEngine.Plan {
    var plan = ScheduledEngine.Plan()
    if let retries { plan.retries = retries }
    if let taskMinutes { plan.secondsPerPart = 60 * taskMinutes }
    // A task may take longer than one training foretells: half of its limit is left.
    if let limit = taskTime.flatMap(SlurmScheduler.seconds) {
      plan.secondsPerPart = min(plan.secondsPerPart, Double(limit) / 2)
    }
    (plan.isDetached, plan.onlyCollects) = (detach, collect)
    return plan
  }

  /// The worker, beside this program and from the same sources.
  private static func worker(for stamps: SourceStamps) throws -> URL {
    let program = Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
    let worker = program.deletingLastPathComponent().appendingPathComponent(TrialWorker.configuration.commandName ?? "")
    guard FileManager.default.isExecutableFile(atPath: worker.path) else {
      throw EngineError.missingWorker(path: worker.path)
    }
    let stamp = SourceStamp(package: PackageFolder.find(), program: worker, notebook: false)
    guard stamp.digest == stamps.package.digest else {
      throw EngineError.otherSources(wanted: stamps.package.digest, worker: stamp.digest)
    }
    return worker
  }
}
