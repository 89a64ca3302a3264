import Analysis
import Testing

@testable import Experiments
@testable import Files
@testable import Reporting

@Suite("Table")
struct TableTests {
  private var table: Table {
    var table = Table("Best & last", columns: ["loss_name", .number("accuracy"), .number("Δ")])
    table.add(["magnitude", .number(0.91234567890123, digits: 3), .difference(0.0123, digits: 3)])
    table.add(["a|b, \"c\"", .number(0.9119, digits: 3), .difference(-0.00001, digits: 3)])
    table.add(["表", nil, .difference(-0.5, digits: 3)])
    table.markBest(inColumn: 1, .highest)
    table.notes = ["100 % of *test*"]
    return table
  }

  @Test("keeps brackets and stars that begin a row of LaTeX")
  func rowStarts() {
    for text in ["[a", "* star", "[\u{301}a", "plain"] {
      var table = Table("t", columns: ["name"])
      table.add([.text(text)])
      let row = table.latex(label: "t").split(separator: "\n").first {
        $0.contains("a") && $0.hasSuffix("\\\\") && !$0.contains("name")
      }
      let start = row?.drop { $0 == " " } ?? ""
      #expect(start.hasPrefix("{}") == (text != "plain"), "\(start)")
    }
  }

  @Test("is aligned in a terminal, wide letters included")
  func text() {
    let expected = """
      Best & last
      ───────────────────────────
      loss_name  accuracy       Δ
      ───────────────────────────
      magnitude     0.912  +0.012
      a|b, "c"      0.912   0.000
      表                –  -0.500
      ───────────────────────────
      100 % of *test*

      """
    #expect(table.text == expected)
  }

  @Test("is never wider than the terminal, and loses nothing", arguments: [12, 20, 33, 60, 200])
  func folded(width: Int) {
    var wide = Table(
      "A caption of several words", columns: ["what"] + (1...9).map { .number("score \($0)") } + ["remark"])
    let remark = "so long that no terminal of this width has it in one line"
    wide.add(["magnitude"] + (1...9).map { .number(Double($0) / 7, digits: 4) } + [.text(remark)])
    wide.notes = ["A note that is longer than the narrowest terminal."]
    let lines = wide.text(width: width).split(separator: "\n")
    #expect(lines.allSatisfy { TextWidth.columns(String($0)) <= width }, "\(lines)")
    let numbers = (1...9).map { NumberText.fixed(Double($0) / 7, digits: 4) }
    let letters = wide.text(width: width).filter { !$0.isWhitespace }
    for number in numbers where width >= 20 { #expect(letters.contains(number)) }
    // Each part begins with the first column.
    let parts = lines.count { $0.hasPrefix("what") }
    #expect(width == 200 ? parts == 1 : parts > 1)
    for word in remark.split(separator: " ") where word.count < width / 2 - 1 {
      #expect(wide.text(width: width).contains(word))
    }
  }

  @Test("is CSV in full precision, quoted where needed")
  func csv() {
    let expected = #"""
      loss_name,accuracy,Δ
      magnitude,0.91234567890123,0.0123
      "a|b, ""c""",0.9119,-1e-05
      表,,-0.5

      """#
    #expect(table.csv == expected)
    var lines = Table("", columns: ["a\r\nb"])
    lines.add([.text("one\ntwo")])
    lines.add([.number(.nan, digits: 1)])
    #expect(lines.csv == "\"a\r\nb\"\n\"one\ntwo\"\nNaN\n")
  }

  @Test("is Markdown, with equal best cells in bold")
  func markdown() {
    let expected = #"""
      **Best & last**

      | loss name | accuracy | Δ |
      | :--- | ---: | ---: |
      | magnitude | **0.912** | +0.012 |
      | a\|b, "c" | **0.912** | 0.000 |
      | 表 | – | −0.500 |

      *100 % of \*test\**

      """#
    #expect(table.markdown == expected)
  }

  @Test("is LaTeX with booktabs")
  func latex() {
    let expected = #"""
      % \usepackage{booktabs,graphicx}
      \begin{table}
        \centering
        \caption{Best \& last}
        \label{tab:table_3}
        \resizebox{\ifdim\width>5.5in 5.5in\else\width\fi}{!}{%
        \begin{tabular}{lrr}
          \toprule
          loss\_name & accuracy & $\Delta$ \\
          \midrule
          magnitude & \textbf{0.912} & $+$0.012 \\
          a\textbar{}b, {\char34}c{\char34} & \textbf{0.912} & 0.000 \\
          表 & -- & $-$0.500 \\
          \bottomrule
        \end{tabular}}
        \par\footnotesize 100 \% of *test*
      \end{table}

      """#
    #expect(table.latex(label: "table-3") == expected)
    #expect(SafeText.latex("\\x{y}^~#$") == "\\textbackslash{}x\\{y\\}\\textasciicircum{}\\textasciitilde{}\\#\\$")
  }

  @Test("marks the lowest of the columns that compete, and nothing among none")
  func best() {
    var table = Table("", columns: ["", "", ""])
    table.add([3, .number(1, digits: 0), .number(.nan, digits: 0)])
    table.add(["", nil, nil])
    table.markBest(inRow: 0, .lowest)
    table.markBest(inRow: 1, .lowest)
    #expect(table.rows[0].map(\.isBest) == [false, true, false])
    #expect(table.rows[1].map(\.isBest) == [false, false, false])
  }

  @Test("never passes as a number what is not finite")
  func undefined() {
    var table = Table("", columns: ["a", "b", "c"])
    table.add([.number(.nan, digits: 2), .significant(-.infinity, digits: 2), .difference(.infinity, digits: 2)])
    table.markBest(inRow: 0, .highest)
    #expect(table.markdown.contains("| undefined | undefined | undefined |"))
    #expect(table.markdown.contains("*Undefined: the computation gave no finite number.*"))
    #expect(table.csv.hasSuffix("NaN,NaN,NaN\n"))
    #expect("\(Double.nan, decimals: 2) \(-Double.infinity, significant: 2)" == "undefined undefined")
  }
}
