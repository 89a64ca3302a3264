import Analysis
import ArgumentParser
import Foundation

@testable import CardinalityNumerics
@testable import Experiments
@testable import Files
@testable import Glass
@testable import Learning
@testable import Reporting
@testable import Spaces

/// A parser that takes whatever bytes there are, and throws rather than ends the process.
public struct FuzzTarget: Sendable {
  /// What is parsed.
  public let name: String
  /// Inputs that are right, to be changed a little.
  public let corpus: [[UInt8]]
  private let read: @Sendable ([UInt8]) throws -> Void

  private init(_ name: String, corpus: [String], read: @escaping @Sendable ([UInt8]) throws -> Void) {
    self.init(name, bytes: corpus.map { Array($0.utf8) }, read: read)
  }

  private init(_ name: String, bytes: [[UInt8]], read: @escaping @Sendable ([UInt8]) throws -> Void) {
    self.name = name
    corpus = bytes
    self.read = read
  }

  /// Parses bytes; that they are refused is as good as that they are taken.
  public func parse(_ bytes: [UInt8]) {
    do {
      try read(bytes)
    } catch {
      // What is said about it is made of the bytes, too.
      _ = "\(error)"
    }
  }

  /// The input of a seed and a number.
  public func input(seed: UInt64, number: Int) -> [UInt8] {
    var random = FuzzRandom(seed: seed &+ UInt64(number) &* 0x2545_f491_4f6c_dd1d)
    return Mutation.input(from: corpus, &random)
  }

  /// Every parser.
  public static let all = [
    csv, texts, points, numpy, archive, matrix, graph, glasses, sciGK, losses, lists, trials, checkpoints, options,
  ]

  /// The parser of a name.
  public static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }
}

extension FuzzTarget {
  private static let tables = [
    "x,y\n1,2\n3,4.5e-1\n", "# c\n1;2\n3;4\n", "\u{feff}a b\r\n1 2\r\n", "\"a\"\t\"b\"\n\"1\"\t2\n",
  ]

  private static let labelled = [
    "a,b,c\n1,x,3\n2,y,4\n3,x,5\n", "a;b;c\n1,5;x;3\n2,5;y;4\n", "\"a\",\"b\"\n\"1\n2\",\"=1+2\"\n\"@x\",\"-3\"\n",
    "1\tx\n2\ty\r\n3\tx", "\u{feff}é,ü\n1,\"\"\"q\"\"\"\n2,r\n",
  ]

  private static let texts = FuzzTarget("texts", corpus: labelled) { bytes in
    var reading = DataTable.Reading()
    reading.label = "2"
    let table = try DataTable(TextTable(of: bytes, named: "f.csv"), reading)
    let data = try LabelledData(table, label: "2")
    _ = try TableData(data).prepared(seed: 1)
  }

  private static let csv = FuzzTarget("csv", corpus: tables) { bytes in
    _ = try CSV().table(of: bytes, named: "f.csv")
    _ = try CSV(header: .absent, delimiter: .whitespace).table(of: bytes, named: "f.csv")
  }

  private static let points = FuzzTarget("points", corpus: tables + ["0,0,1\n1,0,1\n0,1,1\n"]) { bytes in
    let points = try CSV().table(of: bytes, named: "f.csv").values
    for distance in [Distance.euclidean, .angular] { _ = try FiniteMetricSpace(points: points, distance: distance) }
  }

  private static let numpy = FuzzTarget(
    "numpy", bytes: [array("'<f8', 'fortran_order': False, 'shape': (2, 3), ", 48), array("'<i4', 'shape': (2,)", 8)]
  ) { bytes in
    try withFile(bytes) { _ = try NumPyFile.table(contentsOf: $0) }
  }

  private static func array(_ description: String, _ count: Int) -> [UInt8] {
    let header = Array("{'descr': \(description)}\n".utf8)
    return [0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(header.count), 0] + header + Array(repeating: 1, count: count)
  }

  // An archive's checksums refuse what is changed within: the directory is what is read, and the packed bytes.
  private static let archive = FuzzTarget(
    "archive", bytes: [stored(array("'<i4', 'fortran_order': False, 'shape': (2,)", 8))]
  ) { bytes in
    try withFile(bytes, as: ".npz") { _ = try NumPyFile.table(contentsOf: $0) }
    _ = try Inflate.contents(of: bytes, limit: 1 << 20)
  }

