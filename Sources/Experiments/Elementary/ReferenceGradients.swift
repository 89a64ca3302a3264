import CardinalityNumerics
import Files
import Foundation
import Learning
import Reporting

/// Losses, gradients and descents of the elementary models as PyTorch computed them, to stand beside ours.
///
/// They are committed with the script that made them: `Tests/AnalysisTests/Fixtures/make_elementary.py`.
package struct ReferenceGradients: Sendable, Decodable {
  /// One model at one place.
  package struct Case: Sendable, Decodable {
    /// Where descent stands after some steps.
    package struct Place: Sendable, Decodable {
      /// How many.
      package let steps: Int
      /// The parameters.
      package let parameters: [Double]
    }

    /// The model, such as `linear_squared`.
    package let name: String
    /// The inputs, a sample a row.
    package let inputs: [[Double]]
    /// The target or the class of each.
    package let targets: [Double]
    /// Where the gradient is taken, and descent begins.
    package let parameters: [Double]
    /// The loss there.
    package let value: Double
    /// Its derivatives by the parameters.
    package let gradient: [Double]
    /// Its derivatives by the inputs.
    package let inputGradient: [[Double]]
    /// The learning rate of the descent.
    package let rate: Double
    /// Where descent goes.
    package let descent: [Place]

    /// The largest difference of a gradient by the inputs to PyTorch's, over its largest number.
    package func difference(ofInputGradient gradient: Matrix<Double>) -> Double {
      ReferenceGradients.difference(gradient.elements, inputGradient.flatMap { $0 })
    }

    /// The inputs as samples of classes.
    package func samples(classes: Int) -> Samples {
      Samples(features: Matrix(inputs), labels: targets.map { Int($0) }, classes: classes)
    }
  }

  /// The version of PyTorch.
  package let torch: String
  /// The models.
  package let cases: [Case]

  /// The file, within the package.
  package static var file: URL {
    PackageFolder.orCurrent.appendingPathComponent("Tests/AnalysisTests/Fixtures/elementary.json")
  }

  /// Reads the file.
  ///
  /// - Throws: ``FileError/unreadable(path:message:)`` where it is not there or holds something else.
  package static func load() throws(FileError) -> ReferenceGradients {
    do {
      let decoder = JSONDecoder()
      decoder.keyDecodingStrategy = .convertFromSnakeCase
      return try decoder.decode(ReferenceGradients.self, from: Data(contentsOf: file))
    } catch {
      throw .unreadable(path: file.path, message: "\(error)")
    }
  }

  /// The largest differences of a model to PyTorch's, relative to the largest number of each, and to central
  /// differences.
  package struct Agreement: Sendable {
    /// The model.
    package let name: String
    /// Of the gradient, to PyTorch's.
    package let gradient: Double
    /// Of the gradient, to central differences.
    package let differences: Double
    /// Of the parameters after the last steps of the descent, to those of `torch.optim.SGD`.
    package let descent: Double
  }

  /// Compares models with the cases whose names begin with a word.
  ///
  /// - Throws: errors of the models.
  package func agreements(_ word: String, _ model: (Case) -> any Objective) throws -> [Agreement] {
    try cases.filter { $0.name.hasPrefix(word) }.map { one in
      let objective = model(one)
      let gradient = try objective.valueAndGradient(at: one.parameters).gradient
      let last = one.descent.last
      let descent = try objective.descent(from: one.parameters, rate: one.rate, steps: last?.steps ?? 0)
      return Agreement(
        name: one.name, gradient: Self.difference(gradient, one.gradient),
        differences: try objective.gradientError(at: one.parameters),
        descent: Self.difference(descent.parameters.last ?? [], last?.parameters ?? []))
    }
  }

  /// The largest difference over the largest number; not-a-number where one is.
  package static func difference(_ numbers: [Double], _ others: [Double]) -> Double {
    let pairs = zip(numbers, others)
    guard numbers.count == others.count, pairs.allSatisfy({ ($0 - $1).isFinite }) else { return .nan }
    let largest = others.reduce(0) { max($0, abs($1)) }
    return pairs.reduce(0) { max($0, abs($1.0 - $1.1)) } / max(largest, .leastNormalMagnitude)
  }
}

extension Page {
  /// Shows how far gradients and descents are from PyTorch's and from central differences, and says it in a sentence.
  package mutating func show(_ agreements: [ReferenceGradients.Agreement], torch: String, as name: String) {
    var table = Table(
      "Largest relative differences",
      columns: [
        "model", .number("gradient_to_pytorch"), .number("gradient_to_central_differences"),
        .number("descent_to_pytorch"),
      ])
    for one in agreements {
      let numbers = [one.gradient, one.differences, one.descent]
      table.add([.text(one.name.replacing("_", with: " "))] + numbers.map { .significant($0, digits: 2) })
    }
    let kinds = [("far", "inputs 60 times as large"), ("kink", "residuals of 0")].filter { kind in
      agreements.contains { $0.name.hasSuffix("_\(kind.0)") }
    }
    table.notes = [
      "Gradients of PyTorch \(torch) in double precision, and its parameters after 100 steps of SGD; central "
        + "differences with h = 10⁻⁵. Over the largest number of each."
        + kinds.map { " \($0.0.capitalized): \($0.1)." }.joined()
    ]
    let worst = agreements.map(\.gradient).reduce(0) { $1.isNaN || $1 > $0 ? $1 : $0 }
    found("The gradients are PyTorch's to \(worst, significant: 2) of the largest one.")
    show(table, as: name)
  }
}
