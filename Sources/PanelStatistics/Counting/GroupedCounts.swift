/// How often each level was given to one item, a table a group.
public struct GroupedCounts: Hashable, Sendable {
  /// A table a group, in the order of the groups; all of as many levels.
  public let groups: [CountTable]

  /// Tables of as many levels, one a group.
  public init(_ groups: [CountTable]) { self.groups = groups }

  /// Counts a column of codes by group.
  ///
  /// - Parameters:
  ///   - codes: 0 does not count, 1…`levels` are the levels.
  ///   - group: the group of each rater, 0…`groups` − 1; as long as `codes`. Who is in no group has
  ///     a number of `groups` or more, and does not count.
  ///   - groups: how many groups there are.
  ///   - levels: how many levels the scale has.
  public init(_ codes: [UInt8], by group: [UInt8], groups: Int, levels: Int) {
    let side = levels + 1
    var all = Array(repeating: 0, count: 256 * side)
    for (code, group) in zip(codes, group) { all[Int(group) * side + Int(code)] += 1 }
    self.groups = (0..<groups).map { group in
      CountTable(counts: Array(all[(group * side + 1)..<((group + 1) * side)]))
    }
  }

  /// Counts scores of any kind by group: the distinct values, in order, are the levels.
  ///
  /// For measures that rest on ranks alone.
  public init(scores: [[Double]]) {
    let values = Set(scores.joined()).sorted()
    let places = Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1, $0) })
    groups = scores.map { group in
      var table = CountTable(levels: values.count)
      for score in group { places[score].map { table.add($0) } }
      return table
    }
  }

  /// All groups together.
  public var pooled: CountTable {
    var pooled = CountTable(levels: groups.first?.levels ?? 0)
    for group in groups { pooled.merge(group) }
    return pooled
  }

  /// The groups of at least so many answers, with their places among all groups.
  public func atLeast(_ fewest: Int) -> (kept: GroupedCounts, places: [Int]) {
    let places = groups.indices.filter { groups[$0].total >= fewest }
    return (GroupedCounts(places.map { groups[$0] }), places)
  }
}
