import Foundation

/// SciGlass, the database of glass properties: which of its columns the experiment on glass uses.
///
/// A composition is the mass percentages of 18 oxides, in the order of ``oxides`` throughout the toolkit.
/// Source: SciGlass (EPAM Systems, Open Database License 1.0), table SciGK.
public enum SciGlass {
  /// The components of a glass, in the order of the features; FemOn stands for iron in any oxidation.
  public static let oxides = [
    "SiO2", "Al2O3", "B2O3", "CaO", "Na2O", "Li2O", "MgO", "BaO", "ZnO", "K2O", "PbO", "SrO", "GeO2", "ZrO2", "TiO2",
    "TeO2", "FemOn", "P2O5",
  ]
  /// The column of the glass transition temperature, in °C.
  public static let glassTransition = "Tg"
  /// The columns of a sample's key in SciGlass: the publication and the glass within it.
  public static let key = ["KOD", "GLASNO"]
  /// The least sum of the 18 percentages of a glass that counts as made of these oxides.
  public static let smallestSum = 95.0
  /// The glass transition temperatures, in °C, that the paper screens for.
  public static let interval = 500.0...600.0

  /// The glass transition temperatures, in °C, that a glass can have.
  static let temperatures = -273.15...5000

  /// The table that is committed with the sources.
  public static var committedTable: URL {
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
