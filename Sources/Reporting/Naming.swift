import Files

/// What things are called and how they look, the same in every figure and table: losses, scores, solvers, data sets,
/// spaces.
///
///     Naming.display("mean_squared_error")                     // mean squared error
///     Naming.display("0.5*magnitude+0.5*cross_entropy")        // ½ magnitude + ½ cross entropy
///     Naming.short("cross_entropy")                            // CE
public enum Naming {
  /// One thing.
  struct Entry: Sendable {
    let key: String
    let display: String
    let short: String
    let look: Look?
  }

  /// The name as people read it; what is not known stays as it is.
  ///
  /// In an expression of losses its signs and parameters become those of a formula.
  public static func display(_ text: String) -> String {
    SafeText.changed(text) { text in
      if let entry = entry(text) { return entry.display }
      return isExpression(text) ? formula(text, isShort: false) : words(in: text) { $0.display }
    }
  }

  /// A name from outside, such as that of a class in a file, which figures, tables and sentences show as it is: a class
  /// `cross_entropy` is no loss, and `1e5` no number.
  package static func literal(_ name: String) -> String { SafeText.isolated(name) }

  /// The name of a column as people read it, in words.
  static func heading(_ title: String) -> String {
    let shown = display(title)
    let isCode = shown.allSatisfy { $0 == "_" || $0.isASCII && ($0.isLowercase || $0.isNumber) }
    return isCode ? shown.replacing("_", with: " ") : shown
  }

  /// The name where there is little room.
  package static func short(_ text: String) -> String {
    entry(text)?.short ?? (isExpression(text) ? formula(text, isShort: true) : display(text))
  }

  /// What is known of a name, as it is typed or as it is read.
  static func entry(_ name: String) -> Entry? {
    byKey[name] ?? byKey[name.replacing(" ", with: "_")]
      ?? (isExpression(name) ? byKey[LossProducts.ordered(name)] : nil)
  }

  /// What an expression such as `magnitude(t=0.5)` or `focal:gamma=1` sets parameters of; nil for any other text.
  static func base(_ text: String) -> Entry? {
    guard isExpression(text), !text.contains(where: { "+*".contains($0) }),
      let end = text.firstIndex(where: { "(:".contains($0) })
    else { return nil }
    return entry(String(text[..<end]))
  }

  static func thing(_ key: String, _ display: String, _ short: String, _ look: (Int, Int, Int)? = nil) -> Entry {
    Entry(key: key, display: display, short: short, look: look.map { Look(colour: $0, dash: $1, marker: $2) })
  }

  static let losses = [
    thing("magnitude", "magnitude", "Mag.", (0, 0, 0)), thing("spread", "spread", "Spr.", (1, 1, 1)),
    thing("cross_entropy", "cross entropy", "CE", (2, 2, 2)),
    thing("mean_squared_error", "mean squared error", "MSE", (3, 3, 3)),
    thing("weighted_cross_entropy", "weighted cross entropy", "wCE", (5, 5, 5)),
    thing("focal", "focal", "focal", (4, 4, 4)), thing("sigmoid_focal", "sigmoid focal", "σ focal", (4, 5, 6)),
    thing("class_balanced", "class-balanced", "CB", (5, 3, 7)),
    thing("class_weighted", "class-weighted", "CW", (5, 1, 0)),
    thing("ldam", "LDAM", "LDAM", (6, 6, 6)), thing("asymmetric", "asymmetric", "ASL", (7, 7, 7)),
    thing("asymmetric_single_label", "asymmetric, one label", "ASL₁", (7, 4, 2)),
    thing("logit_adjusted", "logit-adjusted", "LA", (6, 2, 5)),
    thing("balanced_softmax", "balanced softmax", "BS", (6, 0, 3)),
    thing("post_hoc", "post-hoc adjusted", "PH", (2, 6, 4)),
    thing("false_negative_rate", "false-negative rate", "FNR", (3, 7, 1)),
    thing("welsch_leclerc", "Welsch–Leclerc", "WL", (7, 1, 4)), thing("blend", "blend", "blend"),
    thing("label_smoothing", "label smoothing", "LS", (2, 1, 6)),
    thing("generalized_cross_entropy", "generalised cross entropy", "GCE", (4, 6, 3)),
    thing("symmetric_cross_entropy", "symmetric cross entropy", "SCE", (4, 7, 2)),
    thing("poly", "Poly-1", "Poly", (2, 5, 7)),
    thing("vector_scaling", "vector scaling", "VS", (6, 4, 1)),
    thing("influence_balanced", "influence-balanced", "IB", (5, 4, 6)),
    thing("generalized_logit_adjusted", "generalised logit-adjusted", "GLA", (6, 1, 2)),
    thing("generalized_class_aware", "generalised class-aware", "GCA", (5, 6, 5)),
    thing("0.5*magnitude+0.5*cross_entropy", "½ magnitude + ½ cross entropy", "½ M + ½ CE", (3, 1, 7)),
    thing("magnitude*cross_entropy", "magnitude × cross entropy", "Mag. × CE", (7, 3, 5)),
    thing("cross_entropy+3*magnitude", "cross entropy + 3 × magnitude", "CE + 3 × Mag.", (6, 2, 7)),
    thing("then", "then", "then"), thing("original", "original", "orig.", (2, 2, 2)),
    thing("division_magnitude", "division magnitude", "div. mag.", (0, 0, 0)),
    thing("division_spread", "division spread", "div. spr.", (1, 1, 1)),
  ]

