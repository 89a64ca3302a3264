import Foundation

/// How many equal shares would be as uncertain: the exponential of Shannon's entropy, exp(−Σ p log p).
///
/// The shares p come to 1; one of 0 counts nothing.
package func effectiveCount(ofShares shares: [Double]) -> Double {
  exp(-shares.reduce(0) { $1 == 0 ? $0 : $0 + $1 * log($1) })
}
