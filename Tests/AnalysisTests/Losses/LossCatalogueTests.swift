import Analysis
import Testing

@testable import Learning

@Suite("The catalogue of losses")
struct LossCatalogueTests {
  private func names(_ text: String) throws -> [String] {
    try LossCatalogue.standard.losses(text).map(\.name)
  }

  @Test("reads names, parameters after a colon or in parentheses, sums and products")
  func reading() throws {
    #expect(
      try names("magnitude,focal:gamma=1,0.5*magnitude+0.5*cross_entropy")
        == ["magnitude", "focal(gamma=1)", "0.5*magnitude+0.5*cross_entropy"])
    #expect(
      try names("asymmetric:positive=1,margin=0.1, spread") == ["asymmetric(positive=1,margin=0.1)", "spread"])
    #expect(try names("magnitude(t=geometric(0.5,4,50))") == ["magnitude(t=geometric(0.5,4,50))"])
    #expect(try names("cosine(0,1,20)*(spread+focal)") == ["cosine(0,1,20)*(spread+focal)"])
    #expect(try names("cross_entropy/magnitude/2") == ["0.5*(cross_entropy/magnitude)"])
  }

  @Test(
    "points at the bad character and says what is wrong",
    arguments: [
      ("magnitud", 0, "there is no loss \"magnitud\"; choose from magnitude, spread"),
      ("magnitude,", 10, "a loss or a number is expected here"),
      ("0.5*magnitude+0.5*", 18, "a loss or a number is expected here"),
      ("focal:gama=2", 6, "focal has no parameter \"gama\": it has gamma, alpha"),
      ("focal(gamma=-1)", 12, "gamma has to be between 0 and 100, not -1"),
      ("focal(gamma=2,gamma=3)", 14, "\"gamma\" is given twice"),
      ("focal(gamma=2", 13, "\")\" is expected here"),
      ("0.5", 0, "a number by itself is no loss"),
      ("linear(0,1,20)", 0, "a schedule by itself is no loss"),
      ("linear(0,1)*magnitude", 0, "a schedule has a first number"),
      ("magnitude&spread", 9, "\"&\" has no meaning here"),
      ("1.2.3*spread", 0, "this is not a number"),
      ("class_balanced(magnitude)", 15, "(loss) has to be a loss that is a mean over samples"),
      ("weighted_cross_entropy:denominator=both", 35, "denominator has to be samples or weights, not both"),
      ("cross_entropy(2*focal)", 14, "cross_entropy takes nothing here"),
      ("magnitude(t=0)", 12, "t has to be above 0"),
      ("magnitude spread", 10, "a comma or the end is expected here"),
      ("spread/0", 7, "no loss is divided by 0"),
      ("class_weighted(focal,weights=heavy)", 29, "weights has to be balanced, effective(β)"),
    ])
  func errors(text: String, position: Int, reason: String) throws {
    let error = try #require(throws: LossSyntaxError.self) { try LossCatalogue.standard.losses(text) }
    #expect(error.position == position)
    #expect(error.reason.hasPrefix(reason), "\(error.reason)")
    #expect(error.description.hasSuffix("\n  \(text)\n  \(String(repeating: " ", count: position))^"))
  }

  @Test("makes every entry by its name alone, and describes it")
  func entries() throws {
    for entry in LossCatalogue.standard.entries {
      #expect(try LossCatalogue.standard.losses(entry.name).count == 1)
      for part in [entry.name, entry.formula, entry.conventions, entry.source] {
        #expect(entry.description.contains(part))
      }
      #expect(LossCatalogue.standard.list.contains(entry.name))
    }
    #expect(Set(LossCatalogue.standard.entries.map(\.name)).count == LossCatalogue.standard.entries.count)
  }
}
