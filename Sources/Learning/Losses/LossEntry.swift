/// A loss in a catalogue: what it is, and how it is made of what was typed.
package struct LossEntry: Sendable {
  /// A parameter, as help describes it.
  struct Parameter: Sendable {
    let label: String
    let standard: String
    let domain: LossParameterDomain
    let meaning: String
  }

  /// The name as typed.
  package let name: String
  /// What it is, in a few words.
  package let title: String
  let formula: String
  private(set) var parameters: [Parameter]
  let conventions: String
  let source: String
  private(set) var make: @Sendable (LossArguments) throws -> any Loss<Predictions>

  /// Enters a declared loss.
  init<Declared: DeclaredLoss<Predictions>>(_ declaration: LossDeclaration<Declared>) {
    name = declaration.name
    title = declaration.title
    formula = declaration.formula
    conventions = declaration.conventions
    source = declaration.source
    let standard = declaration.standard()
    parameters = declaration.parameters.map { parameter in
      Parameter(
        label: parameter.label, standard: parameter.text(standard, .name), domain: parameter.domain,
        meaning: parameter.meaning)
    }
    make = { try declaration.loss($0) }
  }

  /// The entry with class weights of a further label, which multiply the loss of each sample.
  func weighted(by label: String, _ meaning: String) -> LossEntry {
    var entry = self
    let domain = LossParameterDomain.weightsOrNone
    entry.parameters.append(Parameter(label: label, standard: "none", domain: domain, meaning: meaning))
    entry.make = { [make] arguments in
      let loss = try make(arguments)
      guard let expression = arguments.value(of: label), !expression.isNone else { return loss }
      guard let base = loss as? any SampleLoss, let weights = expression.weights, weights.areAllowed else {
        throw arguments.error(at: expression, domain.demand(label, given: expression.word))
      }
      return ClassWeightedLoss(base, weights: weights)
    }
    return entry
  }

  /// All that is known, in a few lines.
  package var description: String {
    var lines = [name, "  \(title)"]
    if !formula.isEmpty { lines.append("  formula      \(formula)") }
    for parameter in parameters {
      lines.append("  \(parameter.label.padded(to: 12)) \(parameter.meaning) (default \(parameter.standard))")
      lines.append("  \("".padded(to: 12)) \(parameter.domain.words)")
    }
    if !conventions.isEmpty { lines.append("  conventions  \(conventions)") }
    if !source.isEmpty { lines.append("  source       \(source)") }
    return lines.joined(separator: "\n")
  }
}

extension String {
  /// The text with blanks after it, up to a width.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
