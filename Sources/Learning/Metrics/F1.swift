import CardinalityNumerics

/// Precision, recall and their harmonic mean F1, per class, macro and micro.
extension ConfusionMatrix {
  /// The precision of a class: the share of its predictions that are correct; `nil` if it is never predicted.
  package func precision(of label: Int) -> Double? {
    share(self[label, label], of: predictions(of: label))
  }

  /// The recall of a class: the share of its samples that are found; `nil` if it has none.
  package func recall(of label: Int) -> Double? {
    share(self[label, label], of: samples(of: label))
  }

  /// The F1 of a class: 2 TP / (2 TP + FP + FN), the harmonic mean of precision and recall where both are defined.
  ///
  /// It is 0 for a class that is absent but predicted, or present but never predicted, and `nil` only for a class that
  /// is neither.
  public func f1(of label: Int) -> Double? {
    share(2 * self[label, label], of: samples(of: label) + predictions(of: label))
  }

  /// The recall of every class, `nil` for those without samples.
  package var recallPerClass: [Double?] { (0..<classCount).map(recall) }

  /// The F1 of every class, `nil` for those that neither occur nor are predicted.
  package var f1PerClass: [Double?] { (0..<classCount).map(f1) }

  /// The mean of the classes' recalls; `nil` if the average is over no class.
  package func macroRecall(over average: ClassAverage = .allClasses) -> Double? {
    mean(recallPerClass, over: average)
  }

  /// Macro F1: the mean of the classes' F1 values; `nil` if the average is over no class.
  ///
  /// This is scikit-learn's and torchmetrics' definition. The harmonic mean of macro precision and macro recall, which
  /// goes by the same name elsewhere, is another number (Opitz and Burst, arXiv 1911.03347).
  public func macroF1(over average: ClassAverage = .allClasses) -> Double? {
    mean(f1PerClass, over: average)
  }

  /// Micro F1: the correct share of all predictions; `nil` without samples.
  ///
  /// Every sample has one label and one prediction here, so a false positive of one class is a false negative of
  /// another: micro precision, micro recall, micro F1 and ``accuracy`` are the same number and no separate evidence.
  package var microF1: Double? { accuracy }

  private func mean(_ values: [Double?], over average: ClassAverage) -> Double? {
    guard total > 0 else { return nil }
    return switch average {
    case .allClasses: meanOfDefined(values.map { $0 ?? 0 })
    case .presentClasses: meanOfDefined(zip(0..., values).map { samples(of: $0) > 0 ? $1 ?? 0 : nil })
    case .definedClasses: meanOfDefined(values)
    }
  }
}
