import CardinalityNumerics
import Learning

/// The first half of ``DeepGlassNet``: from the proportions of a mixture, B × K, to hidden units, B × H.
package protocol GlassEncoding<Scalar>: Layer {
  /// Makes an encoder with given weights.
  init(_ weights: GlassEncoderWeights<Scalar>, heads: Int)
}
