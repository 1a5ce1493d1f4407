/// How much a descriptor gives and takes.
public struct Influence: Hashable, Sendable {
  /// The sum of the sizes of all judgements in the rows of its variants: how much it drives.
  public let activeSum: Int
  /// The sum of the sizes of all judgements in the columns of its variants: how much it is driven.
  public let passiveSum: Int
}

extension CrossImpactMatrix {
  /// The influence of every descriptor, in their order.
  ///
  /// Judgements of a descriptor on itself, see ``selfImpacts``, count in neither.
  ///
  /// Source: `weimerjehle2006`.
  public var influences: [Influence] {
    var sums = Array(repeating: (active: 0, passive: 0), count: descriptors.count)
    for source in descriptors.indices {
      for target in descriptors.indices where target != source {
        let strength = strength(of: source, on: target)
        sums[source].active += strength
        sums[target].passive += strength
      }
    }
    return sums.map { Influence(activeSum: $0.active, passiveSum: $0.passive) }
  }

  /// The sum of the sizes of all judgements of one descriptor's variants on another's.
  private func strength(of source: Int, on target: Int) -> Int {
    (offsets[source]..<offsets[source + 1]).reduce(0) { sum, row in
      (offsets[target]..<offsets[target + 1]).reduce(sum) { $0 + abs(judgement(row, $1)) }
    }
  }
}
