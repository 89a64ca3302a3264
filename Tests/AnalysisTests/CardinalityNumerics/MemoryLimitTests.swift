import Testing

@testable import CardinalityNumerics

@Suite("The limit of memory")
struct MemoryLimitTests {
  @Test("heeds the process's control group and all that hold it, in either version")
  func groups() {
    let files = MemoryLimit.limitFiles(of: "9:name=systemd:/\n4:cpu,memory:/job/task\n0::/a\n")
    #expect(
      files == [
        "/sys/fs/cgroup/memory/memory.limit_in_bytes", "/sys/fs/cgroup/memory/job/memory.limit_in_bytes",
        "/sys/fs/cgroup/memory/job/task/memory.limit_in_bytes", "/sys/fs/cgroup/memory.max",
        "/sys/fs/cgroup/a/memory.max",
      ])
    #expect(MemoryLimit.limitFiles(of: "memory\n3:cpuset:/a\n").isEmpty)
  }
}
