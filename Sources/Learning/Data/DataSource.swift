/// Where trials get their samples: for each seed a set to train on, one to choose by, and one to test on.
///
/// A source of one's own states its ``key`` and gives the parts; the same key, digest and seed have to give the same
/// samples.
public protocol DataSource: Sendable {
  /// The kind of data and every parameter of it, such as `synthetic(majority=0.5)`.
  var key: String { get }

  /// The SHA-256 of the samples where the key does not decide them, as with those read from a file; otherwise empty.
  var digest: String { get }

  /// Whether the samples depend on code of the notebook: `true` unless the source says otherwise.
  var dependsOnNotebook: Bool { get }

  /// The samples for a seed, not yet scaled.
  func parts(seed: UInt32) throws -> SampleParts
}

extension DataSource {
  /// Empty: the key and the seed decide the samples.
  public var digest: String { "" }

  /// `true`: a source that is written in a notebook changes with it.
  public var dependsOnNotebook: Bool { true }
}

/// Samples in three parts: one to train on, one to choose epochs and settings by, and one to test on.
public struct SampleParts: Sendable, Equatable {
  /// The samples to train on.
  package let train: Samples
  /// The samples by which an epoch or a setting is chosen.
  package let validation: Samples
  /// The samples that are read last.
  package let test: Samples

  /// Takes three parts of the same features and classes.
  ///
  /// - Precondition: the parts agree in their numbers of features and classes.
  public init(train: Samples, validation: Samples, test: Samples) {
    for part in [validation, test] {
      precondition(
        part.classes == train.classes && part.features.columns == train.features.columns,
        "\(part.features.columns) features and \(part.classes) classes beside "
          + "\(train.features.columns) and \(train.classes)")
    }
    self.train = train
    self.validation = validation
    self.test = test
  }

  /// Splits samples twice by one seed: the test samples from all, the validation samples from the rest.
  ///
  /// - Throws: ``SplitError`` when a share is out of range or leaves a part empty.
  package init(_ samples: Samples, testShare: Double, validationShare: Double, seed: UInt32) throws(SplitError) {
    let outer = try samples.split(testShare: testShare, seed: seed)
    let inner: Split
    do throws(SplitError) {
      inner = try outer.train.split(testShare: validationShare, seed: seed)
    } catch { throw .validation(error) }
    train = inner.train
    validation = inner.test
    test = outer.test
  }
}
