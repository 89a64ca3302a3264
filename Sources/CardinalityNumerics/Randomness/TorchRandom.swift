/// Random numbers as PyTorch's CPU generator draws them, bit for bit.
///
/// A network is initialised, and its batches are drawn, in the order of the paper's program.
/// Source: PyTorch 2, `at::CPUGeneratorImpl`, `torch.nn.init`, `torch.utils.data`.
public struct TorchRandom: Sendable {
  private var twister: MersenneTwister

  /// Makes the stream of `torch.manual_seed(seed)`, which uses the low 32 bits of the seed.
  public init(seed: some BinaryInteger) {
    twister = MersenneTwister(seed: UInt32(truncatingIfNeeded: seed))
  }

  /// Draws a number in [0, 1): a multiple of 2⁻²⁴, from the low 24 bits of one word (`torch.rand`).
  package mutating func uniform() -> Float {
    uniform(from: 0, to: 1)
  }

  /// Draws fma(r, `upper` − `lower`, `lower`) with r in [0, 1) (`Tensor.uniform_(lower, upper)`, single precision).
  ///
  /// Rounding may give `upper` itself.
  package mutating func uniform(from lower: Float, to upper: Float) -> Float {
    let r = Float(twister.word() & 0xff_ffff) * 0x1p-24
    return lower.addingProduct(r, upper - lower)
  }

  /// Draws `count` numbers in [`lower`, `upper`).
  package mutating func uniforms(_ count: Int, from lower: Float, to upper: Float) -> [Float] {
    precondition(count >= 0, "cannot draw \(count) numbers")
    return [Float](unsafeUninitializedCapacity: count) { buffer, filled in
      for i in 0..<count { buffer.initializeElement(at: i, to: uniform(from: lower, to: upper)) }
      filled = count
    }
  }

  /// Draws an integer in 0..<2⁶³ from two words, the first of which is the high one (`Tensor.random_`, 64 bits).
  package mutating func integer() -> Int {
    Int(twister.doubleWord() & UInt64(Int.max))
  }

  /// Draws an order of 0..<`count`: from the first place up, each swaps with one at or after it (`torch.randperm`).
  ///
  /// - Precondition: `count` < 2³² / 20, beyond which PyTorch draws two words for each place.
  package mutating func permutation(_ count: Int) -> [Int] {
    precondition(count >= 0 && count < Int(UInt32.max) / 20, "cannot order \(count) things")
    var order = Array(0..<count)
    for i in 0..<max(count - 1, 0) {
      order.swapAt(i, i + Int(twister.word() % UInt32(count - i)))
    }
    return order
  }
}
