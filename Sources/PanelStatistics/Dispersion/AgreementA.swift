/// Van der Eijk's agreement A: how far the answers to one item lie in one place on the scale.
///
/// 1 when all chose one level, 0 when all levels are chosen as often, −1 when the two ends are and
/// nothing between.
///
/// Source: `vandereijk2001`.
public enum AgreementA {
  /// The agreement of answers, −1…1, no unit.
  ///
  /// The answers are taken apart in layers, each a pattern of levels that are chosen as often; A is the
  /// mean of the layers' agreement, weighted by the answers in them.
  ///
  /// - Parameter frequencies: how often each level was chosen, lowest first; may be weighted.
  /// - Returns: undefined without answers (`noData`) and on a scale of fewer than three levels
  ///   (`tooFewCategories`).
  public static func of(_ frequencies: [Double]) -> Statistic<Double> {
    guard frequencies.count >= 3 else { return .undefined(.tooFewCategories) }
    let total = frequencies.reduce(0, +)
    guard total > 0 else { return .undefined(.noData) }
    // Weighted frequencies leave rests that are no answers, only rounding.
    let least = 1e-12 * total
    var rest = frequencies.map { $0 < least ? 0 : $0 }
    var agreement = 0.0
    while let thickness = rest.filter({ $0 > 0 }).min() {
      let chosen = rest.map { $0 > 0 }
      let share = thickness * Double(chosen.count { $0 }) / total
      agreement += share * layerAgreement(chosen)
      rest = rest.map { $0 - thickness < least ? 0 : $0 - thickness }
    }
    return .value(max(-1, min(1, agreement)))
  }

  /// How far apart two camps stand, 0…1: (1 − A) / 2; 1 when the ends share all answers.
  ///
  /// - Returns: undefined where A is.
  public static func polarisation(of frequencies: [Double]) -> Statistic<Double> {
    of(frequencies).map { (1 - $0) / 2 }
  }

  /// The agreement of answers that are spread evenly over the chosen levels.
  private static func layerAgreement(_ chosen: [Bool]) -> Double {
    let levels = Double(chosen.count)
    let used = Double(chosen.count { $0 })
    guard used > 1 else { return 1 }
    let (unimodal, broken) = triples(chosen)
    guard unimodal + broken > 0 else { return 0 }
    let unimodality =
      ((levels - 2) * unimodal - (levels - 1) * broken) / ((levels - 2) * (unimodal + broken))
    return unimodality * (1 - (used - 1) / (levels - 1))
  }

  /// How many triples of levels have the empty one outside the two chosen (110, 011), and how many
  /// between them (101).
  private static func triples(_ chosen: [Bool]) -> (unimodal: Double, broken: Double) {
    let all = chosen.count { $0 }
    var before = 0
    var (unimodal, broken) = (0, 0)
    for level in chosen {
      guard !level else {
        before += 1
        continue
      }
      let after = all - before
      unimodal += before * (before - 1) / 2 + after * (after - 1) / 2
      broken += before * after
    }
    return (Double(unimodal), Double(broken))
  }
}
