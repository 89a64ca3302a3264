import Analysis
import ArgumentParser

/// The magnitude function of a circle.
@main
struct Circle: Notebook {
  @OptionGroup var output: OutputOptions

  func run() async throws {
    var page = try openPage("A circle")
    let space = try FiniteMetricSpace(points: Shape.circle.points(count: 200, dimension: 2, seed: 1))
    let function = try await space.cardinalityFunction(over: dilations(from: 0.1, to: 100, count: 50))
    var figure = Figure("Circle", x: "t", y: "magnitude")
    figure.add(x: function.dilations, y: function.values.map(\.magnitude), label: "magnitude")
    (figure.xAxis, figure.yAxis) = (.logarithmic, .logarithmic)
    page.show(figure, as: "circle")
    page.say("The slope is the dimension, 1, until single points are resolved.")
    try page.finish(settings: ["points": space.count])
  }
}
