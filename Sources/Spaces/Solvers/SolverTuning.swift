import Foundation

/// The numbers by which solvers are chosen and steered, in one place.
///
/// Sizes were measured on one core of an x86-64 server processor; they decide which solver is taken, never a result.
enum SolverTuning {
  // Choice.

  /// The points from which a factor in single precision with corrections beats one in double precision.
  static let fewestForMixedPrecision = 64
  /// The points from which iterations beat factors.
  static let fewestForIteration = 1_200
  /// The points from which products by clusters are taken without being asked for: exact ones would take minutes.
  static let fewestForClusters = 300_000
  /// The most points of which all eigenvalues are computed without being asked for.
  static let mostForEigenvalues = 2_000
  /// The points up to which a factor in single precision is made by the kernel that stays in the cache: LAPACK's is the
  /// faster one beyond.
  static let mostForSmallFactor = 1_200
  /// The coordinates from which distances are made by matrix products, and no preconditioner is made.
  static let fewestCoordinatesForStored = 10

  // Seconds of one core.

  /// A pair of numbers multiplied and added in a factorization in double precision.
  static let factorizationStep = 4e-11
  /// One similarity: a distance's root and an exponential.
  static let similarity = 1.2e-9
  /// One coordinate of a difference.
  static let coordinate = 1.5e-10
  /// One stored similarity's part of a product, as fast as memory gives it.
  static let storedProduct = 4e-10
  /// The same in single precision.
  static let storedSingleProduct = 3e-10
  /// What a factor in single precision with its corrections takes of one in double precision.
  static let mixedFactor = 0.7
  /// What a factor with pivots of either sign takes of a Cholesky factor.
  static let indefiniteFactor = 2.0
  /// What all eigenvalues take of it.
  static let eigenvalueFactor = 40.0
  /// What a similarity takes of ``similarity`` where tiles in single precision make it.
  static let tiledSimilarity = 0.2
  /// What it takes where no tiles do.
  static let remadeSimilarity = 1.5
  /// What a coordinate takes of ``coordinate`` where a distance needs a power or an angle of it.
  static let powerDistance = 20.0
  /// A point on a line: sorting, and two sweeps.
  static let linePoint = 1e-7
  /// A point's part of a product by quadrants, for each halving of the points.
  static let sweptPoint = 2.5e-8
  /// A point's part of all iterations with products by clusters.
  static let clusterPoint = 2e-4
  /// A point's place in the order and its neighbours, found by boxes.
  static let boxedNeighbours = 8e-6
  /// How many times all pairs are passed over for them without boxes.
  static let neighbourPasses = 3.0
  /// The iterations that are foreseen with a preconditioner.
  static let foreseenIterations = 20.0
  /// The iterations that are foreseen without one, for points with many coordinates.
  static let foreseenPlainIterations = 60.0

  // Accuracy.

  /// The relative error of magnitude beyond which a similarity matrix counts as singular: six digits are left.
  static let largestRelativeError = 1e-6
  /// The relative error of magnitude beyond which another solver is tried, if it is foreseen to cost about as much.
  static let poorRelativeError = 1e-9
  /// How many times as much as the first.
  static let mostRepeatedSeconds = 5.0
  /// The residual that iterations aim at, the largest element of 1 − Z w; ten times as much is accepted.
  static let iterationTolerance = 1e-10
  /// The residual that corrections of a factor in single precision reach.
  static let mixedTolerance = 1e-12
  /// The estimated error of an iteration's weights that is accepted, relative to the largest.
  static let weightAccuracy = 1e-9
  /// The iterations of a method that no other could follow.
  static let mostIterations = 2_000
  /// The corrections of a factor in single precision.
  static let mostCorrections = 30
  /// Eigenvalues below this share of the largest, times their number, are 0.
  static let zeroEigenvalue = 16 * Double.ulpOfOne

  /// The iterations that take about as long as a factorization, after which that is the better way.
  static func iterationsOfFactorization(count: Int) -> Int { max(40, count / 36) }

  /// The negative weight, and what Z w may lack of 1, that the search for the largest diversity takes for rounding.
  static let exchangeTolerance = 1e-9
  /// The exchanges after which it gives up: some ten are usual.
  static let mostExchanges = 1_000

  /// The largest current that solves for resistances may lose at a vertex, of 1 in all.
  static let resistanceTolerance = 1e-11

  // The sparse inverse factor.

  /// How many neighbours pay: the factor, O(*n* · m³), then costs a share of a product, O(*n*²), whatever *n*.
  static func neighbours(for count: Int) -> Int { max(20, Int(2.5 * cbrt(Double(count)))) }

  /// How many neighbours pay where products take O(*n* log *n*).
  static let neighboursOfClusters = 39

