import CardinalityNumerics
import Files
import Foundation
import Reporting

/// Many trials, spread over cores or machines by an `Engine`, whose outcomes do not depend on it.
///
/// Each outcome is kept in a store as soon as it is known: a sweep that was stopped goes on where it was, and a trial that
/// any notebook has computed from the same settings, samples and sources is not computed again.
public final class Sweep: Sendable {
  /// Which kept trials are taken.
  public enum Reuse: Sendable {
    /// Those of the same sources.
    case sameSources
    /// Those of any sources; the page says which.
    case anySources
    /// None: everything is computed anew.
    case none
  }

  /// What a sweep has done so far.
  private struct State {
    var rows: [TrialRow.Key: TrialRow] = [:]
    var order: [TrialRow.Key] = []
    var counts = TrialCounts()
    /// How many trainings are still to come of those whose time was said.
    var foreseen = 0
  }

  private let store: TrialStore
  private let reuse: Reuse
  private let engine: any Engine
  private let stamps: SourceStamps
  private let state = Locked(State())

  /// Makes a sweep.
  ///
  /// - Parameters:
  ///   - store: where outcomes are kept, and found.
  ///   - reuse: which kept trials are taken.
  ///   - jobs: how many trials run at a time.
  /// - Precondition: at least one job.
  public convenience init(
    in store: TrialStore, reuse: Reuse = .sameSources, jobs: Int = ProcessInfo.processInfo.activeProcessorCount
  ) {
    let stamps = SourceStamps.current()
    self.init(in: store, reuse: reuse, on: LocalEngine(jobs: jobs, stamps: stamps), stamps: stamps)
  }

  init(in store: TrialStore, reuse: Reuse, on engine: any Engine, stamps: SourceStamps) {
    self.store = store
    self.reuse = reuse
    self.engine = engine
    self.stamps = stamps
  }

  /// What has been computed and what was taken from the store.
  package var counts: TrialCounts { state.withLock(\.counts) }

  /// The outcomes of trials, in their order; those that are kept already are not run again.
  ///
  /// - Throws: errors of the data and the losses, ``ReportingError`` where an outcome cannot be kept, and
  ///   `CancellationError`.
  package func outcomes(of trials: [Trial], label: String = "trials") async throws -> [Outcome] {
    let keys = try trials.map { try TrialRow.Key($0) }
    try await compute(missing(trials, keys), label: label)
    return state.withLock { state in keys.compactMap { state.rows[$0]?.outcome } }
  }

  /// Whether some training so far came to anything.
  var hasCompletedAnEpoch: Bool { state.withLock { $0.rows.values.contains { $0.outcome.epoch != nil } } }

  /// The trials that neither this run nor the store has, each once.
  private func missing(_ trials: [Trial], _ keys: [TrialRow.Key]) -> [Trial] {
    let start = ContinuousClock.now
    var missing: [TrialRow.Key: Trial] = [:]
    var order: [TrialRow.Key] = []
    for (trial, key) in zip(trials, keys) where missing[key] == nil && state.withLock({ $0.rows[key] }) == nil {
      state.withLock { $0.order.append(key) }
      let stamp = stamps.stamp(of: trial)
      if let row = kept(key, stamp) {
        state.withLock { state in
          state.rows[key] = row
          state.counts.reused += 1
          state.counts.ofOtherSources += row.sources == stamp.digest ? 0 : 1
          if let commit = row.commit { state.counts.commits.insert(commit) }
        }
      } else {
        missing[key] = trial
        order.append(key)
      }
    }
    state.withLock { $0.counts.secondsReading += (.now - start) / .seconds(1) }
    return order.compactMap { missing[$0] }
  }

  private func kept(_ key: TrialRow.Key, _ stamp: SourceStamp) -> TrialRow? {
    switch reuse {
    case .none: nil
    case .sameSources: store.row(of: key, by: stamp)
    case .anySources: store.row(of: key, by: stamp) ?? store.row(ofAnySources: key)
    }
  }

  /// Says how long trainings will take, before the first of them, if that is more than a minute.
  ///
  /// - Parameters:
  ///   - count: how many there will be, in this call of ``outcomes(of:label:)`` and those that follow.
  ///   - trials: those that are known.
  func foresee(_ count: Int, like trials: [Trial]) {
    if let sentence = engine.foresight(of: count, like: trials) { Console.note(sentence) }
    state.withLock { $0.foreseen = count }
  }

  /// Whether some trial would have to be computed.
  func lacks(_ trials: [Trial]) throws -> Bool {
    try trials.contains { trial in
      let key = try TrialRow.Key(trial)
      return state.withLock { $0.rows[key] } == nil && kept(key, stamps.stamp(of: trial)) == nil
    }
  }

  private func compute(_ trials: [Trial], label: String) async throws {
    if trials.isEmpty { return }
    if state.withLock({ $0.foreseen < trials.count }) { foresee(trials.count, like: trials) }
    state.withLock { $0.foreseen -= trials.count }
    let start = ContinuousClock.now
    try await engine.compute(trials, label: label) { row in try self.keep(row) }
    state.withLock { state in
      state.counts.computed += trials.count
      state.counts.secondsComputing += (.now - start) / .seconds(1)
    }
  }

  private func keep(_ row: TrialRow) throws {
    let key = try row.key
    // An engine may come across what an earlier run has kept already.
    guard state.withLock({ $0.rows[key] }) == nil else { return }
    try store.add(row)
    state.withLock { $0.rows[key] = row }
  }

  /// The trials that were asked for, each once, as a table of CSV.
  var csv: String {
    let rows = state.withLock { state in
      state.order.compactMap { state.rows[$0] }.map { $0.settings.cells + $0.outcome.cells }
    }
    return Page.csv([TrialSettings.columns + Outcome.columns] + rows)
  }

  /// The scores by which epochs were chosen.
  private var selections: [String] {
    state.withLock { state in Set(state.order.compactMap { state.rows[$0]?.settings.selection }).sorted() }
  }

  /// Publishes the trials as `trials.csv`, says how many were computed, and finishes the page.
  ///
  /// - Throws: ``ReportingError``.
  public func finish(_ page: inout Page, settings: Settings) throws {
    try AtomicFile.write(csv, to: page.folder.appendingPathComponent("trials.csv"))
    page.list("trials.csv", "every training of the page: its settings, scores, recalls and validation accuracies")
    var counts = counts
    counts.secondsOfOneCore = state.withLock { state in
      state.order.reduce(0) { $0 + (state.rows[$1]?.seconds ?? 0) }
    }
    page.note(counts)
    var settings = settings
    settings["epoch chosen by"] = selections.map { "validation \($0)" }.joined(separator: ", ")
    try page.finish(settings: settings)
  }
}
