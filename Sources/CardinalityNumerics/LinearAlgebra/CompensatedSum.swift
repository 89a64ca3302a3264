/// The sum of numbers as if it were added up with twice the digits and rounded once.
///
/// - Complexity: O(*n*). Source: Neumaier, Z. Angew. Math. Mech. 54 (1974).
package func compensatedSum(_ numbers: some Sequence<Double>) -> Double {
  var sum = 0.0
  var lost = 0.0
  for number in numbers {
    let next = sum + number
    lost += abs(sum) >= abs(number) ? (sum - next) + number : (number - next) + sum
    sum = next
  }
  // A sum that is not finite has lost nothing that could be added.
  return sum.isFinite ? sum + lost : sum
}
