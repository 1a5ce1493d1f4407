/// How far two configurations lie apart.
public enum ConfigurationDistance: Hashable, Sendable, CaseIterable {
  /// The share of descriptors that differ.
  case hamming
  /// The mean over descriptors of how far apart the variants lie, 1 from the first to the last: for
  /// variants that are in an order.
  case ordinal

  /// The distance, 0–1; a descriptor with one variant adds 0.
  ///
  /// - Precondition: both configurations belong to the matrix.
  public func between(
    _ a: Configuration, _ b: Configuration, in matrix: CrossImpactMatrix
  ) -> Double {
    let units = units(a, b, matrix)
    return Double(units) / Double(Self.unit * max(1, matrix.descriptors.count))
  }

  /// What a descriptor that differs wholly adds.
  ///
  /// House: a multiple of every number up to 16, so that distances are whole numbers and equal ones
  /// are equal for up to 17 variants.
  static let unit = 720_720

  func units(_ a: Configuration, _ b: Configuration, _ matrix: CrossImpactMatrix) -> Int {
    var units = 0
    for (descriptor, (x, y)) in zip(a.variants, b.variants).enumerated() where x != y {
      switch self {
      case .hamming: units += Self.unit
      case .ordinal: units += abs(x - y) * Self.unit / (matrix.variantCount(of: descriptor) - 1)
      }
    }
    return units
  }
}

/// How different the configurations of a set are from each other.
///
/// Source: `carlsen2016`.
public struct Diversity: Hashable, Sendable {
  /// The smallest distance of two of them, 0–1; `nil` for fewer than two.
  public let least: Double?
  /// The mean distance of all pairs, 0–1; `nil` for fewer than two.
  public let mean: Double?
  /// The share of all variants of the matrix that occur in some of them, 0–1.
  public let coverage: Double

  /// - Precondition: all configurations belong to the matrix.
  public init(
    of configurations: [Configuration], in matrix: CrossImpactMatrix,
    by distance: ConfigurationDistance = .hamming
  ) {
    var (least, sum, pairs) = (Int.max, 0, 0)
    for (place, one) in configurations.enumerated() {
      for other in configurations[(place + 1)...] {
        let units = distance.units(one, other, matrix)
        least = min(least, units)
        sum += units
        pairs += 1
      }
    }
    let whole = Double(ConfigurationDistance.unit * matrix.descriptors.count)
    self.least = pairs == 0 ? nil : Double(least) / whole
    mean = pairs == 0 ? nil : Double(sum) / (whole * Double(pairs))
    let used = Set(
      configurations.flatMap { $0.variants.enumerated().map { matrix.column($0, $1) } })
    coverage = Double(used.count) / Double(matrix.columnCount)
  }
}
