extension MannWhitney {
  /// The interval of Cliff's δ, by its own variance on a scale that bends towards −1 and 1.
  ///
  /// It does not take the two groups as spread alike, nor δ as 0.
  ///
  /// - Parameters:
  ///   - a: the first group.
  ///   - b: the second group, on the same levels.
  ///   - level: the confidence, 0–1.
  /// - Returns: undefined where ``of(_:_:)`` is, and when a group has one answer (`tooFewPerGroup`). Where no
  ///   answer of one group is among those of the other δ is −1 or 1, and so are both ends.
  ///
  /// Source: `cliff1993`, `feng2004`.
  public static func deltaInterval(
    _ a: CountTable, _ b: CountTable, level: Double = Interval.usualLevel
  ) -> Statistic<Interval> {
    switch of(a, b) {
    case .undefined(let reason): return .undefined(reason)
    case .value(let found):
      guard found.first > 1, found.second > 1 else { return .undefined(.tooFewPerGroup) }
      let delta = found.delta
      let left = 1 - delta * delta
      guard left > 0 else { return .value(Interval(low: delta, high: delta, level: level)) }
      let degrees = Double(found.first + found.second - 2)
      let t = StudentT.quantile((1 + level) / 2, degrees: degrees)
      let spread = t * t * deltaVariance(a, b, delta)
      let half = (spread * (left * left + spread)).squareRoot()
      return .value(
        Interval(
          low: max(-1, (delta * left - half) / (left + spread)),
          high: min(1, (delta * left + half) / (left + spread)), level: level))
    }
  }

  /// Cliff's unbiased variance of δ, not below what any δ of so many pairs has.
  private static func deltaVariance(_ a: CountTable, _ b: CountTable, _ delta: Double) -> Double {
    let (n1, n2) = (Double(a.total), Double(b.total))
    let (ofFirst, ofSecond) = (leads(over: b), leads(over: a))
    func squares(_ counts: CountTable, _ leads: [Double], around middle: Double) -> Double {
      zip(counts.counts, leads).reduce(0) {
        $0 + Double($1.0) * ($1.1 - middle) * ($1.1 - middle)
      }
    }
    let rows = squares(a, ofFirst, around: delta)
    let columns = squares(b, ofSecond, around: -delta)
    // A pair of unequal answers is 1 or −1 and one of equal answers 0, so its square is 1 or 0.
    let equal = zip(a.counts, b.counts).reduce(0.0) { $0 + Double($1.0) * Double($1.1) }
    let cells = n1 * n2 * (1 - delta * delta) - equal
    let variance = (n2 * n2 * rows + n1 * n1 * columns - cells) / (n1 * n2 * (n1 - 1) * (n2 - 1))
    return max(variance, (1 - delta * delta) / (n1 * n2 - 1))
  }

  /// For each level the share of the other group below it less the share above it.
  private static func leads(over other: CountTable) -> [Double] {
    let n = other.total
    var below = 0
    return other.counts.map { count in
      defer { below += count }
      return Double(2 * below + count - n) / Double(n)
    }
  }
}
