/// One variant a descriptor: a raw scenario.
///
/// Configurations are ordered by their variants, the first descriptor first.
public struct Configuration: Hashable, Comparable, Sendable {
  /// The place of each descriptor's variant, from 0.
  public var variants: [Int]

  public init(_ variants: [Int]) { self.variants = variants }

  public static func < (a: Self, b: Self) -> Bool {
    a.variants.lexicographicallyPrecedes(b.variants)
  }

  /// The descriptors that have another variant in `other`, from 0.
  public func differences(from other: Configuration) -> [Int] {
    variants.indices.filter { variants[$0] != other.variants[$0] }
  }

  /// Whether it names one existing variant for every descriptor of a matrix.
  public func belongs(to matrix: CrossImpactMatrix) -> Bool {
    variants.count == matrix.descriptors.count
      && variants.indices.allSatisfy {
        (0..<matrix.variantCount(of: $0)).contains(variants[$0])
      }
  }
}
