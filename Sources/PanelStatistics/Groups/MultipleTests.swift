/// Probabilities that hold for many tests at once.
public enum MultipleTests {
  /// Holm's adjusted probabilities: with them the chance of any false alarm stays below the limit.
  ///
  /// Ours for the pairs of groups within one item.
  ///
  /// Source: `holm1979`.
  public static func holm(_ p: [Double]) -> [Double] {
    let order = p.indices.sorted { (p[$0], $0) < (p[$1], $1) }
    var adjusted = p
    var least = 0.0
    for (place, index) in order.enumerated() {
      least = max(least, min(1, Double(p.count - place) * p[index]))
      adjusted[index] = least
    }
    return adjusted
  }

  /// Benjamini and Hochberg's adjusted probabilities: with them the share of false alarms among all
  /// alarms stays below the limit.
  ///
  /// Ours for the items of one questionnaire.
  ///
  /// Source: `benjamini1995`.
  public static func benjaminiHochberg(_ p: [Double]) -> [Double] {
    let order = p.indices.sorted { (p[$0], $0) > (p[$1], $1) }
    var adjusted = p
    var most = 1.0
    for (place, index) in order.enumerated() {
      most = min(most, Double(p.count) / Double(p.count - place) * p[index])
      adjusted[index] = most
    }
    return adjusted
  }
}
