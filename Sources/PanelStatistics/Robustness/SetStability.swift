/// How alike the top N of many rankings are.
///
/// Source: `nogueira2018`.
public enum SetStability {
  /// Φ, at most 1, and about 0 for sets drawn at random.
  ///
  /// From .75 it is excellent, below .40 poor, by its authors.
  ///
  /// - Parameter sets: a row a ranking, true for an item that is in its top.
  /// - Returns: undefined without sets or items (`noData`), with one set (`singleRater`) and when every
  ///   set holds all items or none (`noVariation`).
  public static func of(_ sets: [[Bool]]) -> Statistic<Double> {
    let items = sets.first?.count ?? 0
    guard items > 0 else { return .undefined(.noData) }
    guard sets.count > 1 else { return .undefined(.singleRater) }
    let inclusion = (0..<items).map { item in
      Double(sets.count { $0[item] }) / Double(sets.count)
    }
    return of(inclusion: inclusion, sets: sets.count)
  }

  /// The same from the share of the sets that hold each item.
  ///
  /// - Parameters:
  ///   - inclusion: 0…1 an item.
  ///   - sets: how many sets there are, 2 or more.
  public static func of(inclusion: [Double], sets: Int) -> Statistic<Double> {
    let items = Double(inclusion.count)
    let size = inclusion.reduce(0, +) / items
    // NB: shares that sum to all or none up to rounding leave nothing to choose.
    guard size > 1e-12, size < 1 - 1e-12 else { return .undefined(.noVariation) }
    let correction = Double(sets) / Double(sets - 1)
    let spread = inclusion.reduce(0) { $0 + correction * $1 * (1 - $1) } / items
    return .value(1 - spread / (size * (1 - size)))
  }
}
