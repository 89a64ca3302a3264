import Foundation
import Testing

@Suite("The notebooks of the paper's synthetic experiment")
struct PaperNotebookTests {
  @Test("figure2 writes an accuracy a loss and epoch")
  func figure2() throws {
    try Notebook.quick("figure2", ["--epochs", "3"]) { run in
      let lines = try run.lines(of: "figure2.dat")
      #expect(lines[0] == "epoch magnitude spread cross_entropy mean_squared_error")
      let rows = lines.dropFirst().filter { !$0.isEmpty }.map { $0.split(separator: " ").compactMap { Double($0) } }
      #expect(rows.map(\.first) == [1, 2, 3])
      #expect(rows.allSatisfy { $0.count == 5 && $0.dropFirst().allSatisfy { (0...1).contains($0) } })
    }
  }

  @Test("figure2 trains the losses that are named, each as if all were trained")
  func someLosses() throws {
    let all = try Notebook.quick("figure2", ["--epochs", "2"]) { try $0.lines(of: "figure2.dat") }
    let one = try Notebook.quick("figure2", ["--epochs", "2", "--losses", "cross_entropy"]) {
      try $0.lines(of: "figure2.dat")
    }
    #expect(one[0] == "epoch cross_entropy")
    #expect(one[2].split(separator: " ")[1] == all[2].split(separator: " ")[3])
  }

  @Test("table3 and table4 set each score beside the paper's", arguments: ["table3", "table4"])
  func scoreTables(name: String) throws {
    try Notebook.quick(name, ["--epochs", "2"]) { run in
      let lines = try run.lines(of: "\(name).csv").filter { !$0.isEmpty }
      #expect(lines[0] == "metric,loss,value,epoch,paper,difference")
      #expect(lines.count == 1 + 7 * 4)
      let metrics = [
        "accuracy", "roc_auc_macro", "pr_auc_macro", "f1_macro", "loss", "cross_entropy", "mean_squared_error",
      ]
      for metric in metrics { #expect(lines.filter { $0.hasPrefix("\(metric),") }.count == 4, "\(metric)") }
      let files = try run.files()
      for ending in ["md", "tex"] { #expect(files.contains("\(name).\(ending)")) }
    }
  }

  @Test("table6 writes the seconds of an epoch")
  func table6() throws {
    try Notebook.quick("table6", ["--epochs", "1"]) { run in
      let lines = try run.lines(of: "table6.csv").filter { !$0.isEmpty }
      #expect(lines[0] == "loss,seconds_per_epoch,multiple,paper,multiple in the paper")
      #expect(lines.count == 5)
    }
  }

  @Test("magfunction writes the functions of a space")
  func magfunction() throws {
    try Notebook.quick("magfunction", ["--shape", "two-points", "--from", "1", "--to", "2", "--steps", "2"]) { run in
      let lines = try run.lines(of: "magfunction.dat").filter { !$0.isEmpty }
      #expect(lines[0] == "t magnitude spread")
      let row = lines[1].split(separator: " ").compactMap { Double($0) }
      #expect(abs(row[1] - (1 + tanh(0.5))) < 1e-12)
      #expect(abs(row[2] - (1 + tanh(0.5))) < 1e-12)
    }
  }
}
