import Dispatch
import Foundation
import Synchronization

/// Work in parts that any number of threads do, each part once.
///
/// What the parts are does not depend on the number of threads: a result that only depends on the parts does not either.
package enum ParallelJobs {
  /// The number of threads that have a core each.
  package static var cores: Int { ProcessInfo.processInfo.activeProcessorCount }

  /// Calls `job` with 0..<`count`, on at most `threads` threads, and returns when all are done.
  package static func perform(_ count: Int, threads: Int, _ job: (Int) -> Void) {
    guard threads > 1, count > 1 else {
      for index in 0..<count { job(index) }
      return
    }
    let next = Atomic(0)
    withoutActuallyEscaping(job) { job in
      // The threads end before this function returns, and every job writes to places of its own.
      nonisolated(unsafe) let job = job
      DispatchQueue.concurrentPerform(iterations: min(threads, count)) { _ in
        while true {
          let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
          if index >= count { return }
          job(index)
        }
      }
    }
  }
}
