import Analysis
import Foundation
import Testing

@testable import Experiments
@testable import Files
@testable import Reporting

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Text from users")
struct SafeTextTests {
  static let hostile = [
    "`touch pwned`", "\"; system(\"touch pwned\")", "'; system('touch pwned') #", "a'';system(\"touch pwned\");'b",
    "''''", "a'b", "x\ny", "x\r\ny", "%s %d", "α_β^2 {x} @y", "@GPVAL_TERM", "@kind", "back\\", "{ unbalanced", "}",
    "# no comment", "$data", "| touch pwned", "< touch pwned", "!touch pwned", "<b>&amp;", "\u{1B}[31m", "a\tb",
    "\u{0}", "a\u{200E}b\u{061C}c\u{2066}d\u{9B}31m", "$(touch pwned)", "<script>touch()</script>", "]]>",
    String(repeating: "long ", count: 400),
  ]

  @Test("neither ends a link nor is its scheme where it is the path of one")
  func linkPath() {
    #expect(SafeText.linkPath("figure3-grouped/a_b.svg") == "figure3-grouped/a_b.svg")
    #expect(SafeText.linkPath("odd) <b>") == "odd%29%20%3Cb%3E" && SafeText.linkPath("a:b(c") == "a%3Ab%28c")
    for text in Self.hostile {
      let path = SafeText.linkPath(text)
      #expect(!path.contains { "()<>: \n\"".contains($0) }, "\(path)")
      #expect(path.removingPercentEncoding == text)
    }
  }

  @Test("is drawn as it stands wherever a figure has text, and never run", arguments: hostile)
  func literal(text: String) throws {
    let folder = try TemporaryFolder()
    // A heading that an axis repeats would not be drawn.
    var figure = Figure(text + " x", x: text, y: text)
    figure.add([1, 2, 3], label: text)
    figure.add([2, 2, 2], label: text, style: .lineAndMarkers)
    figure.horizontalLines = [.init(2, label: text)]
    figure.verticalLines = [.init(2, label: text)]
    try Figure([figure, figure], title: text).write(to: folder.url, as: text)
    let names = try folder.names()
    #expect(names.count == 5 && !names.contains("pwned"))
    let picture = try #require(names.first { $0.hasSuffix(".svg") })
    let drawn = try Self.texts(in: folder.text(picture))
    let expected = Self.squeezed(SafeText.plain(text))
    // The title of the picture, three names below it, and in each panel two axes.
    let count = drawn.count { $0 == expected }
    #expect(count == 8 || expected.isEmpty, "\(count)")
    let headings = drawn.count { $0 == Self.squeezed(SafeText.plain(text + " x")) }
    #expect(headings == 2, "\(headings)")
    #expect(!FileManager.default.fileExists(atPath: "pwned"))
  }

