import Analysis
import ArgumentParser

/// What a model that `compare` kept predicts for new rows.
///
///     swift run predict                                                  # one that is trained now, on the yeast table
///     swift run predict --model plots/compare/model-cross_entropy.safetensors --data NEW.csv
@main
struct Predict: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "predict", abstract: "The classes and probabilities that a kept model gives to the rows of a table.")

  @OptionGroup var output: OutputOptions
  @Option(help: ArgumentHelp("A model-<loss>.safetensors that compare wrote.", valueName: "file"))
  var model: String?
  @Option(help: ArgumentHelp("A table with the columns that the model reads, in any order.", valueName: "file"))
  var data: String?
  @Option(help: "A category that the model does not know: refuse, or zero (none of those it knows).")
  var unknown = TableModel.UnknownCategory.refuse

  func validate() throws {
    if data != nil, model == nil {
      throw ValidationError("which model reads --data? Say --model, which compare writes")
    }
  }

  func run() async throws {
    let standard = try CollectedTable.standard
    let kept = try model.map(TableModel.init(contentsOf:)) ?? TableModel.trained(on: standard)
    let table = try kept.table(contentsOf: data ?? standard.file.path)
    var page = try openPage("Predictions for \(table.name)")
    let loss = kept.facts["loss"].map(Naming.display) ?? "a loss"
    page.ask("Which class does the model of \(loss) give to each row of \(table.name)?")
    let probabilities = try kept.probabilities(of: table, unknown: unknown)
    let predictions = try TablePredictions(kept, probabilities, of: table)
    page.found("\(table.rows) rows: \(predictions.counts).")
    page.show(predictions.table, as: "predict")
    try page.write(predictions)
    page.define("mean probability", "of the class over the rows for which it is predicted")
    try page.finish(settings: Settings(facts: kept.facts))
  }
}
