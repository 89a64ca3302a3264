import Analysis
import ArgumentParser

/// Vectors of words by seven objectives, and how many words the vocabulary then seems to have at every scale.
///
///     swift run embeddings                                       # the Bible, or two books of it offline
///     swift run embeddings --text my.txt --objectives skip_gram_ns,glove --save vectors
@main
struct Embeddings: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "embeddings",
    abstract: "Vectors of words by seven objectives: scores, speed, and the magnitude of the vocabulary.")

  @OptionGroup var embeddings: EmbeddingOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    var page = try openPage("Vectors of words")

    // Each objective learns from the same windows of the same text; what was trained before is kept in runs/.
    let experiment = try await EmbeddingExperiment.run(
      embeddings, quick: output.quick, keptIn: output.runs, page: &page)

    // Scores beside gensim's, magnitude and spread over the dilation and over the training, and a picture of words.
    try experiment.show(on: &page)
    try page.finish(settings: embeddings.settings(experiment))
  }
}
