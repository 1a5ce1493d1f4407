/// What all chosen variants together do to every variant, and whether each choice stands.
///
/// Source: `weimerjehle2006`.
public struct ImpactBalance: Hashable, Sendable {
  /// The configuration that is weighed.
  public let configuration: Configuration
  /// The sum of judgements on each variant, a row a descriptor; no unit.
  public let balances: [[Int]]

  /// The balances of a configuration.
  ///
  /// - Precondition: the configuration belongs to the matrix.
  public init(of configuration: Configuration, in matrix: CrossImpactMatrix) {
    precondition(configuration.belongs(to: matrix), "a configuration of another matrix")
    self.configuration = configuration
    var sums = Array(repeating: 0, count: matrix.columnCount)
    for (descriptor, variant) in configuration.variants.enumerated() {
      let row = matrix.column(descriptor, variant) * matrix.columnCount
      for column in sums.indices { sums[column] += Int(matrix.judgements[row + column]) }
    }
    balances = matrix.descriptors.indices.map {
      Array(sums[matrix.offsets[$0]..<matrix.offsets[$0 + 1]])
    }
  }

  /// How far each descriptor's variant lies below the best one; 0 where it stands.
  public var inconsistencies: [Int] {
    zip(configuration.variants, balances).map { chosen, row in (row.max() ?? 0) - row[chosen] }
  }

  /// The largest inconsistency of a descriptor; 0 when the configuration is consistent.
  public var inconsistency: Int { inconsistencies.max() ?? 0 }

  /// How far each descriptor's variant lies above the best of its rivals: 0 is a tie, below 0
  /// inconsistent; `nil` where there is no rival.
  public var consistencyValues: [Int?] {
    configuration.variants.indices.map { descriptor in
      rival(of: descriptor).map { rival in
        let row = balances[descriptor]
        return row[configuration.variants[descriptor]] - row[rival]
      }
    }
  }

  /// The smallest consistency value of a descriptor; `nil` when no descriptor has two variants.
  ///
  /// It is also the margin: consistency survives every change of judgements that adds up to less
  /// than it in each pair of columns.
  public var consistencyValue: Int? { consistencyValues.compactMap { $0 }.min() }

  /// The sum of the balances of all chosen variants.
  public var totalImpactScore: Int {
    zip(configuration.variants, balances).reduce(0) { $0 + $1.1[$1.0] }
  }

  /// The strongest other variant of a descriptor, the first of equals; `nil` when it has one
  /// variant.
  public func rival(of descriptor: Int) -> Int? {
    let chosen = configuration.variants[descriptor]
    let row = balances[descriptor]
    return row.indices.filter { $0 != chosen }.max { (row[$0], $1) < (row[$1], $0) }
  }
}