  /// An archive that holds an array as it is.
  private static func stored(_ array: [UInt8]) -> [UInt8] {
    func number(_ value: Int, _ bytes: Int) -> [UInt8] {
      (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    let name = Array("a.npy".utf8)
    let sizes = number(Int(Gzip.checksum(array[...])), 4) + number(array.count, 4) + number(array.count, 4)
    let head = number(20, 2) + number(0, 8) + sizes + number(name.count, 2) + number(0, 2)
    let local = number(0x0403_4b50, 4) + head + name + array
    let entry = number(0x0201_4b50, 4) + number(20, 2) + head + number(0, 14) + name
    return local + entry + number(0x0605_4b50, 4) + number(0, 4) + number(1, 2) + number(1, 2)
      + number(entry.count, 4) + number(local.count, 4) + number(0, 2)
  }

  private static let matrix = FuzzTarget("matrix", corpus: ["0,1,5\n1,0,1\n5,1,0\n", "0 1\n1 0\n", "0\n"]) { bytes in
    let distances = try CSV().table(of: bytes, named: "f.csv").values
    _ = try FiniteMetricSpace(distances: distances, triangleInequality: .checked)
  }

  private static let graph = FuzzTarget(
    "graph", corpus: ["from,to,length\n0,1,2\n1,2,2\n3,4,1\n", "0 1\n1 2\n"]
  ) { bytes in
    try withFile(bytes) { _ = try WeightedGraph(edgesIn: $0) }
  }

  private static let noMore = String(repeating: ",0", count: 16)

  private static let glasses = FuzzTarget(
    "glasses",
    corpus: [
      (SciGlass.oxides + [SciGlass.glassTransition]).joined(separator: ",") + "\n70,30\(noMore),500\n",
      (SciGlass.key + SciGlass.oxides).joined(separator: ",") + "\n7,8,70,30\(noMore)\n", "70,30\(noMore),500\n",
    ]
  ) { bytes in
    try withFile(bytes) { file in
      let candidates = try SciGlassCandidates(contentsOf: file)
      _ = candidates.formula(0)
      _ = try SciGlassSamples(contentsOf: file)
    }
  }

  private static let sciGK = FuzzTarget(
    "sciglass",
    corpus: [
      (SciGlassRow.columns.joined(separator: ",") + "\n7,8,70,30\(noMore),500\n7,9,70,30\(noMore),\n")
        .replacing(",", with: "\t")
    ]
  ) { bytes in
    try withFile(bytes) { _ = try SciGlassDerivation(source: $0) }
  }

  private static let losses = FuzzTarget(
    "losses",
    corpus: [
      "magnitude,spread(t=2),cross_entropy", "focal:gamma=2,alpha=balanced", "0.5*post_hoc(cross_entropy)",
      "blend(magnitude,cross_entropy,share=linear(0.2,1,5))", "then(magnitude,spread,epochs=5)",
      "(focal+2*ldam)/spread",
      "weighted_cross_entropy(weights=[1,0.5,2,1],denominator=samples)", "class_balanced(beta=0.99)",
    ]
  ) { bytes in
    for loss in try LossCatalogue.standard.losses(String(decoding: bytes, as: UTF8.self)).prefix(4) {
      _ = (loss.name, loss.key)
      for batch in batches { try train(loss, on: batch) }
    }
  }

  /// Batches as they should not be: one sample, one class, classes of which no sample is left, logits at the limits.
  private static let batches: [Predictions] = [1, 700, 1e300, .nan, .infinity].flatMap { scale in
    let rows = [[scale, -scale, 0, scale], [0, scale, -scale, scale], [scale, scale, scale, scale]]
    return [[1], [0, 0, 0], [0, 1, 3]].map { labels in
      Predictions(logits: Matrix(Array(rows[..<labels.count])), labels: labels)
    }
  }

  private static func train(_ loss: any Loss<Predictions>, on batch: Predictions) throws {
    for counts in [[500, 60, 20, 7], [9, 0, 1, 1]] {
      guard var fitted = try? loss.fitted(to: counts, epochs: 3) else { continue }
      fitted.begin(epoch: 2)
      fitted.observe(batch)
      fitted.state = fitted.state
      _ = try? fitted.valueAndGradient(of: batch)
    }
  }

  private static let lists = FuzzTarget(
    "lists",
    corpus: [
      "0.5,0.9", "250,1000,4000", "svg,png", "minkowski:3", "smote:5", "64,32:dropout=0.1,batch_norm",
      "sgd:momentum=0.9", "warmup:5,cosine",
    ]
  ) {
    let text = String(decoding: $0, as: UTF8.self)
    _ = try? NumberList(argument: text)?.counts(of: "--sizes")
    _ = (TerminalList(argument: text), Distance(argument: text), Resampling(argument: text))
    _ = (try? NetworkDescription(text), try? OptimizerSettings(text), try? LearningRateSchedule(text))
  }

  // A kept row is refused for its checksum unless that is right, too: what is within is changed, the rest made anew.
  private static let trials = FuzzTarget("trials", bytes: [trialRow()]) { bytes in
    _ = TrialRow(line: String(decoding: bytes, as: UTF8.self))
    let row = String(decoding: bytes, as: UTF8.self)
    _ = try TrialRow(line: CheckedLine.head(of: row.utf8) + row + "}")?.key
  }

  private static func trialRow() -> [UInt8] {
    let outcome = Outcome(
      epoch: 3, validation: 0.5, divergedIn: nil, warmUp: 1, curve: [0.25, .nan], recalls: [.nan, 1],
      test: [.accuracy: 0.5], bestTest: [.macroF1: 0.4])
    let stamp = SourceStamp(digest: "a", commit: "abc1234+")
    let line = try? TrialRow(Trial(.magnitude()), outcome, by: stamp, seconds: 0.1).line
    guard let line, let start = line.range(of: ",\"row\":")?.upperBound else { return [] }
    return Array(line[start...].dropLast().utf8)
  }

  // The header of a file of arrays, whose length and checksum are made anew.
  private static let checkpoints = FuzzTarget("checkpoints", bytes: [checkpointHeader()]) { header in
    let length = (0..<8).map { UInt8(truncatingIfNeeded: header.count >> (8 * $0)) }
    var bytes = length + header + Array(repeating: 0, count: 12)
    if let place = Safetensors.checksumPlace(in: bytes, header: 8..<8 + header.count) {
      bytes.replaceSubrange(place, with: Safetensors.checksum(of: bytes, without: place).utf8)
    }
    try withFile(bytes) { _ = try Checkpoint<String, EpochRecord>(contentsOf: URL(fileURLWithPath: $0)) }
  }

  private static func checkpointHeader() -> [UInt8] {
    let header = try? withFile([]) { path in
      var random = TorchRandom(seed: 1)
      let description = try NetworkDescription("linear")
      let network: Sequential<Float> = try description.network(features: 1, classes: 1, random: &random)
      let run = try TrainingRun<Sequential<Float>, Predictions, EpochRecord>(
        TrainingSettings(), network, .magnitude(), named: "magnitude", classCounts: [1])
      let file = URL(fileURLWithPath: path)
      try Checkpoint(run, of: "a training").write(to: file)
      let bytes = try Array(Data(contentsOf: file))
      return Array(bytes[8..<8 + Int(bytes[0]) + Int(bytes[1]) << 8])
    }
    return header ?? []
  }

  private struct Owner: TrainingNotebook {
    static let trainingDefaults = TrainingDefaults.comparison("cross_entropy,magnitude", seeds: 3)

    @OptionGroup var output: OutputOptions
    @OptionGroup var training: TrainingOptions<Owner>
  }

  private static let options = FuzzTarget(
    "options",
    corpus: [
      "--majority 0.9 --seed 7 --epochs 3 --batch 64 --losses magnitude,spread --jobs 2",
      "--network 64,32:dropout=0.1 --optimizer adamw --schedule cosine --learning-rate 0.01 --seeds 3",
      "--out x --quick --terminal svg,pdf --show",
      "--shape circle --count 50 --dimension 2 --metric minkowski:3 --seed 1",
      "--from 0.1 --to 100 --steps 11 --spacing linear", "--split grouped --interval 500 600 --validation x.csv",
      "--losses original --epochs 2 --resume --floor 0.1",
    ]
  ) { bytes in
    // What parses options takes time that grows with the square of their number.
    let words = String(decoding: bytes, as: UTF8.self).split(separator: " ").prefix(100).map(String.init)
    let groups: [any ParsableArguments.Type] = [
      Owner.self, SpaceOptions.self, DilationOptions.self, GlassOptions.self, GlassTrainingOptions.self,
    ]
    // One of them, for the same reason.
    _ = try groups[bytes.reduce(0) { $0 &+ Int($1) } % groups.count].parse(words)
  }

  /// Calls `body` with a file of the bytes, in a folder of this process.
  @discardableResult
  private static func withFile<Result>(
    _ bytes: [UInt8], as ending: String = "", _ body: (String) throws -> Result
  ) throws -> Result {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("fuzz-\(getpid())\(ending)")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try body(file.path)
  }
}
