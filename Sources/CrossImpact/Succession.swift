/// Where a configuration goes when every descriptor follows the impacts on it, again and again.
public struct Succession: Hashable, Sendable {
  /// The way to where it ends, first the start; what ends it is not part of it.
  public let path: [Configuration]
  /// What it ends in: one consistent configuration, or a circle of several from the smallest on.
  public let attractor: [Configuration]

  /// Whether it ends in a consistent configuration.
  public var endsConsistent: Bool { attractor.count == 1 }
}

extension CrossImpactMatrix {
  /// The next configuration of a global succession: every descriptor takes the variant with the
  /// highest balance; it stays at a tie with its own variant, and takes the first of equals else.
  ///
  /// - Precondition: the configuration belongs to the matrix.
  ///
  /// Source: `weimerjehle2006`.
  public func successor(of configuration: Configuration) -> Configuration {
    let balance = ImpactBalance(of: configuration, in: self)
    return Configuration(
      zip(configuration.variants, balance.balances).map { chosen, row in
        let best = row.max() ?? 0
        return row[chosen] == best ? chosen : row.firstIndex(of: best) ?? chosen
      })
  }

  /// The global succession from a configuration to its end.
  ///
  /// - Precondition: the configuration belongs to the matrix.
  ///
  /// Source: `weimerjehle2006`.
  public func succession(from start: Configuration) -> Succession {
    var places: [Configuration: Int] = [:]
    var path: [Configuration] = []
    var here = start
    while places[here] == nil {
      places[here] = path.count
      path.append(here)
      here = successor(of: here)
    }
    let entry = places[here] ?? 0
    return Succession(
      path: Array(path[..<entry]), attractor: Basins.fromSmallest(Array(path[entry...])))
  }
}
