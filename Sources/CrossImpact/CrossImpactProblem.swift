/// What keeps descriptors and judgements from being a matrix; every place is counted from 0.
public enum CrossImpactProblem: Hashable, Sendable, CustomStringConvertible {
  /// There is nothing to judge.
  case noDescriptors
  /// A descriptor must have at least one variant.
  case noVariants(descriptor: Int)
  /// A descriptor has more variants than ``CrossImpactMatrix/mostVariants``.
  case tooManyVariants(descriptor: Int, found: Int)
  /// There must be one row a variant.
  case wrongRowCount(found: Int, expected: Int)
  /// A row must have one judgement a variant.
  case wrongCellCount(row: Int, found: Int, expected: Int)
  /// The strongest judgements on a variant add up to more than
  /// ``CrossImpactMatrix/largestBalance``.
  case balanceTooLarge(column: Int, found: Int)

  public var description: String {
    switch self {
    case .noDescriptors: "no descriptors"
    case .noVariants(let descriptor): "descriptor \(descriptor): no variants"
    case .tooManyVariants(let descriptor, let found):
      "descriptor \(descriptor): \(found) variants, allowed 1…\(CrossImpactMatrix.mostVariants)"
    case .wrongRowCount(let found, let expected): "\(found) rows, expected \(expected)"
    case .wrongCellCount(let row, let found, let expected):
      "row \(row): \(found) judgements, expected \(expected)"
    case .balanceTooLarge(let column, let found):
      "column \(column): balance up to \(found), allowed \(CrossImpactMatrix.largestBalance)"
    }
  }
}

/// Everything that is wrong with a matrix, at once.
public struct CrossImpactRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// In the order of the matrix; never empty.
  public let problems: [CrossImpactProblem]

  public var description: String { problems.map(\.description).joined(separator: "\n") }
}