  @Test("survives gnuplot's parser in any combination of its special characters")
  func fuzz() throws {
    let folder = try TemporaryFolder()
    var generator = SystemRandomNumberGenerator()
    let letters = Array("'''\"`\\{}@@m#$%;|<>&!^_ab.,()[]=+-*/")
    for _ in 0..<20 {
      let texts = (0..<6).map { _ in
        "a" + String((0..<12).compactMap { _ in letters.randomElement(using: &generator) }) + "b"
      }
      var figure = Figure(texts[0], x: texts[1], y: texts[2])
      for text in texts.suffix(3) { figure.add([1, 2], label: text) }
      try figure.write(to: folder.url, as: "fuzz", terminals: [.svg])
      let drawn = try Self.texts(in: folder.text("fuzz.svg"))
      for text in texts { #expect(drawn.contains(Self.squeezed(text)), "\(text)") }
    }
  }

  @Test("shows percent signs beside an axis, where gnuplot reads a format")
  func percent() throws {
    let folder = try TemporaryFolder()
    let names = ["50 %, a", "%s%n", "100 %"]
    let figure = Figure.forest("forest", x: "gain", rows: names.map { ForestRow($0, estimate: 1) })
    try figure.write(to: folder.url, as: "forest", terminals: [.svg])
    let drawn = try Self.texts(in: folder.text("forest.svg"))
    for name in names { #expect(drawn.contains(Self.squeezed(name)), "\(drawn)") }
  }

  @Test("means nothing in any medium")
  func media() {
    #expect(SafeText.plain("a\u{1B}[31m\r\nb\u{202E}c\u{0}") == "a [31m b c ")
    #expect(SafeText.lines("a\n  ^\u{7}\r\n") == "a\n  ^  \n")
    #expect(SafeText.markdown("- a_b _c_ &lt;", isLineStart: true) == "\\- a_b \\_c\\_ \\&lt;")
    #expect(SafeText.plain("a\u{200F}b\u{061C}\u{9B}") == "a b  ")
    #expect(SafeText.markdown("https://x.y WWW.x.y") == "https\\://x.y WWW\\.x.y")
    #expect(SafeText.markdown("a@b.c, @ 5") == "a@\u{2060}b.c, @ 5")
    #expect(SafeText.json("{\n\"a\u{9B}\u{202E}é\"}") == "{\n\"a\\u009b\\u202eé\"}")
    #expect(SafeText.csv("a\u{1B}[31m\u{202E}b") == "a [31m b")
    #expect(SafeText.markdown("12) 3.", isLineStart: true) == "12\\) 3.")
    #expect(SafeText.xml("<a b='\"'>]]>&") == "&lt;a b=&#39;&quot;&#39;&gt;]]&gt;&amp;")
    let formulas = "a-{}-b $\\pm$ $\\gamma$$_-$ \\textasciigrave{}\\$x\\$\\textasciigrave{} 50 \\%"
    #expect(SafeText.latex("a--b ± γ₋ `$x$` 50 %") == formulas)
    #expect(SafeText.latex("from t\u{302} on, Zoe\u{308}") == "from \\^{t} on, Zo\u{eb}")
    for formula in ["=1+1", "+1", "-1*magnitude", "@SUM(A1)"] {
      #expect(SafeText.csv(formula) == "'" + formula)
    }
    #expect(SafeText.csv("\t=1") == "\"'\t=1\"")
    #expect(SafeText.csv("a\"b,\r\n") == "\"a\"\"b,\r\n\"" && SafeText.csv("a-b") == "a-b")
  }

  @Test("is neither renamed nor typeset where it is set off as a name from outside")
  func names() {
    let names = ["cross_entropy", "1e5", "-3", "a\u{2069}f1"].map(Naming.literal)
    var table = Table("Classes", columns: ["class", "kind"])
    for name in names { table.add([.text(name), .text("cross_entropy 1e5")]) }
    #expect(table.csv.contains("\ncross_entropy,cross_entropy 1e5\n1e5,") && table.csv.contains("\naf1,"))
    #expect(table.markdown.contains("| cross_entropy | cross entropy 10⁵ |\n| 1e5 |"))
    #expect(table.latex(label: "x").contains("cross\\_entropy & cross entropy 1e5"))
    #expect(table.text.contains("\n-3 "))
    let prose: Prose = "of \(names[2]) and \(names[1]), \(-3) and \("1e5")"
    #expect(prose.markdown == "of -3 and 1e5, −3 and 10⁵" && prose.plain == "of -3 and 1e5, -3 and 1e5")
    #expect(Naming.display("cross_entropy, \(names[0]) (5)") == "cross entropy, \(names[0]) (5)")
    #expect(SafeText.identifier("ratio_\(names[0])") == "ratio_cross_entropy")
    #expect(SafeText.plain(names[3]) == "af1" && SafeText.fileName(names[0]) == "cross_entropy")
    var figure = Figure("", x: "", y: "")
    figure.add([1, 2], label: Naming.literal("magnitude"))
    figure.add([1, 2], label: "magnitude")
    #expect(figure.looks[0][0] != figure.looks[0][1])
  }

  /// Marks that make one `Character` of themselves and what stands before them, or after them: `<` and a stroke are `≮`.
  static let joining: [(before: String, after: String)] = [
    ("", "\u{301}"), ("", "\u{338}"), ("", "\u{FE0F}"), ("\u{600}", ""), ("\u{D4E}", ""),
  ]

  @Test("means nothing either beside a mark that makes one character of both", arguments: joining)
  func joined(mark: (before: String, after: String)) throws {
    func marked(_ text: String) -> String { text.map { mark.before + String($0) + mark.after }.joined() }
    func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }
    let markdown = scalars(SafeText.markdown(marked("<[]`*|")))
    for (place, scalar) in markdown.enumerated() where "<[]`*|".unicodeScalars.contains(scalar) {
      #expect(place > 0 && markdown[place - 1] == "\\")
    }
    #expect(!scalars(SafeText.xml(marked("<>\"'"))).contains { "<>\"'".unicodeScalars.contains($0) })
    #expect(scalars(SafeText.latex(marked("\\$&"))).count { $0 == "\\" } == 3)
    #expect(scalars(SafeText.csv("a\(marked("\"")),=1")).count { $0 == "\"" } == 4)
    #expect(!scalars(SafeText.fileName(marked("`/$;' "))).contains { "`/$;' ".unicodeScalars.contains($0) })
    #expect(!scalars(SafeText.identifier(marked(" `"))).contains { " `".unicodeScalars.contains($0) })
    let folder = try TemporaryFolder()
    var figure = Figure(marked("a<b & ]]>"), x: "", y: "")
    figure.add([1, 2], label: "]]>" + mark.after)
    let file = try figure.write(to: folder.url, as: "f", terminals: [.svg])[3]
    #expect(XMLParser(data: try Data(contentsOf: file)).parse())
  }

  @Test("becomes a file name that every file system takes, however many bytes a letter has")
  func longFileNames() {
    #expect(SafeText.fileName(String(repeating: "中", count: 300)).utf8.count <= 100)
    #expect(SafeText.fileName("e" + String(repeating: "\u{301}", count: 400)).utf8.count <= 100)
  }

  @Test("that ends an XML section leaves the picture well formed")
  func section() throws {
    let folder = try TemporaryFolder()
    var figure = Figure("a]]>b", x: "", y: "")
    figure.add([1, 2], label: "]]>")
    let file = try figure.write(to: folder.url, as: "f", terminals: [.svg])[3]
    #expect(try !String(contentsOf: file, encoding: .utf8).contains("]]>"))
  }

  @Test("becomes a file name without slashes, dots in front or characters of the shell")
  func fileNames() {
    #expect(SafeText.fileName("figure2") == "figure2")
    #expect(SafeText.fileName("../../etc/passwd") == "etc-passwd")
    #expect(SafeText.fileName("< touch pwned") == "touch-pwned")
    #expect(SafeText.fileName("-rf .hidden") == "rf-.hidden")
    #expect(SafeText.fileName("'`|", otherwise: "figure") == "figure")
    #expect(SafeText.fileName("Größe α=1") == "Größe-α-1")
  }

  @Test("becomes a column name")
  func identifiers() {
    #expect(SafeText.identifier("Mean squared error (test)") == "mean_squared_error_test")
    #expect(SafeText.identifier("´", otherwise: "series") == "series")
  }

  private static func texts(in svg: String) -> [String] {
    svg.split(separator: "<text").dropFirst().compactMap { piece in
      guard let start = piece.firstIndex(of: ">"), let end = piece.firstRange(of: "</text>") else { return nil }
      let content = String(piece[piece.index(after: start)..<end.lowerBound])
        .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
        .replacing("&quot;", with: "\"").replacing("&apos;", with: "'").replacing("&#39;", with: "'")
      return squeezed(content)
    }
  }

  private static func squeezed(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").replacing("\u{200B}", with: "").split(separator: " ").joined(separator: " ")
  }
}
