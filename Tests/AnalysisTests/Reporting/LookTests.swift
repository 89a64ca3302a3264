import Analysis
import Foundation
import Testing

@testable import Experiments
@testable import Files
@testable import Reporting

@Suite("Looks")
struct LookTests {
  /// What an eye sees that lacks a kind of cone, in linear light; Machado, Oliveira and Fernandes (2009), severity 1.
  static let eyes: [(name: String, matrix: [[Double]])] = [
    ("usual", [[1, 0, 0], [0, 1, 0], [0, 0, 1]]),
    (
      "protanopia",
      [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    (
      "deuteranopia",
      [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    (
      "tritanopia",
      [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
  ]

  /// The colour in CIELAB under daylight, as an eye sees it.
  static func lab(_ colour: String, _ eye: [[Double]]) -> [Double] {
    let value = Int(colour.dropFirst(), radix: 16) ?? 0
    let light = [16, 8, 0].map { shift in
      let part = Double(value >> shift & 255) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    let seen = eye.map { row in min(max(zip(row, light).map(*).reduce(0, +), 0), 1) }
    let primaries = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
    let f = zip(primaries, [0.95047, 1, 1.08883]).map { row, white in
      let t = zip(row, seen).map(*).reduce(0, +) / white
      return t > 216.0 / 24389 ? cbrt(t) : (24389.0 / 27 * t + 16) / 116
    }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }

  static func distance(_ a: String, _ b: String, _ eye: [[Double]]) -> Double {
    sqrt(zip(lab(a, eye), lab(b, eye)).map { ($0 - $1) * ($0 - $1) }.reduce(0, +))
  }

  @Test("have colours that every eye tells apart, from each other and from white", arguments: 0..<4)
  func colours(eye: Int) {
    let matrix = Self.eyes[eye].matrix
    for (index, a) in Look.colours.enumerated() {
      for b in Look.colours[..<index] { #expect(Self.distance(a, b, matrix) > 15, "\(a) \(b) \(Self.eyes[eye].name)") }
      #expect(Self.distance(a, "#FFFFFF", matrix) > 25, "\(a) \(Self.eyes[eye].name)")
    }
  }

  @Test("differ in dash and marker too, so that grey is enough")
  func grey() {
    for group in [Naming.losses, Naming.solvers, Naming.spaces, Naming.invariants, Naming.choices] {
      let looks = Dictionary(group.compactMap(\.look).map { ("\($0)", $0) }, uniquingKeysWith: { first, _ in first })
      for a in looks.values {
        for b in looks.values where a != b { #expect(a.dash != b.dash || a.marker != b.marker, "\(a) \(b)") }
      }
    }
    let others = (0..<16).map { Look(place: $0) }
    for (index, a) in others.enumerated() {
      for b in others[..<index] { #expect(a.dash != b.dash || a.colour != b.colour) }
    }
  }

  @Test("are the same in every figure, whatever else is drawn")
  func constant() {
    let magnitude = Look.of(["magnitude"])[0]
    let others = Look.of(["own", "cross entropy", "magnitude", "another", "own"])
    #expect(others[2] == magnitude && others[1] == Look.of(["cross_entropy"])[0])
    #expect(others[0] == others[4] && others[0] != others[3])
    #expect(!["own", "another"].indices.contains { others[$0 * 3].colour == magnitude.colour })
  }

  @Test("of a product do not depend on the order of its factors, nor on what else is drawn")
  func products() {
    let product = Look.of(["magnitude*cross_entropy"])[0]
    #expect(Look.of(["spread", "focal", "cross_entropy*magnitude"])[2] == product)
    let weighted = Look.of(["cross_entropy+3*magnitude"])[0]
    #expect(Look.of(["spread", "own", "cross_entropy+3*magnitude"])[2] == weighted && weighted != product)
  }

  @Test("never give a formula the colour of one of the paper's losses, even where all others are taken")
  func crowded() {
    let names = ["magnitude*cross_entropy", "focal", "asymmetric", "ldam", "weighted_cross_entropy", "own", "mine"]
    let looks = Look.of(names)
    #expect(Set(looks.map { "\($0)" }).count == names.count)
    #expect(looks.allSatisfy { !Look.colours.prefix(4).contains($0.colour) }, "\(looks)")
  }

  @Test("of one dash are told apart in grey, beside those of named losses too")
  func dashes() {
    let names = [
      "magnitude", "spread", "cross_entropy", "focal", "focal:gamma=5", "magnitude*cross_entropy", "one", "two",
      "three", "four",
    ]
    let looks = Look.of(names)
    let isNamed = names.map { Naming.entry($0)?.look != nil }
    for (index, a) in looks.enumerated() {
      #expect(!isNamed[index] || a == Look.of([names[index]])[0])
      for (other, b) in looks[..<index].enumerated() where a.dash == b.dash && !(isNamed[index] && isNamed[other]) {
        let difference = abs(Look.lightness(of: a.colour) - Look.lightness(of: b.colour))
        #expect(difference >= 30, "\(names[index]) and \(names[other])")
      }
    }
    // The light blue and the orange were both drawn with the sixth dash.
    #expect(abs(Look.lightness(of: "#56B4E9") - Look.lightness(of: "#E69F00")) < 30)
  }

  @Test("of the paper's four losses differ in every way")
  func paper() {
    let looks = Look.of(["magnitude", "spread", "cross_entropy", "mean_squared_error"])
    for key in [\Look.colour, \Look.dash] { #expect(Set(looks.map { $0[keyPath: key] }).count == 4) }
    #expect(Set(looks.map(\.marker)).count == 4)
  }
}

@Suite("Names of things")
struct NamingTests {
  @Test(
    "are those that people use",
    arguments: [
      ("f1_macro", "macro F1"), ("cross_entropy", "cross entropy"), ("cross entropy", "cross entropy"),
      ("0.5*magnitude+0.5*cross_entropy", "½ magnitude + ½ cross entropy"), ("focal:gamma=5", "focal, γ = 5"),
      ("roc_auc_macro, majority 0.5", "macro ROC AUC, majority 0.5"), ("points.csv", "points.csv"),
      ("a*b `x` @kind", "a*b `x` @kind"), ("magnitude*cross_entropy", "magnitude × cross entropy"),
      ("cross_entropy*magnitude", "magnitude × cross entropy"), ("spread*0.5*focal", "½ spread × focal"),
      ("focal(gamma=2)+focal*spread(t=3)", "focal(γ = 2) + spread(t = 3) × focal"),
      ("SiO2 69.5, FemOn 0.1", "SiO₂ 69.5, FeₘOₙ 0.1"), ("average_precision", "average precision"),
      ("then(cross_entropy,magnitude,epochs=1)", "1 epoch of cross entropy then magnitude"),
      ("spread(t=geometric(0.3,3,30))", "spread with t from 0.3 to 3 over 30 epochs"),
      ("spread with t from 0.3 to 3 over 30 epochs", "spread with t from 0.3 to 3 over 30 epochs"),
      ("focal(gamma=step(0,2,5))", "focal with γ = 0 for 5 epochs then 2"),
      (
        "blend(cross_entropy,focal(gamma=1),share=linear(0,1,20))",
        "blend of cross entropy and focal(γ = 1) with share from 0 to 1 evenly over 20 epochs"
      ),
      ("linear(0,1,2)*magnitude+focal", "(from 0 to 1 evenly over 2 epochs) × magnitude + focal"),
      ("0.5*then(focal,spread,epochs=3)", "½ (3 epochs of focal then spread)"), ("magnitude((", "magnitude(("),
      ("class_weighted(ldam,weights=effective(0.9999))", "class-weighted(LDAM, weights = effective(0.9999))"),
    ])
  func display(typed: String, shown: String) { #expect(Naming.display(typed) == shown) }

  @Test(
    "are short where there is little room, parameters too",
    arguments: [
      ("generalized_cross_entropy(q=0.5)", "GCE(q = 0.5)"), ("magnitude*cross_entropy", "Mag. × CE"),
      ("cross_entropy*magnitude", "Mag. × CE"), ("cross_entropy+3*magnitude", "CE + 3 × Mag."),
      ("spread", "Spr."), ("ROC AUC", "ROC AUC"), ("a file's name", "a file's name"),
      ("spread(t=geometric(0.3,3,30))", "Spr.(t = 0.3 … 3)"),
      ("then(focal,spread,epochs=3)", "3 epochs of focal then Spr."),
    ])
  func short(typed: String, shown: String) { #expect(Naming.short(typed) == shown) }

  @Test("of shapes and of functions of the dilation are found by their titles and columns")
  func spaces() {
    for shape in Shape.allCases {
      #expect(Naming.entry(shape.title)?.display == shape.title && Naming.entry(shape.title)?.look != nil, "\(shape)")
    }
    for kind in Invariant.allCases {
      #expect(Naming.display(kind.column) == kind.title && Naming.entry(kind.column)?.look != nil, "\(kind)")
    }
    // A dimension has the colour of what it is one of, and another dash.
    let looks = Look.of(["magnitude", "magnitude_dimension", "spread", "spread_dimension"])
    #expect(looks[0].colour == looks[1].colour && looks[2].colour == looks[3].colour)
    #expect(Set(looks.map(\.dash)).count == 4)
    #expect(Naming.display("mollusc.et.al") == "molluscs and others")
  }

  @Test("are each given once")
  func unique() {
    for group in [Naming.losses, Naming.scores, Naming.solvers, Naming.dataSets, Naming.spaces, Naming.choices] {
      #expect(Set(group.map(\.key)).count == group.count)
      #expect(Set(group.map(\.display)).count == group.count)
    }
  }
}
