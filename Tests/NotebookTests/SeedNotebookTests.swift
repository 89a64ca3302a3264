import Foundation
import Testing

@Suite("The notebooks that compare losses over seeds")
struct SeedNotebookTests {
  @Test("losses lists and describes the catalogue, and points at what it does not know")
  func catalogue() throws {
    let (status, list, _) = try Notebook.run("losses", ["--list"])
    #expect(status == 0)
    for name in ["magnitude", "focal", "ldam", "false_negative_rate", "post_hoc"] { #expect(list.contains(name)) }
    let (_, focal, _) = try Notebook.run("losses", ["--describe", "focal"])
    for part in ["gamma", "alpha", "default 2", "arXiv 1708.02002"] { #expect(focal.contains(part)) }
    let (failure, _, errors) = try Notebook.run("losses", ["--losses", "focal:gama=2"])
    #expect(failure != 0)
    #expect(errors.contains("focal:gama=2\n        ^"), "\(errors)")
  }

  @Test("losses takes sums, schedules and other majorities from the command line")
  func anyLoss() throws {
    let losses = "cross_entropy,linear(0,1,2)*magnitude+cross_entropy"
    try Notebook.quick("losses", ["--losses", losses, "--majority", "0.7", "--seeds", "1"]) { run in
      #expect(run.status == 0, "\(run.errors)")
      let rows = try run.lines(of: "losses-70.csv")
      #expect(rows[0].hasPrefix("loss,rate,seeds,accuracy,accuracy_deviation"))
      #expect(rows[2].hasPrefix("\"linear(0,1,2)*magnitude+cross_entropy\""))
      #expect(try run.lines(of: "losses-70-recalls.csv")[0].hasSuffix("class_9"))
    }
  }

  @Test("seeds keeps every outcome, pairs it, and goes on with more seeds")
  func seeds() throws {
    let out = FileManager.default.temporaryDirectory.appendingPathComponent("seeds-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: out) }
    let common = ["--quick", "--majority", "0.5", "--losses", "cross_entropy,magnitude", "--out", out.path]
    for (seeds, trainings) in [("2", "0 reused, 4 computed"), ("3", "4 reused"), ("1", "2 reused")] {
      let (status, output, errors) = try Notebook.run("seeds", common + ["--seeds", seeds])
      #expect(status == 0, "\(errors)")
      #expect(output.contains("trials: \(trainings)"), "\(output)")
    }
    // What is published is of the last run; what is kept has lost nothing.
    let (_, all, _) = try Notebook.run("seeds", common + ["--seeds", "3"])
    #expect(all.contains("trials: 6 reused") && all.contains(", 0 computed"))
    let file = out.appendingPathComponent("quick/seeds/trials.csv")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    #expect(rows.count == 1 + 6)
    #expect(rows[0].hasPrefix("data,seed,loss,network,optimizer,rate,"))
  }

  @Test("gradients finds every gradient right to 1e-5")
  func gradients() throws {
    try Notebook.quick("gradients") { run in
      let rows = try run.lines(of: "gradients.csv").dropFirst().filter { !$0.isEmpty }
      #expect(rows.count >= 22)
      for row in rows {
        let error = try #require(Double(row.split(separator: ",").last ?? ""))
        #expect(error < 1e-5, "\(row)")
      }
    }
  }
}
