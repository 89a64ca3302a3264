import Foundation
import Testing

@testable import Experiments
@testable import Reporting

@Suite("A list of an option")
struct NumberListTests {
  private func message(_ body: () throws -> some Any) -> String {
    do { return "took \(try body())" } catch { return EmbeddingOptions.message(for: error) }
  }

  @Test("of numbers is read between commas")
  func numbers() {
    #expect(NumberList(argument: "0.5,1e3,-2")?.numbers == [0.5, 1_000, -2])
    #expect(NumberList([0.5, 32, 1_000]).defaultValueDescription == "0.5,32,1000")
  }

  @Test("of numbers has one between any two commas", arguments: ["", "1,", "1,,2", "a", "1;2"])
  func malformed(text: String) {
    #expect(NumberList(argument: text) == nil)
  }

  @Test("that has something twice is refused, and says what")
  func twice() throws {
    let list = try #require(NumberList(argument: "1,2.5,1.0"))
    #expect(message { try list.distinct(of: "--rates") }.contains("--rates has 1 twice"))
    #expect(message { try list.counts(of: "--sizes") }.contains("--sizes has 1 twice"))
    #expect(try NumberList([3, 1, 2]).counts(of: "--sizes") == [3, 1, 2])
    #expect(RegimeList(argument: "paper,paper") == nil && RegimeList(argument: "paper")?.regimes == [.paper])
    let properties = message { try ResponseDesign.named("classes,classes", quick: false) }
    #expect(properties.contains("--properties has classes twice"), "\(properties)")
    #expect(message { try CollectedTable.named(["yeast", "yeast"]) }.contains("\"yeast\" is named twice"))
    #expect(message { try EmbeddingOptions.parse(["--objectives", "glove, glove"]) }.contains("has glove twice"))
    #expect(message { try EmbeddingOptions.parse(["--words", "god,God"]) }.contains("--words has god twice"))
  }

  @Test("is not cut where it is typed, not even in a quick run")
  func quick() throws {
    let names = ResponseDesign.standard.map(\.name)
    #expect(try ResponseDesign.named(names.joined(separator: ","), quick: true).map(\.name) == Array(names.prefix(2)))
    let last = Array(names.suffix(3))
    #expect(try ResponseDesign.named(last.joined(separator: ","), quick: true).map(\.name) == last)
  }

  @Test("of seeds of word vectors does not begin anew beyond the largest")
  func seeds() {
    let text = message { try EmbeddingOptions.parse(["--seed", "4294967295", "--seeds", "2"]) }
    #expect(text.contains("there are no 2 seeds from --seed 4294967295 on"), "\(text)")
    #expect(throws: Never.self) { try OptionText.checkSeeds(2, from: UInt32.max - 1) }
    #expect(throws: (any Error).self) { try OptionText.checkSeeds(3, from: UInt32.max - 1) }
  }

  @Test("of objectives of which none reads an option leaves that option no effect, and it is refused")
  func unread() {
    for (arguments, sentence) in [
      (["--objectives", "glove", "--noise", "9"], "--noise 9 changes nothing"),
      (["--objectives", "skip_gram_hs,nplm", "--noise", "50"], "--noise 50 changes nothing"),
      (["--objectives", "glove", "--subsampling", "0.5"], "--subsampling 0.5 changes nothing"),
    ] {
      let text = message { try EmbeddingOptions.parse(arguments) }
      #expect(text.contains(sentence), "\(text)")
    }
    for arguments in [
      ["--objectives", "glove,cbow_nce", "--noise", "9", "--subsampling", "0.5"], ["--noise", "9"],
      ["--objectives", "nplm", "--subsampling", "0"],
    ] {
      #expect(throws: Never.self, "\(arguments)") { try EmbeddingOptions.parse(arguments) }
    }
  }

  @Test("of columns has a name between any two commas, and no name twice")
  func columns() {
    func said(_ arguments: [String]) -> String {
      message { try TableOptions.parse(["--data", "x.csv", "--label", "y"] + arguments) }
    }
    for (arguments, sentence) in [
      (["--drop", ","], "--drop , has a column without a name"), (["--drop", "a,"], "--drop a, has a column"),
      (["--categorical", "a,,b"], "--categorical a,,b has a column"), (["--drop", "a, a"], "--drop has a twice"),
    ] {
      #expect(said(arguments).contains(sentence), "\(said(arguments))")
    }
    #expect(said(["--drop", "a, b", "--categorical", "c"]).hasPrefix("took"))
  }
}
