/// Which classes a macro average is over, and what an undefined value counts there.
///
/// The choice changes the result as soon as a class is absent, so reports have to name it.
public enum ClassAverage: Sendable, CaseIterable {
  /// All classes; an undefined value counts as 0.
  ///
  /// scikit-learn with `labels=range(classCount), zero_division=0`.
  case allClasses
  /// The classes that have samples; a value that is undefined nevertheless (the precision of a class that is never
  /// predicted) counts as 0.
  case presentClasses
  /// The classes whose value is defined.
  ///
  /// For F1 these are the classes that occur among labels or predictions, as in scikit-learn without `labels` and in
  /// torchmetrics.
  case definedClasses
}
