/// Groups of items that beat or tie one another in a circle; between two groups every item of the one
/// beats every item of the other.
///
/// Source: `truchon1998`.
enum MajorityComponents {
  /// The groups, the one that beats all others first; the items of each in order.
  static func of(_ preferences: PairwisePreferences) -> [[Int]] {
    let items = 0..<preferences.items
    let reach = reachable(preferences)
    var groups: [[Int]] = []
    var placed: Set<Int> = []
    for item in items where !placed.contains(item) {
      let group = items.filter { $0 == item || reach[item][$0] && reach[$0][item] }
      groups.append(group)
      placed.formUnion(group)
    }
    // Every two groups are one above the other, so the number of items reached is a total order.
    return groups.sorted { a, b in reach[a[0]].count { $0 } > reach[b[0]].count { $0 } }
  }

  /// Whether a chain of majorities or ties leads from one item to another (Warshall).
  private static func reachable(_ preferences: PairwisePreferences) -> [[Bool]] {
    let items = 0..<preferences.items
    var reach = items.map { i in items.map { i == $0 || preferences.majority(i, over: $0) >= 0 } }
    for middle in items {
      for from in items where reach[from][middle] {
        for to in items where reach[middle][to] { reach[from][to] = true }
      }
    }
    return reach
  }
}
