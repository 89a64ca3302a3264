import Analysis
import Testing

@testable import Learning

@Suite("The key of a loss")
struct LossKeyTests {
  private func fitted(_ text: String) throws -> any Loss<Predictions> {
    try #require(try LossCatalogue.standard.losses(text).first).fitted(to: [500, 60, 20, 7], epochs: 20)
  }

  /// Values in several epochs, which tell schedules apart.
  private func values(_ loss: any Loss<Predictions>) throws -> [Double] {
    var loss = loss
    let batch = SeededBatch.predictions(9, classes: 4)
    return try [1, 2, 4, 12].map { epoch in
      loss.begin(epoch: epoch)
      loss.observe(batch)
      return try loss.value(of: batch)
    }
  }

  @Test("reads back as the loss", arguments: typedLosses)
  func readingBack(text: String) throws {
    let loss = try fitted(text)
    let again = try fitted(loss.key)
    #expect(again.key == loss.key)
    #expect(again.name == loss.name)
    #expect(try values(again) == values(loss))
    #expect(again.decisionOffsets == loss.decisionOffsets)
  }

  @Test("has every parameter, and is shared by losses of the same numbers only")
  func distinct() throws {
    var known: [String: [Double]] = [:]
    for text in typedLosses {
      let loss = try fitted(text)
      let values = try values(loss)
      if let others = known[loss.key] { #expect(others == values, "\(text)") }
      known[loss.key] = values
    }
    #expect(known.count > typedLosses.count * 3 / 4)
  }

  @Test("names defaults, schedules, and the order of sums")
  func examples() throws {
    let keys = [
      ("focal", "focal(gamma=2)"), ("magnitude(t=geometric(0.5,4,50))", "magnitude(t=geometric(0.5,4,50),ridge=0)"),
      ("class_balanced", "class_weighted(cross_entropy,weights=effective(0.999),denominator=samples)"),
      ("spread+spread+focal", "((spread(t=1)+spread(t=1))+focal(gamma=2))"),
      ("then(spread,focal,epochs=3)", "blend(spread(t=1),focal(gamma=2),share=step(0,1,3))"),
      ("linear(0,1,20)*spread/3", "(0.3333333333333333*(linear(0,1,20)*spread(t=1)))"),
    ]
    for (text, key) in keys { #expect(try fitted(text).key == key) }
    #expect(TripletLogistic().key == "original(temperature=0.1)")
    #expect(TripletCardinality(.spread, of: .negatives).key == "spread_of_negatives(t=1,floor=none)")
  }

  @Test("does not hold what a notebook defines, which the loss says, wherever it stands")
  func notebook() throws {
    let own = DifferentiableLoss("own") { logits, _ in logits.sum() }
    #expect(own.dependsOnNotebook && Hinge().dependsOnNotebook)
    let composites: [any Loss<Predictions>] = [
      2 * own, own + .focal(), .spread() * own, own / .focal(), own.blended(into: .focal(), by: .constant(0.5)),
      CrossEntropy().followed(by: own, after: 3), .postHoc(own), ClassWeightedLoss(Hinge(), weights: .balanced),
      .labelSmoothing(Hinge()),
    ]
    for loss in composites { #expect(loss.dependsOnNotebook, "\(loss.name)") }
    for text in typedLosses { #expect(try !fitted(text).dependsOnNotebook, "\(text)") }
  }
}

/// A loss of one's own, as a notebook writes it.
struct Hinge: SampleLoss, DeclaredLoss {
  var margin = 1.0

  var declaration: LossDeclaration<Hinge> {
    LossDeclaration(
      "hinge", Hinge(), "How far the true logit does not lead by a margin",
      parameters: [.number("margin", \.margin, in: 0...100, "the margin")])
  }

  func value(of sample: Sample, scale: Double, gradient: UnsafeMutableBufferPointer<Double>) -> Double {
    var sum = 0.0
    for c in 0..<sample.classes { gradient[c] = 0 }
    for c in 0..<sample.classes where c != sample.label {
      let gap = margin + sample.logits[c] - sample.logits[sample.label]
      guard gap > 0 else { continue }
      sum += gap
      gradient[c] += scale
      gradient[sample.label] -= scale
    }
    return sum
  }
}

@Suite("A loss of one's own")
struct OwnLossTests {
  @Test("is read beside the others once a catalogue has it, and described")
  func catalogue() throws {
    let catalogue = LossCatalogue.standard.adding(Hinge())
    let losses = try catalogue.losses("hinge:margin=2,magnitude,0.5*hinge+focal")
    #expect(losses.map(\.name) == ["hinge(margin=2)", "magnitude", "0.5*hinge+focal"])
    #expect(losses[0].key == "hinge(margin=2)")
    #expect(Hinge().key == "hinge(margin=1)")
    #expect(try catalogue.description(of: "hinge").contains("the margin (default 1)"))
    #expect(catalogue.list.contains("How far the true logit"))
    #expect(throws: LossSyntaxError.self) { try catalogue.losses("hinge:margin=-1") }
    #expect(throws: LossSyntaxError.self) { try LossCatalogue.standard.losses("hinge") }
  }

  @Test("has parameters where it is a function, and its own value of each")
  func function() throws {
    let own = DifferentiableLoss("own", parameters: [.init("eps", 2, in: 0...10, "ε")]) { own, logits, _ in
      own["eps"] * logits.sum()
    }
    let batch = SeededBatch.predictions(3, classes: 2)
    let losses = try LossCatalogue.standard.adding(own).losses("own,own:eps=5")
    #expect(losses.map(\.name) == ["own", "own(eps=5)"])
    #expect(losses.map(\.key) == ["own(eps=2)", "own(eps=5)"])
    let (once, again) = (try losses[0].valueAndGradient(of: batch), try losses[1].valueAndGradient(of: batch))
    expectClose(again.value, 2.5 * once.value)
    #expect(once.gradient.elements.allSatisfy { $0 == 2 } && again.gradient.elements.allSatisfy { $0 == 5 })
  }
}
