import CKernels
import CardinalityNumerics

/// Skip-gram: each word of a window predicts the word in its middle.
///
/// h = v_c for each word c of the window in turn; what follows is an ``OutputLayer``. The paper predicts the window from
/// its middle; the pairs are the same, and its program, like this, keeps the questions of the middle word.
///
/// Source: Mikolov, Chen, Corrado, Dean, arXiv 1301.3781.
package struct SkipGram<Output: OutputLayer>: WindowObjective {
  package let stream: WindowStream
  package let output: Output
  package let weights: WordWeights

  package init(stream: WindowStream, output: Output, weights: WordWeights) {
    (self.stream, self.output, self.weights) = (stream, output, weights)
  }

  package var vectors: Matrix<Float> { weights.inputs.matrix }

  package func step(_ windows: WordWindows, rate: Float, random: inout WordRandom) {
    weights.step(windows, output, rate: rate, random: &random, by: ck_words_skip)
  }
}

/// A kernel that steps through windows.
typealias WindowKernel = (
  ck_words, ck_windows, UnsafePointer<ck_targets>?, Float, UnsafeMutablePointer<UInt64>?, UnsafeMutablePointer<Float>?
) -> Void

extension WordWeights {
  /// Steps through windows by a kernel.
  func step(
    _ windows: WordWindows, _ output: some OutputLayer, rate: Float, random: inout WordRandom, by kernel: WindowKernel
  ) {
    withUnsafeTemporaryAllocation(byteCount: 8 * inputs.stride, alignment: 64) { work in
      output.withKernel { targets in
        windows.withKernel { windows in
          kernel(self.kernel, windows, targets, rate, &random.state, work.bindMemory(to: Float.self).baseAddress)
        }
      }
    }
  }
}
