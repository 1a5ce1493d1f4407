import CrossImpact

/// `CIB_nested_simplified_standardized`, a sample of the Stockholm Environment Institute (cibsa, MIT): the
/// country and the region of ``RegionalSample`` in a world of two kinds, 15 descriptors.
enum SimplifiedSample {
  /// The matrix; country and region do twice to each other what they do in the other sample.
  static func matrix() throws -> CrossImpactMatrix {
    let below = RegionalSample.rows.prefix(45).enumerated().map { row, judgements in
      judgements.prefix(45).map { 2 * $0 } + (upwards[row] ?? [0, 0])
    }
    return try CrossImpactMatrix(
      variantCounts: RegionalSample.variantCounts, rows: below + ofWorld)
  }

  /// What trade, security and growth of the region do to the world, by row.
  private static let upwards: [Int: [Int]] = [
    28: [3, -3], 29: [-3, 3], 30: [-2, 2], 33: [2, -2], 34: [2, -2], 35: [2, -2],
  ]

  /// What the world does to country, region and itself, a row a variant.
  private static let ofWorld = """
    4 4 -8 2 -2 0 0 0 0 -2 0 2 2 4 -2 -4 0 0 0 0 0 0 0 0 0 8 8 -16 10 -6 -4 -4 0 4 8 6 -4 -10 0 0 0 0 0 0 0 20 -20
    -2 2 0 -2 2 0 0 0 0 0 0 0 -6 -2 4 4 0 0 0 0 0 0 0 0 0 -16 6 10 -10 2 8 4 0 -4 -8 -2 8 2 0 0 0 0 0 0 0 -20 20
    """.split(separator: "\n").map { $0.split(separator: " ").compactMap { Int($0) } }

  /// What ScenarioWizard found: the variants from 1, the consistency value and the total impact score.
  static let solutions: [(variants: String, consistencyValue: Int, totalImpactScore: Int)] = [
    ("2 3 3 2 3 2 2 2 2 3 2 3 3 2 2", 0, 192),
    ("1 1 3 3 2 2 3 1 1 1 3 1 1 1 1", 0, 343),
    ("2 3 3 2 3 2 2 2 2 3 2 3 4 2 2", 0, 200),
    ("1 1 3 3 2 2 3 1 1 1 3 2 1 1 1", 0, 329),
    ("3 3 3 3 3 2 3 2 3 3 3 3 1 2 2", 2, 146),
    ("2 3 3 2 3 2 2 2 2 3 2 3 3 2 1", 0, 162),
    ("1 1 2 3 2 3 3 1 1 1 3 1 1 1 1", 0, 353),
    ("2 2 3 2 3 2 2 2 2 3 2 3 4 3 2", 0, 206),
    ("2 3 3 2 3 2 2 2 2 3 2 3 4 2 1", 0, 170),
    ("1 1 2 3 2 3 3 1 1 1 3 2 1 1 1", 0, 339),
    ("2 3 3 2 3 2 2 2 2 3 2 3 4 3 1", 0, 172),
    ("2 3 3 2 3 2 2 2 2 3 2 3 4 3 2", 0, 202),
    ("1 1 3 3 2 2 3 1 1 1 3 2 1 1 2", 2, 237),
    ("2 2 3 2 3 2 2 2 2 2 2 3 4 3 1", 0, 169),
    ("1 1 2 3 2 3 3 1 1 1 3 2 1 1 2", 0, 247),
  ]
}
