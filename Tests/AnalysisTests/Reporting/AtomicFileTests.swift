import Analysis
import Foundation
import Testing

@testable import Experiments
@testable import Files
@testable import Reporting

@Suite("Atomic file")
struct AtomicFileTests {
  @Test("makes its folder, replaces the old file and leaves nothing beside it")
  func replaces() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appendingPathComponent("a/b/file.txt")
    try AtomicFile.write("one", to: file)
    try AtomicFile.write("two", to: file)
    #expect(try folder.text("a/b/file.txt") == "two")
    #expect(try folder.names(in: "a/b") == ["file.txt"])
  }

  @Test("names the folder that cannot be made")
  func unwritable() throws {
    let folder = try TemporaryFolder()
    try AtomicFile.write("", to: folder.url.appendingPathComponent("file"))
    let error = #expect(throws: FileError.self) {
      try AtomicFile.write("", to: folder.url.appendingPathComponent("file/below/x"))
    }
    #expect(error == .unwritable(path: folder.url.path + "/file", message: "Not a directory"))
  }

  @Test("removes what it wrote when the file cannot be replaced")
  func blocked() throws {
    let folder = try TemporaryFolder()
    try AtomicFile.write("", to: folder.url.appendingPathComponent("name/inside"))
    #expect(throws: FileError.self) { try AtomicFile.write("x", to: folder.url.appendingPathComponent("name")) }
    #expect(try folder.names() == ["name"])
  }

  #if os(Linux)
    @Test("says that the disk is full")
    func full() throws {
      let descriptor = open("/dev/full", O_WRONLY)
      defer { close(descriptor) }
      let file = URL(fileURLWithPath: "/results/f.dat")
      #expect(throws: FileError.unwritable(path: "/results/f.dat", message: "No space left on device")) {
        try AtomicFile.put([1, 2, 3], into: descriptor, toBecome: file)
      }
    }
  #endif
}

@Suite("SHA-256")
struct SHA256Tests {
  @Test(
    "agrees with the examples of FIPS 180-4",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
      (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ])
  func examples(text: String, checksum: String) {
    #expect(SHA256.hexadecimal(text.utf8) == checksum)
  }
}
