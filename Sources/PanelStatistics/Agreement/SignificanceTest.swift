/// How likely a value at least as large is when there is nothing to find.
public struct SignificanceTest: Equatable, Sendable {
  /// The statistic: χ² or F; ∞ where agreement is perfect.
  public let statistic: Double
  /// The degrees of freedom: one number for χ², two for F.
  public let degrees: [Double]
  /// The probability, 0–1.
  public let p: Double

  static func chiSquared(_ statistic: Double, degrees: Int) -> SignificanceTest {
    SignificanceTest(
      statistic: statistic, degrees: [Double(degrees)],
      p: ChiSquared.survival(statistic, degrees: Double(degrees)))
  }

  static func f(_ statistic: Double, _ numerator: Double, _ denominator: Double) -> SignificanceTest
  {
    SignificanceTest(
      statistic: statistic, degrees: [numerator, denominator],
      p: FDistribution.survival(statistic, numerator, denominator))
  }
}

/// The same by drawing: each rater's scores are dealt out anew among the items that this rater scored.
public struct PermutationTest: Equatable, Sendable {
  /// (1 + draws that reach what was found) / (1 + draws), so never 0.
  public let p: Double
  /// How many times the scores were dealt out.
  public let draws: Int
  /// With which the same numbers are drawn again.
  public let seed: UInt64

  /// Counts the draws that reach what was found; `nil` for none.
  ///
  /// - Parameter reaches: makes one draw with these random numbers.
  init?(draws: Int, seed: UInt64, stream: UInt64, _ reaches: (inout CounterRandom) -> Bool) {
    guard draws > 0 else { return nil }
    let reached = (0..<draws).count { draw in
      var random = CounterRandom(seed: seed, stream: stream, draw: UInt64(draw))
      return reaches(&random)
    }
    p = Double(1 + reached) / Double(1 + draws)
    (self.draws, self.seed) = (draws, seed)
  }
}
