import Foundation
import Testing

/// A small file system in memory where sweeps lie, in place of a full disk or a quota that is used up.
enum SmallDisk {
  /// Whether a disk may be limited here: only root may, and not within every container.
  static let mayMount: Bool = {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("mount-\(UUID().uuidString)")
    guard (try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)) != nil else {
      return false
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    guard (try? mount(folder, "size=32k")) == true else { return false }
    unmount(folder)
    return true
  }()

  /// Runs the notebook on a disk that is too small for its outcomes, and again once there is room.
  static func fill(_ run: EngineRun, by engine: [String], environment: [String: String] = [:]) throws {
    try FileManager.default.createDirectory(at: run.sweeps, withIntermediateDirectories: true)
    try #require(try mount(run.sweeps, "size=32k"))
    defer { unmount(run.sweeps) }
    let full = try run.finish(engine + ["--retries", "1"], environment: environment)
    #expect(full.status != 0, "\(EngineRun.trials) outcomes, their list and logs fitted into 32 KiB")
    #expect(full.errors.contains("No space left on device"), "\(full.errors)")
    #expect(run.written > 0, "nothing was kept")
    #expect(try mount(run.sweeps, "remount,size=16m"))
    let again = try run.finish(engine, environment: environment)
    #expect(again.status == 0, "\(again.errors)")
    #expect(try run.table() == EngineRun.localTable.get())
  }

  /// Puts a file system in memory there; false where that is refused.
  private static func mount(_ folder: URL, _ options: String) throws -> Bool {
    try SystemPrograms.call("/bin/mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder.path]).status == 0
  }

  private static func unmount(_ folder: URL) { _ = try? SystemPrograms.call("/bin/umount", [folder.path]) }
}
