/// What is decided already: for some descriptors a variant, or a set that the variant must be of.
public struct PartialConfiguration: Hashable, Sendable {
  /// The variants that are still allowed for each descriptor, from 0, ascending.
  public private(set) var allowed: [[Int]]

  /// Nothing decided.
  public init(of matrix: CrossImpactMatrix) {
    allowed = matrix.descriptors.map { Array($0.variants.indices) }
  }

  /// Some descriptors decided, each for one of a set of variants.
  ///
  /// - Parameters:
  ///   - matrix: what has the descriptors.
  ///   - fixed: the allowed variants by descriptor, both from 0. A variant that does not exist is
  ///     left out; an empty set allows nothing.
  public init(of matrix: CrossImpactMatrix, fixed: [Int: [Int]]) {
    self.init(of: matrix)
    for (descriptor, variants) in fixed where allowed.indices.contains(descriptor) {
      allowed[descriptor] = allowed[descriptor].filter { variants.contains($0) }
    }
  }

  /// Whether a configuration of the same matrix keeps to what is decided.
  public func contains(_ configuration: Configuration) -> Bool {
    zip(configuration.variants, allowed).allSatisfy { $1.contains($0) }
  }

  /// How many configurations keep to it; `nil` when more than an `Int` holds.
  public var configurationCount: Int? { CrossImpactMatrix.product(allowed.map(\.count)) }
}
