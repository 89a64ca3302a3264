import CDistributed
import Foundation

/// The processes that work together: all run the same program, and call what is here in the same order.
enum Ranks {
  /// This one's number, from 0 on.
  static var own: Int { Int(dm_rank()) }
  /// How many there are.
  static var count: Int { Int(dm_size()) }
  /// Whether this one writes what is shown and kept.
  static var isFirst: Bool { own == 0 }

  /// Begins, and says why it cannot.
  static func begin() {
    guard dm_begin() == 0 else {
      FileHandle.standardError.write(Data("MPI does not begin: start the program by mpirun or srun --mpi=pmix\n".utf8))
      exit(71)
    }
  }

  /// The sum of a number of each rank.
  static func sum(_ value: Double) -> Double {
    var value = value
    dm_sum(&value, 1)
    return value
  }

  /// The largest of a number of each rank.
  static func largest(_ value: Double) -> Double {
    var value = value
    dm_largest(&value, 1)
    return value
  }

  /// The bytes that a rank may take: four fifths of what its node has for each rank there, and on all of them what the
  /// least has, so that all decide alike.
  static var memory: Double {
    -largest(-0.8 * Double(ProcessInfo.processInfo.physicalMemory) / Double(dm_ranks_here()))
  }

  /// Does something on each rank that may fail on some: then all of them throw.
  ///
  /// - Throws: ``RankError`` on the first rank that failed, which says why; ``OtherRankFailed`` on all others.
  static func together<Result>(_ body: () throws -> Result) throws -> Result {
    let result = Swift.Result(catching: body)
    var failed = -Double.infinity
    if case .failure = result { failed = -Double(own) }
    let first = largest(failed)
    switch result {
    case .success(let value) where first == -.infinity: return value
    case .failure(let error) where first == -Double(own): throw RankError(cause: error)
    default: throw OtherRankFailed()
    }
  }

  /// The parts of a vector, one after the other.
  static func gather(_ own: [Double], total: Int) -> [Double] {
    [Double](unsafeUninitializedCapacity: total) { all, filled in
      all.initialize(repeating: 0)
      filled = total
      dm_gather(own, own.count, all.baseAddress)
    }
  }

  /// What the first rank has, on each of them.
  static func shared<Value: Codable>(_ value: @autoclosure () throws -> Value) throws -> Value {
    var bytes = try together { isFirst ? Array(try JSONEncoder().encode(try value())) : [] }
    var count = bytes.count
    dm_broadcast(&count, MemoryLayout<Int>.size)
    if !isFirst { bytes = [UInt8](repeating: 0, count: count) }
    dm_broadcast(&bytes, count)
    return try JSONDecoder().decode(Value.self, from: Data(bytes))
  }
}

/// What is wrong, on the one rank that says it.
struct RankError: Error {
  let cause: any Error
}

/// Another rank says what is wrong.
struct OtherRankFailed: Error {}

/// Why there is no magnitude.
struct DistributedError: Error, Equatable, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
