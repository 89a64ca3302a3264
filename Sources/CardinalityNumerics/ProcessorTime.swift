import Foundation

/// How long the processor has worked: what a measurement on a machine that others use has to count.
package enum ProcessorTime {
  /// The seconds that it has worked for the calling thread.
  package static var ofThread: Double { seconds(of: CLOCK_THREAD_CPUTIME_ID) }

  /// The seconds of a clock.
  package static func seconds(of clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
  }
}
