import CardinalityNumerics
import Reporting
import Spaces

/// The diversities of communities over the order q, with and without regard to how alike kinds are.
package struct CommunityProfiles: Sendable {
  private let table: CommunityTable
  private let alike: Metacommunity
  private let unlike: Metacommunity
  private let maximum: MaximumDiversity?
  private let dilation: Double
  private let orders: [DiversityOrder]

  /// Weighs the kinds at a dilation, and once as if all were infinitely far apart.
  ///
  /// - Parameter steps: the number of orders from 0 to 5.
  /// - Throws: ``MetricSpaceError``.
  package init(_ table: CommunityTable, dilatedBy t: Double, steps: Int) throws(MetricSpaceError) {
    let apart = try FiniteMetricSpace(graph: WeightedGraph(count: table.space.count, edges: []))
    self.table = table
    alike = try Metacommunity(table.abundances, of: table.space, dilatedBy: t)
    unlike = try Metacommunity(table.abundances, of: apart, dilatedBy: t)
    dilation = t
    var orders: [DiversityOrder] = []
    for step in 0..<steps { orders.append(try DiversityOrder(5 * Double(step) / Double(max(steps - 1, 1)))) }
    self.orders = orders
    do throws(MetricSpaceError) {
      maximum = try table.space.maximumDiversity(dilatedBy: t)
    } catch .tooManySubsets {
      maximum = nil
    }
  }

  /// What each community is on its own, how it stands for all, and how many distinct ones there are.
  package var figure: Figure {
    var panels = [
      panel("alike kinds count less", "effective number of kinds", alike, .normalizedAlpha),
      panel("every kind counts", "effective number of kinds", unlike, .normalizedAlpha),
      panel("how a community stands for all", "representativeness", alike, .normalizedRho),
    ]
    for index in 0..<2 {
      panels[index].yAxis = .logarithmic
      let whole = index == 0 ? alike : unlike
      panels[index].add(
        x: orders.map(\.value), y: orders.map { whole.value(.gamma, $0) }, label: "all together", column: "all_\(index)"
      )
    }
    var distinct = Figure("distinct communities", x: "order q", y: "effective number of communities")
    // One has the colour of all together, the other none: that of another would be taken for a community.
    let curves: [(Metacommunity, String, Series.Style)] = [
      (alike, "by how unlike kinds are", .line), (unlike, "by kinds alone", .contour),
    ]
    for (whole, label, style) in curves {
      distinct.add(
        x: orders.map(\.value), y: orders.map { whole.value(.normalizedBeta, $0) }, label: label, style: style,
        column: nil, look: "all together", dash: 0)
    }
    distinct.horizontalLines = [.init(Double(table.names.count), label: "all communities")]
    var figure = Figure(panels + [distinct], columns: 2)
    figure.caption = """
      Over the order q, from where rare kinds count most on the left to where common ones do: the diversity of each \
      community and of all together with similarities exp(−\(NumberText.exact(dilation)) d) and without; how well each community \
      stands for all; and how many distinct communities there are in effect.
      """
    return figure
  }

  private func panel(
    _ title: String, _ y: String, _ whole: Metacommunity, _ measure: Metacommunity.Measure
  ) -> Figure {
    var panel = Figure(title, x: "order q", y: y)
    panel.xColumn = "q"
    for (j, name) in table.names.enumerated() {
      panel.add(x: orders.map(\.value), y: orders.map { whole.value(measure, $0, community: j) }, label: name)
    }
    return panel
  }

  /// Every measure of every community and of all, at orders 0, 1, 2 and ∞.
  package var measures: Table {
    let orders: [(name: String, order: DiversityOrder)] = [
      ("0", .zero), ("1", .one), ("2", .two), ("∞", .infinite),
    ]
    var shown = Table(
      "Diversities at t = \(NumberText.exact(dilation))",
      columns: ["community", .number("share"), .number("order")]
        + Metacommunity.Measure.allCases.map { .number($0.rawValue) })
    func add(_ name: String, _ share: Double, _ value: (Metacommunity.Measure, DiversityOrder) -> Double) {
      for (order, q) in orders {
        shown.add(
          [.text(name), .number(share, digits: 3), .text(order)]
            + Metacommunity.Measure.allCases.map { .significant(value($0, q), digits: 4) })
      }
    }
    for (j, name) in table.names.enumerated() {
      add(name, alike.sizes[j]) { alike.value($0, $1, community: j) }
    }
    add("all", 1) { alike.value($0, $1) }
    return shown
  }

  /// Which community is the most diverse either way, how many distinct ones there are, and how far all are from the most
  /// diverse shares of their kinds.
  package var findings: [Prose] {
    let (rich, diverse) = (ranking(unlike, .zero), ranking(alike, .one))
    let counts = Dictionary(uniqueKeysWithValues: rich.map { ($0.place, $0.value) })
    let effects: [Prose] = diverse.prefix(3).map { one in
      "\(Naming.display(table.names[one.place])) with \(one.value, decimals: 2) of \(counts[one.place], decimals: 0)"
    }
    let leaders = effects.dropFirst().reduce(effects.first ?? "none") { $0 + ", " + $1 }
    let first = rich.first.map { Naming.display(table.names[$0.place]) } ?? "none"
    var findings: [Prose] = [
      """
      By the number of kinds \(first) comes first, with \(rich.first?.value, decimals: 0). Where alike kinds count less \
      (t = \(dilation, significant: 3), q = 1) the largest numbers of kinds in effect are: \(leaders).
      """,
      """
      The \(table.names.count) communities are \(alike.value(.normalizedBeta, .one), decimals: 2) distinct ones in effect, of \
      \(alike.value(.normalizedAlpha, .one), decimals: 2) kinds each: \(alike.value(.gamma, .one), decimals: 2) kinds in all \
      (q = 1).
      """,
    ]
    if let maximum {
      findings.append(
        """
        No shares of these kinds are more diverse than \(maximum.value, decimals: 2), which \
        \(maximum.shares.count { $0 > 0 }) of \(maximum.shares.count) kinds attain for every q; all together reach \
        \(100 * alike.value(.gamma, .one) / maximum.value, decimals: 0) % of it at q = 1.
        """)
    }
    return findings
  }

  /// The communities by their own diversity, the largest first.
  private func ranking(_ whole: Metacommunity, _ order: DiversityOrder) -> [(place: Int, value: Double)] {
    table.names.indices.map { (place: $0, value: whole.value(.normalizedAlpha, order, community: $0)) }
      .sorted { ($1.value, $0.place) < ($0.value, $1.place) }
  }
}
