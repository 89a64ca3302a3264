import CardinalityNumerics
import Files

/// A table of one's own as the data of trials: split by each seed, with everything fitted on its training samples.
///
/// The features are scaled already: train with ``Trial/Scaling/raw``.
package struct TableData: DataSource {
  /// The rows.
  package let data: LabelledData
  /// How they are divided.
  package let plan: SplitPlan
  /// The SHA-256 of the files and of what is done with their columns.
  package let digest: String

  /// Takes rows and a plan.
  package init(_ data: LabelledData, _ plan: SplitPlan = .shares(test: 0.3, validation: 0.2)) {
    self.data = data
    self.plan = plan
    let kinds = data.features.map { column in
      if case .numbers = column.values { "\(column.name) number" } else { "\(column.name) category" }
    }
    digest = SHA256.hexadecimal(
      "\(data.digest) \(kinds) \(data.labelName) \(data.count) \(data.missing) \(data.groups ?? []) \(data.times ?? [])"
        .utf8)
  }

  /// The name, what there is, and how it is divided.
  package var key: String {
    "\(data.name)(samples=\(data.count),features=\(data.features.count),classes=\(data.classNames.count),"
      + "split=\(plan),missing=\(data.missing.rawValue))"
  }

  /// `false`: the digest tells one table from another.
  package var dependsOnNotebook: Bool { false }

  /// The samples of a seed, with missing cells filled, numbers standardised and categories encoded.
  ///
  /// - Throws: ``SplitError``, ``TableError`` and `MemoryError`.
  package func parts(seed: UInt32) throws -> SampleParts { try prepared(seed: seed).samples }

  /// The samples of a seed, with what was fitted on its training samples and the rows they come from.
  package func prepared(
    seed: UInt32
  ) throws -> (samples: SampleParts, preprocessing: Preprocessing, rows: RowParts) {
    let rows = try data.parts(plan, seed: seed)
    let preprocessing = Preprocessing(fitting: data.features, rows: rows.train, missing: data.missing)
    func samples(_ rows: [Int]) throws(MemoryError) -> Samples {
      Samples(
        features: try preprocessing.features(of: data.features, rows: rows), labels: rows.map { data.labels[$0] },
        classes: data.classNames.count)
    }
    return (
      SampleParts(
        train: try samples(rows.train), validation: try samples(rows.validation), test: try samples(rows.test)),
      preprocessing, rows
    )
  }

  /// What is worth knowing of the splits of some seeds, in sentences: sides without a class, rows on both sides, and
  /// categories that only test samples have.
  package func notes(seeds: [UInt32]) throws -> [String] {
    var (untested, untrained): (Set<Int>, Set<Int>) = ([], [])
    for seed in seeds {
      let rows = try data.parts(plan, seed: seed)
      let all = Set(data.labels)
      untested.formUnion(all.subtracting(rows.test.map { data.labels[$0] }))
      untrained.formUnion(all.subtracting(rows.train.map { data.labels[$0] }))
    }
    func names(_ classes: Set<Int>) -> String {
      classes.sorted().prefix(8).map { data.classNames[$0] }.joined(separator: ", ")
    }
    var notes: [String] = []
    if !untested.isEmpty {
      notes.append("Without a test sample in at least one split: \(names(untested)). Its scores leave them out there.")
    }
    if !untrained.isEmpty {
      notes.append("Without a training sample in at least one split, and so never predicted: \(names(untrained)).")
    }
    if let seed = seeds.first { notes += try copies(in: data.parts(plan, seed: seed)) }
    return notes
  }

  private func copies(in rows: RowParts) throws -> [String] {
    func bits(_ row: Int) -> [UInt64] { data.features.map { $0.bits(row) } }
    let trained = Dictionary(rows.train.map { (bits($0), data.labels[$0]) }, uniquingKeysWith: { first, _ in first })
    let copies = rows.test.compactMap { row in trained[bits(row)].map { $0 == data.labels[row] } }
    guard !copies.isEmpty else { return [] }
    return [
      "\(copies.count) of \(rows.test.count) test samples of the first split have the features of a training sample, "
        + "\(copies.count { !$0 }) of them another class. They stay; --groups COLUMN keeps what belongs together "
        + "on one side."
    ]
  }
}
