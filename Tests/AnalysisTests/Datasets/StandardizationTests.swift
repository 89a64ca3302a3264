import Analysis
import Testing

@testable import Files
@testable import Glass
@testable import Learning

@Suite("Standardisation")
struct StandardizationTests {
  struct Fixture: Decodable {
    struct Case: Decodable {
      var rows: [[Double]]
      var others: [[Double]]
      var means: [Double]
      var scales: [Double]
      var standardized: [[Double]]
      var standardizedOthers: [[Double]]

      enum CodingKeys: String, CodingKey {
        case rows
        case others
        case means
        case scales
        case standardized
        case standardizedOthers = "standardized_others"
      }
    }

    var standardisations: [Case]
  }

  @Test("gives the reference's rows")
  func golden() throws {
    for expected in try SyntheticFixture.load() {
      let samples = try expected.description().samples()
      let standardization = Standardization(fitting: samples.features)
      #expect(agree(standardization.means, expected.columnMeans))
      #expect(agree(standardization.scales, expected.columnDeviations))
      let standardized = samples.standardized()
      for (index, row) in expected.standardizedFirstRows.enumerated() {
        #expect(agree(standardized.features.row(index), row))
      }
      #expect(standardized.labels == samples.labels)
    }
  }

  @Test("agrees with scikit-learn on other rows, and on what it calls constant")
  func constants() throws {
    let cases: Fixture = try fixture("classification-options.json")
    for expected in cases.standardisations {
      let features = Matrix(expected.rows)
      let standardization = Standardization(fitting: features)
      #expect(agree(standardization.means, expected.means))
      #expect(standardization.scales.map { $0 == 1 } == expected.scales.map { $0 == 1 })
      // Where deviations are near the rounding of the values, the two summations differ.
      for (scale, reference) in zip(standardization.scales, expected.scales) {
        #expect(abs(scale - reference) <= 1e-6 * reference)
      }
      let others = standardization.applied(to: Matrix(expected.others))
      let reference = Matrix(expected.standardizedOthers)
      for (value, reference) in zip(others.elements, reference.elements) {
        #expect(abs(value - reference) <= 1e-5 * max(1, abs(reference)))
      }
    }
  }

  @Test("brings every feature to mean 0 and population deviation 1")
  func law() {
    var random = NumPyRandom(seed: 8)
    let features = Matrix(rows: 50, columns: 3, elements: random.standardNormals(150).map { 40 + 7 * $0 })
    let result = Standardization(fitting: features).applied(to: features)
    for column in 0..<3 {
      let values = result.column(column)
      #expect(abs(values.reduce(0, +)) < 1e-11)
      #expect(abs(values.reduce(0) { $0 + $1 * $1 } / 50 - 1) < 1e-12)
    }
  }

  @Test("divides by the population, not by one fewer")
  func population() {
    let standardization = Standardization(fitting: Matrix([[1.0], [3]]))
    #expect(standardization.means == [2])
    #expect(standardization.scales == [1])
  }

  @Test("makes up for the rounding of a mean that lies between doubles")
  func roundedMean() {
    // Doubles are 1 apart above 2⁵²: the mean 14/3 beyond it is rounded to 5, the variance stays 152/9.
    let features = Matrix([[0x1p52], [0x1p52 + 4], [0x1p52 + 10]])
    #expect(abs(Standardization(fitting: features).scales[0] - (152.0 / 9).squareRoot()) < 1e-14)
  }

  @Test(
    "gives a feature in any unit the same numbers, though its squares vanish or overflow",
    arguments: [1e-300, 1e-200, 1e-160, 1e-155, 1e153, 1e154, 1e200, 1e307])
  func units(unit: Double) {
    var random = NumPyRandom(seed: 9)
    let plain = Matrix(rows: 40, columns: 2, elements: random.standardNormals(80).map { 1 + $0 })
    var scaled = plain
    for row in 0..<40 { scaled[row, 1] *= unit }
    let expected = Standardization(fitting: plain).applied(to: plain)
    let standardization = Standardization(fitting: scaled)
    let found = standardization.applied(to: scaled)
    // The other feature keeps its bits.
    #expect(found.column(0) == expected.column(0))
    let scale = Standardization(fitting: plain).scales[1]
    #expect(abs(standardization.scales[1] / unit - scale) <= 1e-12 * scale)
    for (value, reference) in zip(found.column(1), expected.column(1)) {
      #expect(abs(value - reference) <= 1e-12 * max(1, abs(reference)))
    }
  }

  @Test("keeps differences from the mean that are beyond the numbers, and takes a great constant for one")
  func greatest() {
    let most = 1.7e308
    // Its sums are exact, as far as they are numbers.
    let constant = 0x1p1023
    let features = Matrix([[most, constant], [-most, constant], [-most, constant], [-most, constant]])
    let standardization = Standardization(fitting: features)
    let found = standardization.applied(to: features)
    let root = 3.0.squareRoot()
    for (value, expected) in zip(found.column(0), [root, -1 / root, -1 / root, -1 / root]) {
      #expect(abs(value - expected) <= 1e-12)
    }
    #expect(standardization.scales[1] == 1 && found.column(1).allSatisfy { $0 == 0 })
    #expect(Standardization(fitting: Matrix([[0.0], [Double.leastNonzeroMagnitude]])).scales == [1])
  }

  @Test("moves a constant feature to 0 and leaves its scale")
  func constant() {
    let features = Matrix([[0.1, 5], [0.1, 6], [0.1, 7]])
    let standardization = Standardization(fitting: features)
    #expect(standardization.scales[0] == 1)
    #expect(standardization.applied(to: features).column(0).allSatisfy { abs($0) < 1e-15 })
  }
}
