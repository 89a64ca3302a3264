import Analysis
import Testing

@testable import Learning

@Suite("Text that names no loss")
struct HostileLossTextTests {
  @Test(
    "is refused with its place, and nothing traps",
    arguments: [
      "blend(share=geometric(0.1,0.9,3))", "blend(share=geometric(0.5,0.1,3))", "magnitude/5e-324", "magnitude/-0",
      "geometric(0,0,5)*magnitude", "geometric(1e-300,1e300,5)*magnitude", "geometric(-1,1,5)*spread",
      "linear(-1e308,1e308,3)*magnitude", "step(-1.7e308,1.7e308,3)*magnitude", "linear(0,1,1e300)*focal",
      "linear(0,1,1.5)*focal", "linear(0,1,0)*focal", "linear(0,1,-3)*focal", "linear(0,1)*focal",
      "then(epochs=1.5)", "then(epochs=0)", "then(epochs=1e300)", "then(epochs=linear(1,2,3))",
      "magnitude(t=linear(0,1,3))", "magnitude(t=1e300)", "magnitude(t=-1)", "magnitude(ridge=-1e-9)",
      "spread(ridge=0)",
      "class_weighted(weights=[])", "class_weighted(weights=[-1,2])", "class_balanced(beta=1)",
      "class_weighted(weights=effective(1))", "focal(alpha=effective())", "focal(gamma=none)", "focal(alpha=3)",
      "class_weighted(post_hoc)", "label_smoothing(magnitude)", "welsch_leclerc(form=round)", "1e999*focal", "٣*focal",
      "focal\u{1b}[31m", "\0", "focal(gamma=2", ")", "=", ":", "focal:", "focal:gamma", "focal()", "2*3", "",
      String(repeating: "(", count: 30_000), String(repeating: "(", count: 30_000) + "focal",
      String(repeating: "blend(", count: 9_000), String(repeating: "post_hoc(", count: 300) + "focal",
      String(repeating: "focal+", count: 30_000) + "focal", String(repeating: "focal*", count: 30_000) + "focal",
      String(repeating: "focal/", count: 30_000) + "focal", String(repeating: "[", count: 30_000),
    ])
  func refused(text: String) throws {
    let error = try #require(throws: LossSyntaxError.self) { try LossCatalogue.standard.losses(text) }
    #expect(error.position <= text.count)
    #expect(error.description.count < 2_000 && error.description.hasSuffix("^"))
    #expect(!error.description.contains("\u{1b}"))
  }

  @Test("says what was given and what may be")
  func wayOut() throws {
    let demands = [
      ("then(epochs=1.5)", "epochs has to be a whole number between 1 and 1000000, not 1.5"),
      ("focal(gamma=-1)", "gamma has to be between 0 and 100, not -1"),
      ("asymmetric(margin=1)", "margin has to be at least 0 and below 1, not 1"),
      ("magnitude(t=0)", "t has to be above 0 and at most 1000000, or a schedule within that"),
      ("welsch_leclerc(form=round)", "form has to be vector or element, not round"),
    ]
    for (text, reason) in demands {
      let error = try #require(throws: LossSyntaxError.self) { try LossCatalogue.standard.losses(text) }
      #expect(error.reason.hasPrefix(reason), "\(error.reason)")
    }
  }

  @Test("has its bad character marked in an excerpt, where it is long")
  func excerpt() throws {
    let text = String(repeating: "focal,", count: 100) + "hinge" + String(repeating: ",focal", count: 100)
    let error = try #require(throws: LossSyntaxError.self) { try LossCatalogue.standard.losses(text) }
    let lines = error.description.split(separator: "\n")
    let mark = lines[2].count - 1
    #expect(lines[1].dropFirst(mark).hasPrefix("hinge"))
  }

  @Test("never traps, whatever five thousand changes make of losses")
  func mutations() throws {
    var random = NumPyRandom(seed: 7)
    let pieces = [
      "(", ")", ",", "+", "*", "/", "=", ":", "[", "]", "1e308", "-5e-324", "none", "t", "linear(0,1,2)", "é",
    ]
    var read = 0
    for _ in 0..<5_000 {
      var text = Array(typedLosses[random.integer(below: typedLosses.count)])
      for _ in 0...random.integer(below: 3) {
        let place = random.integer(below: text.count + 1)
        switch random.integer(below: 3) {
        case 0: text.insert(contentsOf: pieces[random.integer(below: pieces.count)], at: place)
        case 1: text.removeSubrange(place..<min(place + 1 + random.integer(below: 4), text.count))
        default: text.insert(contentsOf: text[..<place], at: place)
        }
      }
      do {
        let losses = try LossCatalogue.standard.losses(String(text))
        for loss in losses { #expect(try LossCatalogue.standard.losses(loss.key).first?.key == loss.key) }
        read += 1
      } catch is LossSyntaxError {}
    }
    #expect(read > 50)
  }
}
