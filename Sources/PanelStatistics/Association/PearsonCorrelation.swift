/// The product-moment correlation.
enum PearsonCorrelation {
  /// −1…1 for two columns of one length; `nil` when one does not vary or has fewer than two values.
  static func of(_ a: [Double], _ b: [Double]) -> Double? {
    guard a.count > 1 else { return nil }
    let (meanA, meanB) = (
      a.reduce(0, +) / Double(a.count), b.reduce(0, +) / Double(b.count)
    )
    var (ab, aa, bb) = (0.0, 0.0, 0.0)
    for (x, y) in zip(a, b) {
      ab += (x - meanA) * (y - meanB)
      aa += (x - meanA) * (x - meanA)
      bb += (y - meanB) * (y - meanB)
    }
    // NB: a column of equal values may leave a rest of rounding.
    guard aa > 1e-24 * Double(a.count) * (1 + meanA * meanA),
      bb > 1e-24 * Double(b.count) * (1 + meanB * meanB)
    else { return nil }
    return max(-1, min(1, ab / (aa * bb).squareRoot()))
  }
}
