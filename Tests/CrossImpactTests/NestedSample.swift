import CrossImpact

/// `CIB_nested`, a sample of the Stockholm Environment Institute (cibsa, MIT): the country and the region of
/// ``RegionalSample`` in the world, 17 descriptors, 408,146,688 configurations.
enum NestedSample {
  /// The matrix; what country and region do to each other stands in the other sample.
  static func matrix() throws -> CrossImpactMatrix {
    let below = RegionalSample.rows.prefix(45).enumerated().map { row, judgements in
      Array(judgements.prefix(45)) + (upwards[row] ?? Array(repeating: 0, count: 10))
    }
    return try CrossImpactMatrix(
      variantCounts: RegionalSample.variantCounts.dropLast() + [3, 3, 4], rows: below + ofWorld)
  }

  /// What trade, security and growth of the region do to the world, by row.
  private static let upwards: [Int: [Int]] = [
    28: [-1, 2, -1, 0, 0, 0, 0, 0, 0, 0],
    29: [1, -2, 1, 0, 0, 0, 0, 0, 0, 0],
    30: [0, -1, 1, 0, 0, 0, 0, 0, 0, 0],
    33: [0, 0, 0, -1, 0, 1, 0, 0, 0, 0],
    34: [0, 0, 0, 0, 0, 0, 1, 1, -1, -1],
    35: [0, 0, 0, 0, 0, 0, 0, 1, 0, -1],
  ]

  /// What the world does to country, region and itself, a row a variant.
  private static let ofWorld = """
    -1 0 1 -1 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -3 1 2 -3 2 1 0 0 0 -2 -2 2 2 0 0 0 0 0 0 0 0 0 0 1 2 -3 -4 -2 3 3
    1 1 -2 1 -1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2 1 -3 3 -2 -1 0 0 0 2 2 -1 -3 0 0 0 0 0 0 0 0 0 0 -2 1 1 3 5 -3 -5
    0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -3 2 1 -2 -1 3 0 0 0 -1 0 2 -1 0 0 0 0 0 0 0 0 0 0 2 1 -3 -2 0 4 -2
    0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -2 0 2 0 0 0 2 0 -2 0 0 0 0 0 0 0 0 0 0 0 1 -3 2 0 0 0 -1 -1 1 1
    0 1 -1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 1 -2 0 0 0 -1 2 -1 0 0 0 0 0 0 0 0 0 0 0 1 -2 1 0 0 0 0 1 0 -1
    1 1 -2 0 0 0 0 0 0 -1 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 1 3 -4 0 0 0 -2 -2 4 0 0 0 0 0 0 0 0 0 0 0 -2 3 -1 0 0 0 1 2 -1 -2
    0 0 0 0 0 0 0 0 0 0 0 0 2 1 -1 -2 0 0 0 0 0 0 0 0 0 2 2 -4 3 -2 -1 0 0 0 4 2 -2 -4 0 0 0 0 0 0 0 -3 5 -2 -3 1 2 0 0 0 0
    0 0 0 0 0 0 0 0 0 0 0 0 1 2 -1 -2 0 0 0 0 0 0 0 0 0 1 1 -2 2 -1 -1 0 0 0 2 1 -1 -2 0 0 0 0 0 0 0 -2 3 -1 -2 1 1 0 0 0 0
    0 0 0 0 0 0 0 0 0 0 0 0 -1 0 1 0 0 0 0 0 0 0 0 0 0 -2 1 1 -2 1 1 0 0 0 -2 -1 2 1 0 0 0 0 0 0 0 2 -4 2 0 0 0 0 0 0 0
    0 0 0 0 0 0 0 0 0 0 0 0 -3 -1 2 2 0 0 0 0 0 0 0 0 0 -3 1 2 -3 2 1 0 0 0 -3 -1 2 2 0 0 0 0 0 0 0 3 -6 3 -1 1 0 0 0 0 0
    """.split(separator: "\n").map { $0.split(separator: " ").compactMap { Int($0) } }

  /// What ScenarioWizard found: the variants from 1, and the total impact score; all are consistent by 0.
  static let solutions: [(variants: String, totalImpactScore: Int)] = [
    ("1 1 3 3 2 2 3 1 1 1 3 1 1 1 2 3 2", 179),
    ("1 1 2 3 2 3 3 1 1 1 3 1 1 1 2 3 2", 184),
    ("1 1 3 3 2 2 3 1 1 1 3 2 1 1 2 3 2", 172),
    ("1 1 2 3 2 3 3 1 1 1 3 2 1 1 2 3 2", 177),
    ("2 3 3 2 3 2 2 2 2 3 2 3 3 2 2 3 2", 85),
    ("2 3 3 2 3 2 2 2 2 3 2 3 4 2 2 3 2", 89),
    ("2 2 3 2 3 2 2 2 2 2 2 3 4 3 2 3 2", 88),
    ("2 3 3 2 3 2 2 2 2 3 2 3 4 3 2 3 2", 90),
    ("1 1 3 3 2 2 3 1 1 1 3 2 1 1 3 1 3", 126),
    ("1 1 2 3 2 3 3 1 1 1 3 2 1 1 3 1 3", 131),
    ("3 3 3 3 3 2 3 2 3 3 3 3 1 2 3 1 3", 72),
    ("2 3 3 2 3 2 2 2 2 3 2 3 3 2 3 1 3", 95),
    ("2 3 3 2 3 2 2 2 2 3 2 3 4 2 3 1 3", 99),
    ("2 3 3 2 3 2 2 2 2 3 2 3 4 3 3 1 3", 100),
    ("1 1 3 3 2 2 3 1 1 1 3 3 1 1 1 2 3", 92),
    ("1 1 2 3 2 3 3 1 1 1 3 3 1 1 1 2 3", 97),
    ("2 2 1 2 3 2 1 2 2 2 2 3 4 2 1 2 3", 100),
    ("2 2 3 2 3 2 2 2 2 2 2 3 4 3 1 2 3", 101),
    ("1 1 3 3 2 2 3 1 1 1 3 2 1 1 3 2 3", 128),
    ("1 1 2 3 2 3 3 1 1 1 3 2 1 1 3 2 3", 133),
  ]
}
