/// What one chosen variant contributes to the contest between a descriptor's variant and its
/// strongest rival.
public struct ImpactCause: Hashable, Sendable {
  /// The descriptor whose variant does it, from 0.
  public let descriptor: Int
  /// That variant, from 0.
  public let variant: Int
  /// Its judgement on the chosen variant.
  public let onChosen: Int
  /// Its judgement on the rival.
  public let onRival: Int

  /// How much it speaks for the chosen variant: above 0 pro, below 0 contra.
  public var support: Int { onChosen - onRival }
}

extension ImpactBalance {
  /// Why a descriptor's variant stands or falls against its strongest rival: the judgements for
  /// it first, then those against it; those that speak for neither are left out.
  ///
  /// The supports add up to the descriptor's consistency value. Empty without a rival.
  ///
  /// - Precondition: `matrix` is the one that the balance was made of.
  public func causes(of descriptor: Int, in matrix: CrossImpactMatrix) -> [ImpactCause] {
    guard let rival = rival(of: descriptor) else { return [] }
    let chosen = matrix.column(descriptor, configuration.variants[descriptor])
    let other = matrix.column(descriptor, rival)
    let causes = configuration.variants.enumerated().map { source, variant in
      let row = matrix.column(source, variant)
      return ImpactCause(
        descriptor: source, variant: variant, onChosen: matrix.judgement(row, chosen),
        onRival: matrix.judgement(row, other))
    }
    return causes.filter { $0.support != 0 }
      .sorted { ($1.support, $0.descriptor) < ($0.support, $1.descriptor) }
  }
}
