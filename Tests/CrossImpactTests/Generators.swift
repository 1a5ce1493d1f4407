import CrossImpact

/// Random numbers that are the same on every machine (SplitMix64).
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Matrices whose judgements are random.
enum RandomMatrix {
  /// Whole judgements from −`strength` to `strength`, all blocks filled but the diagonal.
  static func rows(
    _ counts: [Int], strength: Int = 3, density: Double = 1, using random: inout SplitMix64
  ) -> [[Int]] {
    let owner = counts.enumerated().flatMap { Array(repeating: $0, count: $1) }
    return owner.map { source in
      owner.map { target in
        let judgement = Int.random(in: -strength...strength, using: &random)
        let isFilled = Double.random(in: 0..<1, using: &random) < density
        return source == target || !isFilled ? 0 : judgement
      }
    }
  }

  static func matrix(
    _ counts: [Int], strength: Int = 3, density: Double = 1, using random: inout SplitMix64
  ) throws -> CrossImpactMatrix {
    try CrossImpactMatrix(
      variantCounts: counts,
      rows: rows(counts, strength: strength, density: density, using: &random))
  }

  /// Counts of 1 to 4 variants for 1 to 6 descriptors.
  static func counts(using random: inout SplitMix64) -> [Int] {
    (0..<Int.random(in: 1...6, using: &random)).map { _ in Int.random(in: 1...4, using: &random) }
  }
}

/// The method once more, slowly and in another way: every configuration is made, and every gap is
/// summed anew.
struct SlowSweep {
  let counts: [Int]
  let rows: [[Int]]
  let starts: [Int]

  init(_ matrix: CrossImpactMatrix) {
    (counts, rows) = (matrix.descriptors.map(\.variants.count), matrix.rows)
    starts = matrix.descriptors.indices.map { matrix.column($0, 0) }
  }

  /// All configurations, the last descriptor fastest.
  var all: [[Int]] {
    counts.reduce([[]]) { begun, count in begun.flatMap { one in (0..<count).map { one + [$0] } } }
  }

  func balance(_ variants: [Int], _ descriptor: Int, _ variant: Int) -> Int {
    var balance = 0
    for (source, taken) in variants.enumerated() {
      balance += rows[starts[source] + taken][starts[descriptor] + variant]
    }
    return balance
  }

  func inconsistencies(_ variants: [Int]) -> [Int] {
    variants.indices.map { descriptor in
      let own = balance(variants, descriptor, variants[descriptor])
      return (0..<counts[descriptor]).map { balance(variants, descriptor, $0) - own }.max() ?? 0
    }
  }

  func impactScore(_ variants: [Int]) -> Int {
    variants.indices.reduce(0) { $0 + balance(variants, $1, variants[$1]) }
  }

  func consistent(tolerance: Int = 0) -> [Configuration] {
    all.filter { inconsistencies($0).allSatisfy { $0 <= tolerance } }.map { Configuration($0) }
  }
}
