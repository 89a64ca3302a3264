import Foundation
import Testing

@Suite("The notebooks on elementary gradients, remedies for imbalance, and codebooks")
struct BasicsNotebookTests {
  @Test("agree with PyTorch to 1e-12 in every gradient", arguments: ["linear", "logistic", "softmax"])
  func gradients(name: String) throws {
    try Notebook.quick(name) { run in
      #expect(run.status == 0, "\(run.errors)")
      let rows = try run.lines(of: "\(name).csv").dropFirst().filter { !$0.isEmpty }
      #expect(rows.count >= 2)
      for row in rows {
        let cells = row.split(separator: ",").map(String.init)
        let error = try #require(Double(cells[1]))
        #expect(error < 1e-12, "\(row)")
        let differences = try #require(Double(cells[2]))
        #expect(differences < 1e-7, "\(row)")
      }
      let record = try String(contentsOf: run.folder.appendingPathComponent("run.json"), encoding: .utf8)
      #expect(record.contains("elementary.json"))
    }
  }

  @Test("show regions, importance, confusion and recall of other losses too")
  func falseNegatives() throws {
    let losses = "cross_entropy,false_negative_rate:smoothing=0.5"
    try Notebook.quick("falsenegatives", ["--losses", losses]) { run in
      #expect(run.status == 0, "\(run.errors)")
      let files = try run.files()
      for name in ["falsenegatives", "importance", "confusion", "recalls"] { #expect(files.contains("\(name).gp")) }
      #expect(try run.lines(of: "importance.dat").joined().contains("class_2"))
      let rows = try run.lines(of: "falsenegatives.csv")
      #expect(rows[2].hasPrefix("false_negative_rate(smoothing=0.5)"), "\(rows[2])")
    }
  }

  @Test("draw the five curves, and compare what is asked for")
  func imbalance() throws {
    try Notebook.quick("imbalance", ["--losses", "cross_entropy,logit_adjusted"]) { run in
      #expect(run.status == 0, "\(run.errors)")
      let rows = try run.lines(of: "imbalance-differences.csv")
      #expect(rows[1].hasPrefix("logit_adjusted,accuracy") || rows[1].hasPrefix("logit_adjusted,balanced_accuracy"))
      let script = try String(contentsOf: run.folder.appendingPathComponent("imbalance.gp"), encoding: .utf8)
      for title in ["Focal", "Asymmetric", "Class-balanced", "Logit-adjusted"] { #expect(script.contains(title)) }
    }
  }

  @Test("train the same codebooks with any number of jobs")
  func quantization() throws {
    var pages: [[String]] = []
    for jobs in ["1", "2"] {
      try Notebook.quick("quantization", ["--codes", "8", "--epochs", "1", "--jobs", jobs]) { run in
        #expect(run.status == 0, "\(run.errors)")
        let rows = try run.lines(of: "quantization.csv")
        #expect(rows[0].hasPrefix("method,seed,error,perplexity,dead_codes"))
        #expect(rows.filter { !$0.isEmpty }.count == 1 + 9 * 2)
        pages.append(rows)
        // What was trained is found again: tuning and seeds of nine methods.
        let out = run.folder.deletingLastPathComponent().deletingLastPathComponent().path
        let again = try Notebook.run(
          "quantization", ["--quick", "--out", out, "--codes", "8", "--epochs", "1", "--jobs", jobs])
        #expect(again.status == 0 && again.output.contains("45 reused"), "\(again.output) \(again.errors)")
        #expect(try run.lines(of: "quantization.csv") == rows)
      }
    }
    #expect(pages.count == 2 && pages[0] == pages[1])
    let (status, _, errors) = try Notebook.run("quantization", ["--codes", "1006"])
    #expect(status != 0 && errors.contains("1006 codes are too many"), "\(errors)")
  }
}
