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

      | loss_name | accuracy | Δ |
      | :--- | ---: | ---: |
      | magnitude | **0.912** | +0.012 |
      | a\|b, "c" | **0.912** | 0.000 |
      | 表 | – | -0.500 |

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

  @Test("rounds without a negative zero, and keeps large and small numbers")
  func numbers() {
    #expect(NumberText.fixed(-0.0004, digits: 3) == "0.000")
    #expect(NumberText.significant(1.23456e-8, digits: 3) == "1.23e-08")
    #expect(NumberText.exact(1e22) == "1e+22")
    #expect(NumberText.exact(-0.0) == "0")
    #expect(NumberText.duration(3725) == "1 h 02 min")
  }
}
