import Foundation

/// The machine on which a run took place.
package struct Machine: Sendable, Codable, Equatable {
  /// The processor's model.
  package var processor: String
  /// How many cores the process may use.
  package var cores: Int
  /// The operating system and its version.
  package var system: String

  /// This machine.
  package static var current: Machine {
    let process = ProcessInfo.processInfo
    return Machine(
      processor: processorModel() ?? "unknown", cores: process.activeProcessorCount,
      system: process.operatingSystemVersionString)
  }

  private static func processorModel() -> String? {
    #if os(Linux)
      guard let text = try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8) else { return nil }
      // Processors without a model name, such as Arm's, give their part number.
      for name in ["model name", "Model", "CPU part"] {
        let line = text.split(separator: "\n").first { $0.hasPrefix(name) }
        if let value = line?.split(separator: ":", maxSplits: 1).last {
          return value.trimmingCharacters(in: .whitespaces)
        }
      }
      return nil
    #else
      var size = 0
      sysctlbyname("machdep.cpu.brand_string", nil, &size, nil, 0)
      var bytes = [UInt8](repeating: 0, count: size)
      guard sysctlbyname("machdep.cpu.brand_string", &bytes, &size, nil, 0) == 0 else { return nil }
      return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    #endif
  }

  /// The version of the compiler that built this program.
  package static var swiftVersion: String {
    #if compiler(>=6.5)
      "6.5 or later"
    #elseif compiler(>=6.4)
      "6.4"
    #elseif compiler(>=6.3)
      "6.3"
    #elseif compiler(>=6.2)
      "6.2"
    #else
      "6.1"
    #endif
  }
}
