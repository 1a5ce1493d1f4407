/// Items that go together, joined step by step.
///
/// Source: `sokal1958`, `lance1967`.
public struct HierarchicalClustering: Equatable, Sendable {
  /// How far apart two groups of items are.
  public enum Linkage: String, Sendable, CaseIterable {
    /// The mean distance of their items.
    case average
    /// The greatest distance of their items.
    case complete
  }

  /// Two groups that became one.
  public struct Merge: Equatable, Sendable {
    /// The groups: an item's own number, or the number of items + that of the merge that made it.
    public let first: Int, second: Int
    /// How far apart they were.
    public let height: Double
  }

  /// The distance below which |ρ| is at least ½: where the house cuts the tree of 1 − |ρ|.
  ///
  /// House.
  public static let usualCut = 0.5

  /// How many items there are.
  public let items: Int
  /// The merges, nearest first; one less than there are items.
  public let merges: [Merge]

  /// Joins items by their distances.
  ///
  /// Of several pairs as near, the one with the lowest item numbers is joined first.
  ///
  /// - Parameters:
  ///   - distances: a square of distances, not below 0, the same both ways.
  ///   - linkage: how far apart groups are.
  public init(_ distances: [[Double]], linkage: Linkage = .average) {
    items = distances.count
    // The groups by the lowest item in them, which a merge keeps.
    var names = Array(0..<distances.count)
    var sizes = Array(repeating: 1.0, count: distances.count)
    var apart = distances
    var standing = Array(distances.indices)
    var merges: [Merge] = []
    while let (a, b) = Self.nearest(apart, standing) {
      merges.append(Merge(first: names[a], second: names[b], height: apart[a][b]))
      for other in standing where other != a && other != b {
        let joined =
          linkage == .complete
          ? max(apart[a][other], apart[b][other])
          : (sizes[a] * apart[a][other] + sizes[b] * apart[b][other]) / (sizes[a] + sizes[b])
        (apart[a][other], apart[other][a]) = (joined, joined)
      }
      sizes[a] += sizes[b]
      names[a] = items + merges.count - 1
      standing.removeAll { $0 == b }
    }
    self.merges = merges
  }

  /// Joins items by 1 − |ρ|; where ρ is undefined the distance is 1.
  public init(_ correlations: CorrelationMatrix, linkage: Linkage = .average) {
    self.init(
      correlations.values.enumerated().map { a, row in
        row.enumerated().map { b, rho in a == b ? 0 : 1 - abs(rho) }
      }, linkage: linkage)
  }

  /// The groups of items that are nearer than `height`, by their lowest item.
  public func groups(below height: Double) -> [[Int]] {
    var members = (0..<items).map { [$0] }
    var group = Dictionary(uniqueKeysWithValues: (0..<items).map { ($0, $0) })
    for (number, merge) in merges.enumerated() where merge.height < height {
      guard let a = group[merge.first], let b = group[merge.second] else { continue }
      members[a] += members[b]
      members[b] = []
      group[items + number] = a
    }
    return members.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  private static func nearest(_ apart: [[Double]], _ standing: [Int]) -> (Int, Int)? {
    var found: (Int, Int)?
    var least = Double.infinity
    for (place, a) in standing.enumerated() {
      for b in standing.dropFirst(place + 1) where apart[a][b] < least {
        (found, least) = ((a, b), apart[a][b])
      }
    }
    return found
  }
}
