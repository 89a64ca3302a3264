import CardinalityNumerics
import Dispatch
import Foundation
import Synchronization

/// The unfinished files of this process, removed when the process is interrupted.
package final class PartialFiles: Sendable {
  package static let shared = PartialFiles()

  private let paths = Locked<Set<String>>([])
  private let writers = Locked<Set<Int32>>([])
  private let count = Atomic<Int>(0)
  private let sources = Locked<[any DispatchSourceSignal]>([])

  /// A name beside `file` that no other writer uses, to be filled and then renamed.
  package func claim(beside file: URL) -> URL { claim(file, suffix: suffix()) }

  /// The same with an ending from ``suffix()``, so that several files may share it.
  package func claim(_ file: URL, suffix: String) -> URL {
    let path = file.path + suffix
    paths.withLock { _ = $0.insert(path) }
    return URL(fileURLWithPath: path)
  }

  /// Ends a claim, and removes the file if it was not renamed.
  package func release(_ partial: URL) {
    unlink(partial.path)
    paths.withLock { _ = $0.remove(partial.path) }
  }

  /// Notes a process that writes such files, and would go on after this one has ended.
  package func noteWriter(_ process: Int32) { writers.withLock { _ = $0.insert(process) } }

  /// Notes that the process has ended.
  package func forgetWriter(_ process: Int32) { writers.withLock { _ = $0.remove(process) } }

  /// What makes a partial name: `.<machine>~<process>-<number>.partial`.
  package func suffix() -> String {
    let number = count.add(1, ordering: .relaxed).newValue
    return ".\(Self.machine)~\(getpid())-\(number).partial"
  }

  /// This machine in partial names: machines that share a file system know nothing of each other's processes.
  package static let machine = SafeText.fileName(
    String(ProcessInfo.processInfo.hostName.prefix { $0 != "." }), otherwise: "machine", length: 30)

  /// Removes what processes of this machine left in a folder and below that were ended before they could remove it
  /// themselves.
  package func removeStale(in folder: URL) {
    let keys: [URLResourceKey] = [.isDirectoryKey]
    guard let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: keys) else { return }
    for case let file as URL in files where Self.isAbandoned(file.lastPathComponent) {
      try? FileManager.default.removeItem(at: file)
    }
  }

  /// Whether a name is that of a partial file whose process is gone.
  private static func isAbandoned(_ name: String) -> Bool {
    guard name.hasSuffix(".partial"), let owner = name.dropLast(8).split(separator: ".").last?.split(separator: "~"),
      owner.count == 2, owner[0] == machine, let process = owner[1].split(separator: "-").first.flatMap({ Int32($0) })
    else { return false }
    return kill(process, 0) != 0 && errno == ESRCH
  }

  /// From now on Ctrl-C, a polite kill and a closed terminal first remove the partial files, then end the process as they always do.
  ///
  /// A signal that someone else handles or ignores, for instance under `nohup`, stays theirs.
  package func removeWhenInterrupted() {
    sources.withLock { sources in
      guard sources.isEmpty else { return }
      for number in [SIGINT, SIGTERM, SIGHUP] {
        var current = sigaction()
        sigaction(number, nil, &current)
        guard isDefault(current) else { continue }
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInteractive))
        source.setEventHandler { [self] in end(by: number) }
        source.resume()
        sources.append(source)
      }
    }
  }

  private func end(by number: Int32) {
    // The lock is kept: nobody may start another file between the removal and the end.
    paths.withLock { paths in
      let running = writers.withLock { $0 }
      for process in running { kill(process, SIGKILL) }
      // A killed process may be in the middle of opening a file.
      if !running.isEmpty { usleep(20_000) }
      for path in paths { unlink(path) }
      signal(number, SIG_DFL)
      kill(getpid(), number)
      // The signal arrives on some thread at any moment; the status is the shell's for a signal, should it not.
      usleep(200_000)
      _exit(128 + number)
    }
  }

  private func isDefault(_ action: sigaction) -> Bool {
    #if canImport(Darwin)
      return action.__sigaction_u.__sa_handler == nil
    #else
      return action.__sigaction_handler.sa_handler == nil
    #endif
  }
}
