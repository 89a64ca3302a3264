/// How wide texts are in a picture, in points, at 8 points of a sans serif.
///
/// A terminal of gnuplot does not say. The widths are those of DejaVu Sans, which is wider than the others that a system
/// may have for `sans`, by four classes of letters.
enum PrintedWidth {
  /// The width of a text.
  static func of(_ text: String) -> Double {
    text.reduce(0) { width, letter in
      switch TextWidth.columns(String(letter)) {
      case 0: width
      case 2: width + 8
      default: width + (narrow.contains(letter) ? 2.9 : wide.contains(letter) ? 7.4 : isTall(letter) ? 5.4 : 5)
      }
    }
  }

  private static func isTall(_ letter: Character) -> Bool { letter.isUppercase || letter.isNumber }

  private static let narrow = Set<Character>(" .,:;'’|!()[]{}/-ijlrtfI⁰¹²³⁴⁵⁶⁷⁸⁹⁻₁₂₃")
  private static let wide = Set<Character>("mMwW%@½¼¾+−=<>≤≥±×→…")
}
