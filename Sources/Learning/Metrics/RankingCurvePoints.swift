/// The curves as points, for figures.
extension RankingCurve {
  /// A point of a curve.
  public struct Point: Sendable, Equatable {
    /// The false positive rate of a ROC curve, the recall of a precision–recall curve.
    public let x: Double
    /// The true positive rate of a ROC curve, the precision of a precision–recall curve.
    public let y: Double

    /// Makes a point.
    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// The ROC curve: x the share of negatives, y the share of positives at or above a threshold, from (0, 0) to (1, 1).
  ///
  /// Only the corners are listed: thresholds that negatives alone reach lie on the horizontal lines between them. The
  /// area under the line through the points is ``rocAUC``. In O(steps); `nil` with one class only.
  public var rocPoints: [Point]? {
    guard isDefined else { return nil }
    var points = [Point(x: 0, y: 0)]
    var before = 0
    for step in steps {
      points.appendNew(rocPoint(positives: before, negatives: step.negativesAbove))
      points.appendNew(rocPoint(positives: step.positives, negatives: step.negatives))
      before = step.positives
    }
    points.appendNew(Point(x: 1, y: 1))
    return points
  }

  /// The precision–recall curve: x the recall, y the precision at a threshold, by growing recall.
  ///
  /// It starts at recall 0 and precision 1, which stands for "above all scores", and ends at the ``prevalence``. Only
  /// corners are listed: negatives between two positives lower the precision along a vertical line. The area under the
  /// line through the points is ``trapezoidPRAUC``. In O(steps); `nil` with one class only.
  public var precisionRecallPoints: [Point]? {
    guard isDefined else { return nil }
    var points = [Point(x: 0, y: 1)]
    var before = 0
    for step in steps {
      points.appendNew(recallPoint(positives: before, negatives: step.negativesAbove))
      points.appendNew(recallPoint(positives: step.positives, negatives: step.negatives))
      before = step.positives
    }
    points.appendNew(recallPoint(positives: positives, negatives: negatives))
    return points
  }

  private func rocPoint(positives found: Int, negatives wrong: Int) -> Point {
    Point(x: Double(wrong) / Double(negatives), y: Double(found) / Double(positives))
  }

  private func recallPoint(positives found: Int, negatives wrong: Int) -> Point {
    let predicted = found + wrong
    return Point(x: Double(found) / Double(positives), y: predicted > 0 ? Double(found) / Double(predicted) : 1)
  }
}

extension [RankingCurve.Point] {
  fileprivate mutating func appendNew(_ point: RankingCurve.Point) {
    if point != last { append(point) }
  }
}
