import Analysis

@main
struct Quantization {
  static func main() {}
}
