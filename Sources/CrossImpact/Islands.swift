extension CrossImpactMatrix {
  /// The groups of descriptors that do not depend on each other, each ascending, in the order of
  /// their first descriptors.
  ///
  /// A descriptor depends on another when it matters to the contest of its variants which variant
  /// the other takes: some two rows of the block differ by more than a constant. The consistent
  /// configurations of a matrix are all combinations of those of its islands.
  ///
  /// Source: `weimerjehle2009`.
  public var islands: [[Int]] { islands(allowed: descriptors.map { Array($0.variants.indices) }) }

  /// The islands when descriptors can only take some of their variants.
  func islands(allowed: [[Int]]) -> [[Int]] {
    var leaders = Array(descriptors.indices)
    func leader(_ descriptor: Int) -> Int {
      var place = descriptor
      while leaders[place] != place { place = leaders[place] }
      return place
    }
    for source in descriptors.indices {
      for target in descriptors.indices where leader(source) != leader(target) {
        guard depends(target, on: source, taking: allowed[source]) else { continue }
        let (a, b) = (leader(source), leader(target))
        leaders[max(a, b)] = min(a, b)
      }
    }
    var members = Array(repeating: [Int](), count: descriptors.count)
    for descriptor in descriptors.indices { members[leader(descriptor)].append(descriptor) }
    return members.filter { !$0.isEmpty }
  }

  /// Whether some two of the variants that `source` can take differ in the gaps that they leave
  /// between the variants of `target`.
  private func depends(_ target: Int, on source: Int, taking variants: [Int]) -> Bool {
    guard let first = variants.first else { return false }
    let (start, end) = (offsets[target], offsets[target + 1])
    let one = column(source, first) * columnCount
    for variant in variants.dropFirst() {
      let other = column(source, variant) * columnCount
      let constant = judgements[other + start] - judgements[one + start]
      for column in start..<end
      where judgements[other + column] - judgements[one + column] != constant { return true }
    }
    return false
  }
}
