import Analysis

@main
struct MagnitudeFunction {
  static func main() { print(Matrix<Double>(rows: 1, columns: 1)) }
}
