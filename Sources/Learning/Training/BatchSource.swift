import CardinalityNumerics

/// Where a training takes its batches from, epoch by epoch, and what a loss sees of the network's output for them.
///
/// An epoch's batches depend on its number alone, not on which epochs were drawn before, so that a training can go on
/// from a checkpoint.
package protocol BatchSource {
  /// The precision of the network.
  associatedtype Scalar: LinearAlgebraScalar
  /// What the loss looks at.
  associatedtype Input: LossInput & Sendable

  /// The number of training samples of each class, which a loss may ask for.
  var classCounts: [Int] { get }

  /// How many equally large parts a batch consists of, each of which the network would otherwise be given on its own.
  var parts: Int { get }

  /// What the network is given for the latest batch, a sample a row.
  var features: Matrix<Scalar> { get }

  /// An input of the loss for ``load(_:into:)`` to fill again and again.
  var emptyInput: Input { get }

  /// Begins an epoch, the first of which is 1.
  ///
  /// - Returns: the seed of what the network draws in the epoch.
  mutating func begin(epoch: Int) -> UInt32

  /// Draws the next batch of the epoch into ``features``.
  ///
  /// - Parameter smallest: the least number of samples of a part; a smaller last batch is left out.
  /// - Returns: whether there was one.
  mutating func next(atLeast smallest: Int) -> Bool

  /// Makes of the network's output for the latest batch what the loss looks at.
  ///
  /// - Returns: whether all of it is finite.
  func load(_ output: Matrix<Scalar>, into input: inout Input) -> Bool
}