  static let scores = [
    thing("accuracy", "accuracy", "acc."), thing("roc_auc_macro", "macro ROC AUC", "ROC AUC"),
    thing("pr_auc_macro", "macro PR AUC", "PR AUC"), thing("f1_macro", "macro F1", "F1"),
    thing("balanced_accuracy", "balanced accuracy", "bal. acc."), thing("loss", "loss", "loss"),
    thing("roc_auc", "ROC AUC", "ROC AUC"), thing("pr_auc", "PR AUC", "PR AUC"),
    thing("f1", "F1", "F1"), thing("f1_micro", "micro F1", "micro F1"),
    thing("precision_at_100", "precision among 100", "P@100"), thing("average_precision", "average precision", "AP"),
    thing("warm_up", "warm-up", "warm-up"),
    thing("seconds_per_epoch", "seconds per epoch", "s/epoch"), thing("wilcoxon_p", "Wilcoxon p", "p"),
    thing("holm_p", "Holm p", "p (Holm)"), thing("ece", "calibration error", "ECE"),
    thing("brier", "Brier score", "Brier"), thing("classes_predicted", "classes predicted", "classes"),
    thing("effective_rank", "effective rank", "eff. rank"), thing("vendi_score", "Vendi score", "Vendi"),
    thing("magnitude_of_differences", "magnitude of differences", "mag. diff."),
  ]

  static let solvers = [
    thing("cholesky", "Cholesky", "Chol.", (0, 0, 0)),
    thing("mixed-precision", "mixed precision", "mixed", (4, 4, 4)),
    thing("conjugate-gradients", "conjugate gradients", "CG", (2, 2, 2)),
    thing("matrix-free", "matrix-free", "free", (7, 7, 7)), thing("clusters", "clusters", "clust.", (1, 1, 1)),
    thing("line", "line", "line", (3, 3, 3)), thing("indefinite", "indefinite", "indef.", (5, 5, 5)),
    thing("magnipy", "magnipy", "magnipy", (6, 6, 6)),
    thing("exact_solver", "exact solver", "exact", (6, 0, 3)),
    thing("iterative_normalization", "iterative normalisation", "iter. norm.", (0, 0, 0)),
    thing("discrete_centers", "discrete centres", "centres", (1, 1, 1)),
  ]

  static let residualErrors = [
    thing("squared_error", "squared error", "sq.", (0, 0, 0)),
    thing("absolute_error", "absolute error", "abs.", (1, 1, 1)),
  ]

  static let quantizers = [
    thing("gradient_codebook", "gradient alone", "grad.", (6, 0, 3)),
    thing("k_means_start", "k-means start", "k-means", (2, 2, 2)),
    thing("moving_averages", "moving averages", "EMA", (3, 3, 7)), thing("restarts", "restarts", "restarts", (4, 4, 6)),
    thing("entropy_bonus", "entropy bonus", "entropy", (5, 5, 5)),
    thing("magnitude_bonus", "magnitude bonus", "mag. bonus", (0, 0, 0)),
    thing("magnitude_divisor", "magnitude divisor", "mag. div.", (0, 1, 4)),
    thing("spread_bonus", "spread bonus", "spr. bonus", (1, 1, 1)),
    thing("spread_divisor", "spread divisor", "spr. div.", (1, 2, 5)),
  ]

