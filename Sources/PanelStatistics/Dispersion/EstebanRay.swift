import Glibc

/// Esteban and Ray's polarisation: how much each feels one with its own level and far from others.
///
/// Source: `esteban1994`.
public enum EstebanRay {
  /// How much a large camp weighs above its share, from 0 (mere spread) to 1.6.
  ///
  /// 1.6 is the highest that the authors' axioms allow.
  public static let usualIdentification = 1.6

  /// The polarisation of answers, 0 (one level) …1 (half at each end), no unit.
  ///
  /// - Parameters:
  ///   - frequencies: how often each level was chosen, lowest first; may be weighted.
  ///   - a: the identification, 0…1.6.
  /// - Returns: undefined without answers (`noData`) and on a scale of one level
  ///   (`tooFewCategories`).
  public static func of(
    _ frequencies: [Double], identification a: Double = usualIdentification
  ) -> Statistic<Double> {
    guard frequencies.count >= 2 else { return .undefined(.tooFewCategories) }
    let total = frequencies.reduce(0, +)
    guard total > 0 else { return .undefined(.noData) }
    let shares = frequencies.map { $0 / total }
    var sum = 0.0
    for (i, own) in shares.enumerated() where own > 0 {
      let alienation = shares.enumerated().reduce(0) {
        $0 + $1.element * Double(abs($1.offset - i))
      }
      sum += pow(own, 1 + a) * alienation
    }
    return .value(sum / (pow(0.5, 1 + a) * Double(frequencies.count - 1)))
  }
}
