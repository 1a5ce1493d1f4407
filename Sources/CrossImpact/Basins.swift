/// What all configurations of a matrix end in under global succession, and how many in each.
public struct Basins: Hashable, Sendable {
  /// An end of successions.
  public struct Attractor: Hashable, Sendable {
    /// One consistent configuration, or a circle of several, from the smallest on.
    public let configurations: [Configuration]
    /// How many configurations end here, itself included: its combinatorial weight.
    public let weight: Int
  }

  /// In the order of their smallest configurations; the weights add up to the number of all
  /// configurations.
  public let attractors: [Attractor]

  /// For how many configurations weights are worked out when nothing else is asked.
  ///
  /// House: about a second and 70 MB.
  public static let usualLimit = 4_000_000

  /// The basins of a matrix; `nil` when it has more than `limit` configurations, since each is
  /// visited, or more than 2³¹.
  ///
  /// - Complexity: configurations × columns.
  ///
  /// Source: `weimerjehle2006`.
  public init?(of matrix: CrossImpactMatrix, limit: Int = usualLimit) {
    guard let count = matrix.configurationCount, count <= limit, count <= Int(Int32.max)
    else { return nil }
    var sweep = SuccessorSweep(matrix, count: count)
    let successors = sweep.successors()
    let ends = Self.ends(successors)
    var weights: [Int32: Int] = [:]
    for end in ends { weights[end, default: 0] += 1 }
    let counts = matrix.descriptors.map(\.variants.count)
    attractors = weights.keys.sorted().map { first in
      var circle = [first]
      while let last = circle.last, successors[Int(last)] != first {
        circle.append(successors[Int(last)])
      }
      return Attractor(
        configurations: circle.map { Configuration(Self.digits(Int($0), counts)) },
        weight: weights[first] ?? 0)
    }
  }

  /// The weight of a configuration: how many end in it alone; 0 when it is not consistent.
  public func weight(of configuration: Configuration) -> Int {
    attractors.first { $0.configurations == [configuration] }?.weight ?? 0
  }

  /// The smallest configuration of the attractor that each one ends in.
  private static func ends(_ successors: [Int32]) -> [Int32] {
    let unknown: Int32 = -1, underWay: Int32 = -2
    var ends = Array(repeating: unknown, count: successors.count)
    for start in successors.indices where ends[start] == unknown {
      var path: [Int] = []
      var here = start
      while ends[here] == unknown {
        ends[here] = underWay
        path.append(here)
        here = Int(successors[here])
      }
      var end = ends[here]
      if end == underWay {
        // NB: the path has run into itself: from here on it is a circle that was not known.
        end = Int32(here)
        var other = Int(successors[here])
        while other != here {
          end = min(end, Int32(other))
          other = Int(successors[other])
        }
      }
      for place in path { ends[place] = end }
    }
    return ends
  }

  /// The variants of the configuration of a number; numbers follow the order of configurations.
  static func digits(_ number: Int, _ counts: [Int]) -> [Int] {
    var (rest, digits) = (number, counts)
    for place in counts.indices.reversed() {
      (rest, digits[place]) = rest.quotientAndRemainder(dividingBy: counts[place])
    }
    return digits
  }

  /// The same circle, from its smallest configuration on.
  static func fromSmallest(_ circle: [Configuration]) -> [Configuration] {
    guard let smallest = circle.indices.min(by: { circle[$0] < circle[$1] }) else { return circle }
    return Array(circle[smallest...] + circle[..<smallest])
  }
}
