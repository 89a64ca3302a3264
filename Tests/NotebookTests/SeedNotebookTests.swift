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
    try Notebook.quick("losses", ["--losses", losses, "--majority", "0.7", "--regimes", "paper"]) { run in
      #expect(run.status == 0, "\(run.errors)")
      let rows = try run.lines(of: "losses-70-paper.csv")
      #expect(rows[0].hasPrefix("loss,rate,seeds,accuracy,accuracy_deviation"))
      #expect(rows[2].hasPrefix("\"linear(0,1,2)*magnitude+cross_entropy\""))
      #expect(try run.lines(of: "losses-70-recalls.csv")[0].hasSuffix("class_9"))
    }
  }

  @Test("seeds keeps every outcome, pairs it, and goes on with more seeds")
  func seeds() throws {
    let out = FileManager.default.temporaryDirectory.appendingPathComponent("seeds-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: out) }
    let losses = ["--losses", "cross_entropy,magnitude", "--regimes", "paper"]
    let common = ["--quick", "--majority", "0.5", "--out", out.path] + losses
    for (seeds, trainings) in [("2", "0 reused, 4 computed"), ("4", "4 reused"), ("3", "6 reused")] {
      let (status, output, errors) = try Notebook.run("seeds", common + ["--seeds", seeds])
      #expect(status == 0, "\(errors)")
      #expect(output.contains("trials: \(trainings)"), "\(output)")
    }
    // What is published is of the last run; what is kept has lost nothing.
    let (_, all, _) = try Notebook.run("seeds", common + ["--seeds", "4"])
    #expect(all.contains("trials: 8 reused") && all.contains(", 0 computed"))
    let file = out.appendingPathComponent("quick/seeds/trials.csv")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    #expect(rows.count == 1 + 8)
    #expect(rows[0].hasPrefix("data,seed,loss,network,optimizer,rate,"))
  }

  @Test("seeds shows each regime, the differences in all of them, and the settings that tuning chose")
  func regimes() throws {
    try Notebook.quick("seeds", ["--majority", "0.5", "--losses", "cross_entropy,magnitude"]) { run in
      #expect(run.status == 0, "\(run.errors)")
      let rows = try run.lines(of: "seeds-50-differences.csv")
      #expect(rows[0] == "loss,regime,score,difference,lower,upper,wins,losses,p,verdict")
      for regime in ["paper", "tuned rate", "fully tuned"] {
        let own = rows.filter { $0.hasPrefix("magnitude,\(regime),") }
        #expect(own.count == 4, "\(rows)")
      }
      #expect(try run.lines(of: "seeds-50-tuned.csv").count >= 5)
    }
    let (status, _, errors) = try Notebook.run("seeds", ["--regimes", "best"])
    #expect(status != 0 && errors.contains("--regimes"))
  }

  @Test("claims decides every claim, with effect, interval and verdict")
  func claims() throws {
    try Notebook.quick("claims") { run in
      #expect(run.status == 0, "\(run.errors)")
      let rows = try run.lines(of: "claims.csv").filter { !$0.isEmpty }
      let columns = "claim,source,data,regime,effect,lower,upper,seeds,p,verdict"
      #expect(rows[0] == columns + ",interval_over,tunings,tuning_deviation,pooled_deviation")
      #expect(rows.count > 50)
      let verdicts = ["holds", "fails", "not told apart", "equivalent"]
      for row in rows.dropFirst() {
        #expect(verdicts.contains { row.contains(",\($0),") }, "\(row)")
        #expect(!row.contains("NaN"), "\(row)")
      }
      #expect(rows.contains { $0.contains(",seeds and tuning,2,") } && rows.contains { $0.contains(",seeds,0,,") })
      #expect(try run.lines(of: "tunings.csv").count > 10)
    }
  }

  @Test("minority shows a gain for each size of class, with its interval, and the trials that it comes from")
  func minority() throws {
    try Notebook.quick("minority", ["--majority", "0.5", "--losses", "cross_entropy,magnitude"]) { run in
      #expect(run.status == 0, "\(run.errors)")
      let rows = try run.lines(of: "minority.csv").filter { !$0.isEmpty }
      #expect(rows[0] == "data,regime,loss,score,samples,classes,seeds,baseline,gain,lower,upper,at floor")
      // Two sizes of the paper's data and ten of the long tail, in two regimes, by two scores; a rare class may have none.
      #expect(rows.count > 30 && rows.count <= 1 + (2 + 10) * 2 * 2)
      for row in rows.dropFirst() { #expect(!row.contains("NaN"), "\(row)") }
      #expect(try run.lines(of: "trials.csv")[0].contains(",recalls,f1_of_classes,"))
    }
    let (status, _, errors) = try Notebook.run("minority", ["--quick", "--tail", "0", "--out", "/tmp/none"])
    #expect(status != 0 && errors.contains("--tail is 0"), "\(errors)")
  }

  @Test("imbalance evens samples out for magnitude and cross entropy, and says what came of it")
  func resampling() throws {
    try Notebook.quick("imbalance") { run in
      #expect(run.status == 0, "\(run.errors)")
      let rows = try run.lines(of: "resampling.csv").filter { !$0.isEmpty }
      #expect(rows.count == 8)
      for way in ["oversampling", "undersampling", "SMOTE"] {
        #expect(rows.count { $0.hasPrefix("\(way),") } == 2, "\(rows)")
      }
    }
  }

  @Test("appropriate names its properties where one is asked for that it has not")
  func properties() throws {
    let (status, _, errors) = try Notebook.run(
      "appropriate", ["--quick", "--properties", "colour", "--out", "/tmp/none"])
    #expect(status != 0 && errors.contains("wrong labels"), "\(errors)")
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
