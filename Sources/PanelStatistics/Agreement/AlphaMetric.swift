extension KrippendorffsAlpha {
  /// How far apart two levels are.
  public enum Metric: Hashable, Codable, Sendable {
    /// The same or not.
    case nominal
    /// By how many ratings lie between them: for levels that are only more and less.
    case ordinal
    /// By the difference of their numbers.
    case interval
    /// By the difference in proportion to the sum: for amounts, with the number of the lowest level.
    ///
    /// NB: amounts are not negative. Where `lowest` is, the sum is that of the absolute numbers.
    case ratio(lowest: Int)

    /// The squared distance of two levels a < b, at place a · levels + b.
    ///
    /// - Parameter ratings: how often each level was given.
    func squaredDistances(_ ratings: [Double]) -> [Double] {
      let levels = ratings.count
      let places = places(ratings)
      var squares = Array(repeating: 0.0, count: levels * levels)
      for b in 0..<levels {
        for a in 0..<b {
          let distance = distance(places[a], places[b])
          squares[a * levels + b] = distance * distance
        }
      }
      return squares
    }

    private func distance(_ a: Double, _ b: Double) -> Double {
      switch self {
      case .nominal: 1
      case .ordinal, .interval: b - a
      case .ratio: (b - a) / (abs(a) + abs(b))
      }
    }

    /// Where each level stands; the ordinal place is the mean rank of its ratings.
    private func places(_ ratings: [Double]) -> [Double] {
      switch self {
      case .nominal, .interval: return ratings.indices.map(Double.init)
      case .ratio(let lowest): return ratings.indices.map { Double(lowest + $0) }
      case .ordinal:
        var passed = 0.0
        return ratings.map { count in
          defer { passed += count }
          return passed + count / 2
        }
      }
    }
  }
}

extension Coincidences {
  /// Krippendorff's α; `nil` where at most one level was given.
  func alpha(_ metric: KrippendorffsAlpha.Metric) -> Double? {
    Self.alpha(observed: observed, ratings: ratings.map(Double.init), metric)
  }

  /// Krippendorff's α of coincidences that need not be whole numbers.
  static func alpha(
    observed: [Double], ratings: [Double], _ metric: KrippendorffsAlpha.Metric
  ) -> Double? {
    let levels = ratings.count
    let squares = metric.squaredDistances(ratings)
    var (found, expected) = (0.0, 0.0)
    for b in 0..<levels {
      for a in 0..<b {
        found += observed[a * levels + b] * squares[a * levels + b]
        expected += ratings[a] * ratings[b] * squares[a * levels + b]
      }
    }
    guard expected > 0 else { return nil }
    return 1 - (ratings.reduce(0, +) - 1) * found / expected
  }
}