  /// The points that are searched together for predecessors of the first of them; then twice as many each time.
  static let firstPredecessors = 2_048
  /// The radius of a search for predecessors, compared with that of a ball with a point in each cube of the gap's side.
  static let predecessorReach = 1.35

  // Products.

  /// The parts that rows are dealt to where each is worked on once: several for each thread, as rows differ in length.
  static let rowParts = 64
  /// The points from which a box is parted.
  static let boxPoints = 64
  /// The points from which a cube on a line, in the plane and in space is parted: near and far blocks take as long.
  static let cubePoints = [64, 96, 320]
  /// The largest total degree of moments.
  static let momentDegree = 11
  /// What may be left out of a similarity between far cubes for its block to have fewer moments.
  static let momentTolerance = 1e-8
  /// The same for rough products.
  static let roughMomentTolerance = 3e-6
  /// The pairs of points that take as long as this many pairs of moments.
  static let momentsPerPair = 48
  /// The translations of moments that are one product of matrices.
  static let translationsTogether = 64
  /// The cubes whose translations are one job.
  static let targetsTogether = 128
  /// The parts that rows of the matrix are dealt to.
  static let productParts = 32
  /// The rows that are dealt together: their tiles share what they load.
  static let productRows = 32
  /// The most parts that the blocks of a level of quadrants are dealt to.
  static let sweepParts = 16
  /// The parts that blocks between clusters are dealt to.
  static let clusterParts = 8
  /// Similarities across a gap of more than this, in units of one over the dilation, are left out: exp(−40) = 4 · 10⁻¹⁸.
  static let clusterReach = 40.0
  /// Rows that are looked at to estimate errors of products by clusters.
  static let sampledRows = 256

  /// The parts that rows of similarities in single precision are dealt to.
  static let storedParts = 16
  /// The share of |x|² + |y|² below which a squared distance is computed from differences.
  static let cancellation = 0.125
  /// The rows and columns of blocks of distances by matrix products.
  static let distanceRows = 128
  static let distanceColumns = 1_024

  // Steps of trainings.

  /// The points from which a step takes single precision.
  static let fewestForSteps = 1_000
  /// The codes from which a step on a codebook does: iterations beat a factor.
  static let fewestCodesForSteps = 128
  /// The largest element of 1 − Z w that a step accepts.
  static let stepTolerance = 3e-5
  /// The estimated error of its weights that a step accepts, relative to the largest.
  static let stepAccuracy = 1e-4
  /// The iterations after which a factorization takes as long.
  static let mostStepIterations = 120
  /// The mean distance, in units of one over the dilation, up to which 1 − z is stored in place of z: it has more digits.
  static let meanDistanceOfComplements = 0.7
  /// The smallest variance that a point keeps beside its neighbours, relative to what is stored, from which on rounding to
  /// single precision moves no weight by more than is accepted; below it the residual is confirmed in double precision.
  static let confirmedPivot = 0.03
  /// The smallest such variance with which single precision is of use, of similarities and of their complements.
  static let leastPivot = 1e-6
  static let leastComplementPivot = 1e-12

  /// The most ratios that the step of a spread stores, 256 MB: of more it makes all pairs twice.
  static let mostStoredRatios = 1 << 26
  /// The groups of rows whose sums are gathered in single precision before they go to double.
  static let groupsTogether = 8

  // Searches.

  /// The smallest interval that is halved where magnitude bends, as a share of its dilation: a pole bends at every scale.
  static let narrowestInterval = 1e-4
  /// The smallest interval in which a pair of poles is looked for, as a share of its dilation.
  static let narrowestPairOfPoles = 1e-3
  /// The intervals that are halved in search of pairs of poles.
  static let mostHalvings = 200
  /// How exactly a pole is found, as a share of its dilation.
  static let poleAccuracy = 1e-12

  /// The spread at which a space begins to be more than one point.
  static let unresolvedSpread = 1.05
  /// The factor between two dilations that are close enough for the end of a range.
  static let rangeAccuracy = 1.05
  /// The largest distance, in units of one over the dilation, at which a space surely is one point.
  static let unresolvedReach = 1e-9
  /// The smallest distance, in the same units, at which all points surely are apart: exp(−40) = 4 · 10⁻¹⁸.
  static let resolvedReach = 40.0
  /// How exactly the dilation is found at which magnitude reaches a share, as a share of it.
  static let scaleAccuracy = 1e-9
  /// How exactly magnitude has to reach it for the search to end at once, as a share of it.
  static let targetAccuracy = 1e-12
  /// What a magnitude that is not positive counts as where its logarithm is needed.
  static let leastMagnitude = 1e-9

  /// The number of points beyond which some stand for all when a range of dilations is looked for.
  static let mostForAllPairs = 20_000
  /// How many of them.
  static let sampledPoints = 2_000
  /// The steps after which a search over dilations gives up: bisection of any two numbers takes fewer.
  static let mostSearchSteps = 4_000
}
