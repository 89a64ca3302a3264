import CardinalityNumerics

/// What words are learned by: parameters, and a pass over a text that changes them.
package protocol WordObjective: Sendable {
  /// The vector of each word, a word a row.
  var vectors: Matrix<Float> { get }

  /// Goes through the text once.
  ///
  /// - Parameters:
  ///   - epoch: the number of the pass, from 0.
  ///   - pass: rates, threads and what is told of progress.
  func learn(epoch: Int, _ pass: WordPass)
}

/// How an objective goes through a text once.
package struct WordPass: Sendable {
  /// The seed of all that is drawn.
  package let seed: UInt32
  /// The learning rate after a share of the whole training, between 0 and 1.
  package let rate: @Sendable (Double) -> Float
  /// The number of passes of the whole training.
  package let epochs: Int
  /// How many threads change the parameters at a time, without locks.
  package let threads: Int
  /// Told of each part that is done, with its share of the pass, from any thread.
  package let done: @Sendable (Double) -> Void
}

/// An objective that takes windows of a text as they come.
package protocol WindowObjective: WordObjective {
  /// The windows.
  var stream: WindowStream { get }

  /// A step for each of some windows.
  func step(_ windows: WordWindows, rate: Float, random: inout WordRandom)
}

extension WindowObjective {
  /// Takes the text block after block, or several side by side without locks.
  ///
  /// What is drawn for a block depends on its number alone; with one thread so does the result.
  package func learn(epoch: Int, _ pass: WordPass) {
    let blocks = stream.blockShares
    ParallelJobs.perform(blocks.count, threads: pass.threads) { block in
      var windows = WordWindows()
      var random = WordRandom(seed: pass.seed, epoch: epoch, block: block)
      stream.fill(&windows, block: block, random: &random)
      let rate = pass.rate((Double(epoch) + blocks[block].lowerBound) / Double(pass.epochs))
      step(windows, rate: rate, random: &random)
      pass.done(blocks[block].upperBound - blocks[block].lowerBound)
    }
  }
}
