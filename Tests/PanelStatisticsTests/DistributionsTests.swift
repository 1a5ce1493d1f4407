import PanelStatistics
import Testing

/// The values of part B.13 were computed with 30 digits elsewhere.
struct DistributionsTests {
  @Test(arguments: [
    (-1.5, 0.06680720126885807), (-6, 9.865876450376946e-10), (2.3, 0.9892758899783242), (0, 0.5),
  ])
  func `the normal distribution`(x: Double, expected: Double) {
    #expect(abs(Normal.cumulative(x) / expected - 1) < 1e-14)
    #expect(abs(Normal.survival(-x) / expected - 1) < 1e-14)
  }

  @Test(arguments: [
    (0.9, 1.2815515655446004), (0.975, 1.959963984540054), (0.995, 2.5758293035489004),
    (1e-10, -6.361340902404056), (0.5, 0), (1e-300, -37.0471),
  ])
  func `normal quantiles`(p: Double, expected: Double) {
    #expect(
      abs(Normal.quantile(p) - expected) < (p < 1e-200 ? 1e-3 : 1e-14 * max(1, abs(expected))))
  }

  @Test func `a quantile outside of 0 to 1 is infinite, and back again is the same`() {
    #expect(Normal.quantile(0) == -.infinity && Normal.quantile(1) == .infinity)
    for p in stride(from: 0.001, to: 1, by: 0.037) {
      #expect(abs(Normal.cumulative(Normal.quantile(p)) - p) < 1e-15)
    }
  }

  @Test(arguments: [
    (3.841458820694124, 1.0, 0.05), (13.777777777777779, 7, 0.05527792989157446),
    (100, 10, 5.4497019829205215e-17), (0.1, 3, 0.9918374237318764), (0, 4, 1),
  ])
  func `chi square`(x: Double, degrees: Double, expected: Double) {
    #expect(abs(ChiSquared.survival(x, degrees: degrees) / expected - 1) < 1e-12)
  }

  @Test(arguments: [
    (1.0, 12.706204736174694), (2, 4.302652729749462), (5, 2.5705818356363146),
    (10, 2.228138851986274), (29, 2.045229642132703), (100, 1.9839715185235518),
  ])
  func `student's t`(degrees: Double, expected: Double) {
    #expect(abs(StudentT.quantile(0.975, degrees: degrees) / expected - 1) < 1e-12)
    #expect(abs(StudentT.quantile(0.025, degrees: degrees) / expected + 1) < 1e-12)
  }

  @Test func `both tails of t`() {
    #expect(abs(StudentT.twoSided(2, degrees: 5) / 0.10193947882985835 - 1) < 1e-12)
    #expect(StudentT.twoSided(0, degrees: 5) == 1 && StudentT.twoSided(.infinity, degrees: 5) == 0)
  }

  @Test(arguments: [
    (3.8153846153846147, 6.333333333333333, 12.666666666666666, 0.020361101417238445),
    (11.027247956403269, 5, 15, 0.00013456651648433688),
  ])
  func `the F distribution`(f: Double, numerator: Double, denominator: Double, expected: Double) {
    let tail = FDistribution.survival(f, numerator, denominator)
    #expect(abs(tail / expected - 1) < 1e-12)
    #expect(abs(FDistribution.quantile(1 - tail, numerator, denominator) / f - 1) < 1e-10)
    #expect(FDistribution.survival(.infinity, numerator, denominator) == 0)
  }

  @Test(arguments: [
    (0.5, 0.3, 0.4, 0.4838023414903439), (-1, 0.7, -0.6, 0.06372307343901148),
    (1.2, -0.4, 0.9, 0.3445710709432854), (0.2, 0.1, 0, 0.3127005161682312),
    (-2, -1.5, 0.95, 0.02210000876418488),
  ])
  func `two normal values`(h: Double, k: Double, rho: Double, expected: Double) {
    #expect(abs(BivariateNormal.cumulative(h, k, rho: rho) - expected) < 1e-14)
    #expect(abs(BivariateNormal.cumulative(k, h, rho: rho) - expected) < 1e-14)
    // Turning one of them: P(X ≤ h) = P(X ≤ h, Y ≤ k) + P(X ≤ h, −Y ≤ −k).
    let turned = BivariateNormal.cumulative(h, -k, rho: -rho)
    #expect(abs(turned + expected - Normal.cumulative(h)) < 1e-14)
  }

  @Test func `two normal values at their limits`() {
    #expect(BivariateNormal.cumulative(-.infinity, 1, rho: 0.3) == 0)
    #expect(BivariateNormal.cumulative(.infinity, 1, rho: 0.3) == Normal.cumulative(1))
    #expect(BivariateNormal.cumulative(1, .infinity, rho: 0.3) == Normal.cumulative(1))
    #expect(abs(BivariateNormal.cumulative(0.4, 1, rho: 1) - Normal.cumulative(0.4)) < 1e-15)
    let opposite = BivariateNormal.cumulative(0.4, 1, rho: -1)
    #expect(abs(opposite - (Normal.cumulative(0.4) - Normal.cumulative(-1))) < 1e-15)
    #expect(abs(BivariateNormal.cumulative(0, 0, rho: 0.5) - 1.0 / 3) < 1e-15)
    #expect(BivariateNormal.density(.infinity, 0, rho: 0.5) == 0)
  }
}