  static let dataSets = [
    thing("sciglass", "SciGlass", "SciGlass"), thing("synthetic", "synthetic classification", "synthetic"),
  ]

  /// What vectors of words are learned by.
  static let objectives = [
    thing("nplm", "NPLM", "NPLM", (0, 0, 0)), thing("cbow_hs", "CBOW-HS", "CBOW-HS", (1, 1, 1)),
    thing("skip_gram_hs", "skip-gram-HS", "SG-HS", (2, 2, 2)), thing("cbow_nce", "CBOW-NCE", "CBOW-NCE", (7, 7, 7)),
    thing("skip_gram_nce", "skip-gram-NCE", "SG-NCE", (3, 3, 3)), thing("cbow_ns", "CBOW-NS", "CBOW-NS", (4, 4, 4)),
    thing("skip_gram_ns", "skip-gram-NS", "SG-NS", (5, 5, 5)), thing("glove", "GloVe", "GloVe", (6, 6, 6)),
    thing("wordsim353", "WordSim-353", "WS-353"), thing("simlex999", "SimLex-999", "SL-999"),
  ]

  /// The components of glasses.
  static let oxides: [Entry] =
    [
      "SiO2", "Al2O3", "B2O3", "Na2O", "Li2O", "K2O", "GeO2", "ZrO2", "TiO2", "TeO2", "P2O5",
    ].map { formula in
      let shown = formula.map { "0"..."9" ~= $0 ? subscripts[$0.wholeNumberValue ?? 0] : String($0) }.joined()
      return thing(formula, shown, shown)
    } + [thing("FemOn", "FeₘOₙ", "FeₘOₙ")]

  private static let oxideNames = Set(oxides.map(\.key))

  private static let subscripts = ["₀", "₁", "₂", "₃", "₄", "₅", "₆", "₇", "₈", "₉"]

  /// What networks are compared with.
  static let baselines = [
    thing("logistic_regression", "logistic regression", "LR", (4, 4, 4)),
    thing("weighted_logistic_regression", "weighted logistic regression", "wLR", (4, 5, 5)),
    thing("majority_guess", "majority guess", "majority", (6, 6, 6)),
    thing("even_guess", "even guess", "even", (6, 7, 7)),
    thing("share_of_all_predictions", "share of all predictions", "share", (6, 0, 0)),
  ]

  private static let groups = [
    losses, scores, solvers, residualErrors, quantizers, dataSets, objectives, oxides, baselines, spaces, invariants,
    choices, classes,
  ]

  private static let byKey = Dictionary(
    groups.joined().map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })

  /// Whether a text is an expression that combines or sets losses, as typed on a command line.
  private static func isExpression(_ text: String) -> Bool {
    let signs = "_.,:=()+*-"
    let isTyped = text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || signs.contains($0)) }
    let names = Set(text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init))
    return isTyped && text.contains { "(:*+".contains($0) } && losses.contains { names.contains($0.key) }
  }

  private static func formula(_ text: String, isShort: Bool) -> String {
    let spoken = LossWords(isShort: isShort).words(LossProducts.ordered(text)[...])
    var result = words(in: spoken) { isShort ? $0.short : $0.display }
    let signs = [
      ("+", " + "), ("0.5*", "½ "), ("0.25*", "¼ "), ("*", " × "), (",", ", "), ("=", " = "), (":", ", "),
      ("gamma", "γ"), ("alpha", "α"), ("beta", "β"), ("tau", "τ"),
    ]
    for (typed, shown) in signs { result = result.replacing(typed, with: shown) }
    return result
  }

  /// The text with every known name replaced that stands between other characters.
  private static func words(in text: String, by shown: (Entry) -> String) -> String {
    var result = ""
    var word = ""
    func end() {
      let isName = word.contains("_") || byKey[word]?.look != nil || oxideNames.contains(word)
      result += isName ? byKey[word].map(shown) ?? word : word
      word = ""
    }
    for character in text {
      if character.isASCII && (character.isLetter || character.isNumber || character == "_") {
        word.append(character)
      } else {
        end()
        result.append(character)
      }
    }
    end()
    return result
  }
}
