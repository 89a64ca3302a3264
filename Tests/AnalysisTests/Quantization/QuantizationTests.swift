import Analysis
import Foundation
import Testing

@testable import Learning

@Suite("Vector quantisation")
struct QuantizationTests {
  private let square = Matrix<Double>([[0, 0], [0, 1], [1, 0], [1, 1]])

  @Test("takes for each vector the nearest code, of equally near ones the first")
  func nearest() {
    var quantizer = VectorQuantizer(codes: square)
    quantizer.forward(Matrix([[0.1, 0.2], [0.9, 0.8], [0.5, 0.5], [3, -1]]))
    #expect(quantizer.assignments == [0, 3, 0, 2])
    #expect(quantizer.output == square.rows([0, 3, 0, 2]))
  }

  @Test("passes the gradient straight through, and adds the commitment's")
  func straightThrough() {
    var quantizer = VectorQuantizer(codes: square, commitment: 0.5)
    let (vectors, upstream) = (Matrix<Double>([[0.1, 0.2]]), Matrix<Double>([[3, -4]]))
    quantizer.forward(vectors)
    quantizer.backward(vectors, outputGradient: upstream)
    expectClose(quantizer.inputGradient.elements, [3 + 0.05, -4 + 0.1], relative: 1e-14)
    expectClose(quantizer.codes.gradient.elements, [-0.1, -0.2, 0, 0, 0, 0, 0, 0], relative: 1e-14)
    expectClose(quantizer.loss, 1.5 * 0.05 / 2, relative: 1e-14)
  }

  @Test("restarts a code that no vector was nearest to for long, and no other")
  func restarts() {
    var quantizer = VectorQuantizer(codes: Matrix([[0, 0], [9, 9]]), restartBelow: 0.5)
    var random = NumPyRandom(seed: 1)
    let vectors = Matrix<Double>([[0.1, 0], [0, 0.1]])
    var restarted = 0
    for _ in 0..<20 {
      quantizer.forward(vectors)
      restarted += quantizer.follow(vectors, random: &random)
    }
    // 0.95 to the 14th power is the first below ½.
    #expect(restarted == 1)
    #expect(quantizer.codes.value.row(0) == [0, 0])
    #expect(vectors.rows([0, 1]).elements.contains(quantizer.codes.value[1, 0]))
    #expect(quantizer.codes.value[1, 0] < 1)
  }

  @Test("counts codes by how they are used and how far apart they lie")
  func use() throws {
    let alike = try CodebookUse(of: square, by: square)
    expectClose(alike.perplexity, 4, relative: 1e-12)
    #expect(alike.dead == 0)
    let one = try CodebookUse(of: square, by: Matrix([[0, 0.1], [0.1, 0], [0, 0]]))
    expectClose(one.perplexity, 1, relative: 1e-12)
    #expect(one.dead == 3)
    let space = try FiniteMetricSpace(points: square)
    // The root mean square distance of a square's corners from its centre is 1/√2.
    expectClose(alike.magnitude, try space.magnitude(dilatedBy: 4 * 2.0.squareRoot()), relative: 1e-12)
    expectClose(alike.spread, try space.spread(dilatedBy: 4 * 2.0.squareRoot()), relative: 1e-12)
  }

  @Test("has no divisor where all codes have become one, and says so")
  func collapse() throws {
    let term = CodebookCardinality(.magnitude, dilation: 1, as: .divisor)
    var gradient = Matrix<Double>(rows: 0, columns: 0)
    let codes = Matrix<Double>(rows: 3, columns: 2, repeating: 0.5)
    let value = try term.cardinality(of: codes, gradient: &gradient, in: Workspace())
    #expect(value == 1)
    #expect(throws: LossError.self) { try term.combined(1, cardinality: value, codes: 3) }
  }

  @Test("makes the divisor's loss the loss itself where codes are far apart")
  func farApart() throws {
    let term = CodebookCardinality(.spread, dilation: 1000, as: .divisor)
    var gradient = Matrix<Double>(rows: 0, columns: 0)
    let value = try term.cardinality(of: square, gradient: &gradient, in: Workspace())
    expectClose(try term.combined(2.5, cardinality: value, codes: 4).value, 2.5, relative: 1e-12)
  }

  @Test("learns the same from the same seed, another thing from another, and lowers the error", arguments: [0, 1, 2])
  func training(_ kind: Int) throws {
    var settings = QuantizedTraining()
    (settings.codes, settings.dimension, settings.hidden, settings.epochs, settings.batchSize) = (8, 3, 8, 0, 16)
    if kind == 1 { settings.update = .movingAverage(decay: 0.9) }
    if kind == 2 { settings.cardinality = CodebookCardinality(.magnitude, dilation: 1, as: .divisor) }
    let images = Matrix(rows: 64, columns: 4, elements: (0..<256).map { Double($0 * 7 % 16) / 16 })
    let before = try settings.train(on: images, seed: 1).reconstructionError(of: images)
    settings.epochs = 30
    let network = try settings.train(on: images, seed: 1)
    #expect(network.reconstructionError(of: images) < 0.7 * before)
    #expect(try settings.train(on: images, seed: 1).quantizer.codes.value == network.quantizer.codes.value)
    #expect(try settings.train(on: images, seed: 2).quantizer.codes.value != network.quantizer.codes.value)
  }

  @Test("refuses codes beyond the memory before it allocates them")
  func memory() {
    var settings = QuantizedTraining()
    (settings.codes, settings.hidden) = (1, 1 << 40)
    let images = Matrix<Double>(rows: 64, columns: 4)
    #expect(throws: TrainingError.self) { try settings.train(on: images, seed: 1) }
  }

  @Test("starts k-means at different points, and fills a centre that nothing is nearest to")
  func kMeans() {
    let points = gaussian(50, 2, seed: 3)
    let fit = KMeans(points, count: 10, seed: 1)
    #expect(Set(fit.assignments) == Set(0..<10))
    #expect(fit == KMeans(points, count: 10, seed: 1))
    expectClose(fit.error, KMeans.error(of: points, centres: fit.centres), relative: 1e-14)
    let far = KMeans(points, from: Matrix([[0, 0], [100, 100]]))
    #expect(Set(far.assignments) == [0, 1])
    // As many centres as points leave no error, and coincident points no centre without a place.
    #expect(KMeans(square, count: 4, seed: 1).error == 0)
    #expect(KMeans(Matrix<Double>(rows: 4, columns: 2), count: 3, seed: 1).error == 0)
  }

  @Test("reads the digits, and says where a file has none")
  func digits() throws {
    let digits = try DigitImages().samples
    #expect(digits.count == 1797 && digits.features.columns == 64)
    #expect(digits.classCounts == [178, 182, 177, 183, 181, 182, 181, 179, 174, 180])
    #expect(digits.features.elements.allSatisfy { $0 >= 0 && $0 <= 1 })
    #expect(digits.features[0, 2] == 5.0 / 16 && digits.labels[0] == 0)
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("digits-\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    let zeros = Array(repeating: "0", count: 63).joined(separator: ",")
    try "\(zeros),17,3\n".write(to: file, atomically: true, encoding: .utf8)
    #expect(throws: DigitImagesError.tooGreat(file: file.path, line: 1, column: 64, value: 17, most: 16)) {
      try DigitImages(contentsOf: file)
    }
    try "\(zeros)\n".write(to: file, atomically: true, encoding: .utf8)
    #expect(throws: DigitImagesError.columns(file: file.path, count: 63, expected: 65)) {
      try DigitImages(contentsOf: file)
    }
  }
}
