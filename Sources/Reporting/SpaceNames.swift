/// Names and looks of spaces, of what is computed of them, and of how their points are chosen.
extension Naming {
  /// Shapes that points sample, by their titles.
  static let spaces = [
    thing("Gaussian_cloud", "Gaussian cloud", "cloud", (0, 0, 0)),
    thing("five_clusters", "five clusters", "clusters", (1, 1, 1)), thing("sphere", "sphere", "sphere", (2, 2, 2)),
    thing("segment", "segment", "segment", (3, 3, 3)), thing("circle", "circle", "circle", (4, 4, 4)),
    thing("grid", "grid", "grid", (5, 5, 5)), thing("ball", "ball", "ball", (6, 6, 6)),
    thing("Cantor_set", "Cantor set", "Cantor", (7, 7, 7)), thing("cube", "cube", "cube", (6, 1, 2)),
    thing("two_points", "two points", "two", (7, 2, 0)),
  ]

  /// Functions of the dilation: what is derived of magnitude or spread has its colour.
  static let invariants = [
    thing("magnitude_derivative", "magnitude derivative", "derivative", (0, 0, 0)),
    thing("magnitude_dimension", "magnitude dimension", "mag. dim.", (0, 2, 2)),
    thing("spread_dimension", "spread dimension", "spr. dim.", (1, 3, 3)),
    thing("spread_1", "spread E₁", "E₁", (4, 4, 4)), thing("spread_2", "spread E₂", "E₂", (5, 5, 5)),
    thing("spread_infinity", "spread E∞", "E∞", (6, 6, 6)),
  ]

  /// How points are chosen, one after another.
  static let choices = [
    thing("greedy_by_magnitude", "greedy by magnitude", "greedy, mag.", (0, 0, 0)),
    thing("greedy_by_spread", "greedy by spread", "greedy, spr.", (1, 1, 1)),
    thing("farthest_first", "farthest first", "farthest", (2, 2, 2)),
    thing("at_random", "at random", "random", (3, 3, 3)),
    thing("the_least_missed_first", "the least missed first", "least missed", (0, 4, 4)),
    thing("best_of_all", "best of all", "best", (5, 5, 5)),
  ]

  /// Classes of the tables that come with the package whose names people do not use.
  static let classes = [thing("mollusc.et.al", "molluscs and others", "molluscs")]
}
