import Files
import Foundation

/// Slurm: an array of tasks of one core each.
///
/// A list is known to Slurm by the name of its folder as that of the job, so that no number of a job has to be kept.
struct SlurmScheduler: Scheduler {
  /// What the array is asked for, as Slurm words it.
  struct Request: Sendable {
    var partition: String?
    var time: String?
    var memory: String?
    /// How many tasks run at a time.
    var limit: Int?
  }

  static let packages = "slurm-client"
  let name = "slurm"
  let mostParts: Int
  var leastParts: Int { request.limit ?? 1 }
  private let request: Request
  private let submit: ChildProgram
  private let queue: ChildProgram

  /// - Throws: ``EngineError`` where there is no Slurm, or it does not answer.
  init(_ request: Request) throws {
    self.request = request
    submit = try ChildProgram("sbatch", packages: Self.packages)
    queue = try ChildProgram("squeue", packages: Self.packages)
    let control = try ChildProgram("scontrol", packages: Self.packages)
    let answer = try control.call(["show", "config"])
    guard answer.status == 0 else { throw Self.refusal("scontrol", answer) }
    // The indices of an array end below this; a site that does not say has Slurm's own limit.
    let line = answer.output.split(separator: "\n").first { $0.hasPrefix("MaxArraySize") }
    mostParts = (line?.split(separator: "=").last.flatMap { Int($0.drop { $0 == " " }) } ?? 1001) - 1
  }

  func start(_ parts: [Int], of folder: SweepFolder, worker: [String], isRetry: Bool) throws -> String {
    let script = folder.url.appendingPathComponent("task.sh")
    let program = worker.map(shellQuoted).joined(separator: " ")
    let out = shellQuoted(folder.outcomes("").deletingPathExtension().path)
    let text = """
      #!/bin/sh
      exec \(program) --list \(shellQuoted(folder.list.file.path)) \
      --part "$SLURM_ARRAY_TASK_ID/\(folder.parts)" --out \(out)"$SLURM_ARRAY_TASK_ID".jsonl

      """
    try AtomicFile.write(text, to: script)
    let limit = request.limit.map { "%\($0)" } ?? ""
    // In a log's name Slurm would replace what stands after a percent sign.
    let logs = folder.url.path.replacing("%", with: "%%") + "/task-%a.log"
    var arguments = [
      "--parsable", "--job-name=\(folder.name)", "--array=\(Self.ranges(parts))\(limit)", "--ntasks=1",
      "--cpus-per-task=1", "--output=\(logs)", "--open-mode=append",
    ]
    if let partition = request.partition { arguments.append("--partition=\(partition)") }
    if let time = request.time { arguments.append("--time=\(time)") }
    if let memory = request.memory { arguments.append("--mem=\(memory)") }
    let answer = try submit.call(arguments + [script.path])
    guard answer.status == 0 else { throw Self.refusal("sbatch", answer) }
    let job = answer.output.prefix { $0.isNumber }
    return "job \(job) of \(parts.count) task\(parts.count == 1 ? "" : "s"); `scancel \(job)` ends it"
  }

  func activity(of folder: SweepFolder) throws -> String? {
    let answer = try queue.call([
      "--noheader", "--me", "--name=\(folder.name)", "--states=\(Self.states)", "--format=%T %r",
    ])
    guard answer.status == 0 else { throw Self.refusal("squeue", answer) }
    let lines = answer.output.split(separator: "\n")
    guard !lines.isEmpty else { return nil }
    let running = lines.count { $0.hasPrefix("RUNNING") || $0.hasPrefix("COMPLETING") }
    let waiting = lines.first { $0.hasPrefix("PENDING") }?.split(separator: " ").dropFirst().joined(separator: " ")
    return "\(running) running" + (waiting.map { ", others wait (\($0))" } ?? "")
  }

  /// What has not ended; of jobs that are held by the site or the user too.
  private static let states = "PENDING,RUNNING,COMPLETING,CONFIGURING,SUSPENDED,REQUEUED,REQUEUE_HOLD,SPECIAL_EXIT"

  /// `1-3,7` for 1, 2, 3 and 7, as `--array` reads it.
  static func ranges(_ numbers: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = ranges.last, last.upperBound + 1 == number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
      .joined(separator: ",")
  }

  /// The seconds of a time limit as Slurm words it: `minutes`, `m:s`, `h:m:s`, `d-h`, `d-h:m` or `d-h:m:s`; `nil` for
  /// what is none.
  static func seconds(of time: String) -> Int? {
    let days = time.split(separator: "-", omittingEmptySubsequences: false)
    let fields = (days.last ?? "").split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard days.count <= 2, (1...3).contains(fields.count), fields.allSatisfy({ ($0 ?? -1) >= 0 && $0 ?? 0 < 1 << 30 })
    else { return nil }
    let numbers = fields.compactMap { $0 }
    let units = days.count == 2 ? [3600, 60, 1] : numbers.count == 3 ? [3600, 60, 1] : [60, 1]
    guard let day = days.count == 2 ? Int(days[0]) : 0, (0..<100_000).contains(day) else { return nil }
    let sum = zip(numbers, units).reduce(day * 86400) { $0 + $1.0 * $1.1 }
    return sum > 0 ? sum : nil
  }

  private static func refusal(_ tool: String, _ answer: ChildProgram.Answer) -> EngineError {
    .refused(tool: tool, message: answer.errors.split(separator: "\n").joined(separator: "; "))
  }
}
