import Files
import Foundation

/// SciGlass, the database of glass properties: which of its columns the experiment on glass uses.
///
/// A composition is the mass percentages of 18 oxides, in the order of ``oxides`` throughout the toolkit.
/// Source: SciGlass (EPAM Systems, Open Database License 1.0), table SciGK.
public enum SciGlass {
  /// The components of a glass, in the order of the features; FemOn stands for iron in any oxidation.
  package static let oxides = [
    "SiO2", "Al2O3", "B2O3", "CaO", "Na2O", "Li2O", "MgO", "BaO", "ZnO", "K2O", "PbO", "SrO", "GeO2", "ZrO2", "TiO2",
    "TeO2", "FemOn", "P2O5",
  ]
  /// What the component FemOn is.
  package static let ironOxides = "iron oxides, FeO and Fe₂O₃ alike: SciGlass’s column FemOn"
  /// The column of the glass transition temperature, in °C.
  package static let glassTransition = "Tg"
  /// The columns of a sample's key in SciGlass: the publication and the glass within it.
  package static let key = ["KOD", "GLASNO"]
  /// The least sum of the 18 percentages of a glass that counts as made of these oxides.
  package static let smallestSum = 95.0
  /// The glass transition temperatures, in °C, that the paper screens for.
  public static let interval = 500.0...600.0

  /// The glass transition temperatures, in °C, that a glass can have.
  static let temperatures = -273.15...5000

  /// The table that is committed with the sources.
  package static var committedTable: URL {
    let folder = PackageFolder.find() ?? URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    return folder.appendingPathComponent("data/sciglass-tg.csv")
  }

  /// The name under which tables may write an oxide or Tg: any case, and the W with which SciGlass marks percentages
  /// by mass.
  static func isColumn(_ name: String, for quantity: String) -> Bool {
    let (name, quantity) = (name.uppercased(), quantity.uppercased())
    return name == quantity || name == "W" + quantity
  }
}

/// What is wrong with a table of glasses, and where; lines and columns count from 1.
public enum SciGlassError: Error, Equatable, Sendable {
  /// The file is no table of numbers, or cannot be read.
  case table(CSVError)
  /// The first line does not name a column that is needed.
  case missingColumn(file: String, name: String)
  /// The first line is not that of SciGlass's table SciGK.
  case notSciGK(file: String, missing: String)
  /// A line is too short to hold a column that is needed.
  case shortLine(file: String, line: Int, column: Int, name: String)
  /// A mass percentage is not a number from 0 to 100.
  case percentage(file: String, line: Int, column: Int, name: String, value: String)
  /// A glass transition temperature is not a number.
  case glassTransition(file: String, line: Int, column: Int, value: String)
  /// A number of a glass's key in SciGlass is not whole.
  case key(file: String, line: Int, column: Int, value: String)
  /// A set of samples has none within, or none outside, the interval of temperatures.
  case noSample(set: String, inside: Bool, interval: ClosedRange<Double>)
  /// A share of validation samples that leaves one side without samples.
  case validationShare(Double, count: Int)
}

extension SciGlassError: CustomStringConvertible {
  /// Where what is wrong, and what to do.
  public var description: String {
    switch self {
    case .table(let error):
      error.description
    case .missingColumn(let file, let name):
      "\(file), line 1: no column is named \(name): name the 18 oxides and Tg, in any order"
    case .notSciGK(let file, let missing):
      "\(file), line 1: this is not SciGlass's table SciGK, it has no column \(missing): take SciGK.csv of"
        + " select_SciGK.csv.zip, see data/README.md"
    case .shortLine(let file, let line, let column, let name):
      "\(file), line \(line), column \(column): the line ends before \(name): the file may be cut off"
    case .percentage(let file, let line, let column, let name, let value):
      "\(file), line \(line), column \(column): \(value) is no mass percentage of \(name): give a number from 0 to 100"
    case .glassTransition(let file, let line, let column, let value):
      "\(file), line \(line), column \(column): \(value) is no glass transition temperature: give one in °C, from \(SciGlass.temperatures.lowerBound) to \(SciGlass.temperatures.upperBound)"
    case .key(let file, let line, let column, let value):
      "\(file), line \(line), column \(column): \(value) is no key of a glass: give a whole number"
    case .noSample(let set, let inside, let interval):
      "\(set): no glass has a Tg \(inside ? "within" : "outside") \(interval.celsius):"
        + " choose another --interval"
    case .validationShare(let share, let count):
      "a validation share of \(share) leaves one side of \(count) samples empty: choose a number such as 0.2"
    }
  }
}
