import Foundation
import Testing

@Suite("The notebooks that read tables")
struct TableNotebookTests {
  /// Four classes as texts, two columns of categories, missing cells, a column of names and one that is constant.
  private static let table: String = {
    var text = "name,age,colour,place,note,result\n"
    let classes = ["common", "usual", "=rare", "\"very, rare\""]
    for row in 0..<240 {
      let label = row % 24 == 0 ? 3 : row % 8 == 1 ? 2 : row % 3 == 0 ? 1 : 0
      let age = row % 17 == 3 ? "" : "\(Double(row * 13 % 29) / 2 + Double(3 * label))"
      text +=
        "p\(row),\(age),\(["red", "green", "blue"][(row + label) % 3]),"
        + "\(row % 19 == 2 ? "NA" : "place \(label * row % 5)"),x,\(classes[label])\n"
    }
    return text
  }()

  private func withTable<Result>(_ text: String, _ body: (String) throws -> Result) throws -> Result {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("own-\(UUID().uuidString).csv")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try body(file.path)
  }

  @Test("compare goes from a table with missing cells to findings, predictions and a model that predict reads")
  func compare() throws {
    try withTable(Self.table) { file in
      let data = ["--data", file, "--label", "result"]
      let (failure, _, errors) = try Notebook.run("compare", ["--quick"] + data)
      #expect(failure != 0 && errors.contains("line 5, column 2") && errors.contains("--missing drop"), "\(errors)")
      try Notebook.quick("compare", data + ["--missing", "category", "--losses", "cross_entropy,magnitude"]) { run in
        #expect(run.status == 0, "\(run.errors)")
        let page = try run.lines(of: "README.md").joined(separator: "\n")
        for part in ["Column note is left out", "Column name is left out", "=rare", "cross entropy reaches macro F1"] {
          #expect(page.contains(part), "\(part)")
        }
        let predictions = try run.lines(of: "predictions.csv")
        #expect(predictions[0] == "row,line,loss,label,predicted,p_=rare,p_common,p_usual,\"p_very, rare\"")
        #expect(predictions.count == 1 + 2 * 72 + 1)
        #expect(try run.lines(of: "scores.csv").count == 1 + 2 * 2 * 5 + 1)
        for name in [
          "compare-confusion.svg", "compare-reliability.svg", "compare-magnitude.svg", "compare-classes.csv",
          "predict.py",
        ] {
          #expect(try run.files().contains(name), "\(name)")
        }
        try predict(run.folder.appendingPathComponent("model-magnitude.safetensors").path, file)
      }
    }
  }

  private func predict(_ model: String, _ file: String) throws {
    try Notebook.quick("predict", ["--model", model, "--data", file]) { run in
      #expect(run.status == 0, "\(run.errors)")
      let rows = try run.lines(of: "predictions.csv")
      #expect(rows.count == 1 + 240 + 1 && rows[0].hasPrefix("row,line,label,predicted,p_=rare"))
    }
    try withTable("age,colour\n1,red\n") { other in
      let (status, _, errors) = try Notebook.run("predict", ["--quick", "--model", model, "--data", other])
      #expect(status != 0 && errors.contains("reads a column \"place\""), "\(errors)")
    }
  }

  @Test("compare refuses options that contradict each other, with a sentence")
  func contradictions() throws {
    for (options, words) in [
      (["--data", "x.csv"], "which column holds the classes"), (["--label", "y"], "belong to --data"),
      (["--folds", "3", "--time", "day"], "split in two ways"), (["--repeats", "2"], "say --folds too"),
      (["--majority", "0.5"], "the data are what they are"),
      (["--data", "/nowhere.csv", "--label", "y"], "No such file"), (["--drop", ","], "has a column without a name"),
    ] {
      let (status, _, errors) = try Notebook.run("compare", ["--quick"] + options)
      #expect(status != 0 && errors.contains(words), "\(errors)")
    }
  }

  @Test("compare says why precision over recall is not drawn where the test samples are all of one class")
  func oneTestedClass() throws {
    let rows = (0..<120).map { "\($0 * 13 % 29),\($0),\($0 < 80 && $0 % 2 == 1 ? "b" : "a")" }
    try withTable((["x,day,y"] + rows).joined(separator: "\n")) { file in
      let data = ["--data", file, "--label", "y", "--time", "day", "--losses", "cross_entropy,magnitude"]
      try Notebook.quick("compare", data) { run in
        #expect(run.status == 0, "\(run.errors)")
        let (lines, files) = (try run.lines(of: "README.md"), try run.files())
        #expect(lines.contains { $0.hasPrefix("Precision over recall is not drawn") })
        #expect(!files.contains { $0.hasPrefix("compare-precision-recall") })
      }
      let (status, _, errors) = try Notebook.run("compare", ["--quick"] + data + ["--drop", "3"])
      #expect(status != 0 && errors.contains("which --label names too"), "\(errors)")
    }
  }

  @Test("real ranks every method on a few tables")
  func real() throws {
    try Notebook.quick("real", ["--tables", "zoo,glass"]) { run in
      #expect(run.status == 0, "\(run.errors)")
      let rows = try run.lines(of: "real.csv")
      #expect(rows[0].hasPrefix("table,samples,classes,imbalance,cross_entropy,magnitude,spread"))
      #expect(rows[0].hasSuffix("logistic_regression,weighted_logistic_regression,majority_guess,even_guess"))
      #expect(rows[1].hasPrefix("zoo,101,7,") && rows[2].hasPrefix("glass,214,6,"))
      let page = try run.lines(of: "README.md").joined(separator: "\n")
      #expect(page.contains("Each method has 2 trainings on each table, on seeds of their own, to choose its rate"))
    }
  }
}
