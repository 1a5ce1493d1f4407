import CrossImpact
import Testing

struct JudgementNoiseTests {
  @Test func `sure judgements leave a scenario as it is`() throws {
    let matrix = try Somewhereland.matrix()
    var random = SplitMix64(1)
    let sure = try JudgementSpread(0)
    let stands = JudgementNoise(
      of: Somewhereland.named("A1 B3 C1 D2 E3 F3"), in: matrix, spread: sure, using: &random)
    #expect(stands.probability == 1)
    #expect(stands.standardError == 0)
    #expect(stands.draws == 2_000)
    let falls = JudgementNoise(
      of: Somewhereland.named("A2 B1 C3 D1 E1 F1"), in: matrix, spread: sure, draws: 10,
      using: &random)
    #expect(falls.probability == 0)
    #expect(falls.failures == [0, 0, 0, 10, 0, 0])
    // With a tolerance it stands in every draw.
    let tolerated = JudgementNoise(
      of: Somewhereland.named("A2 B1 C3 D1 E1 F1"), in: matrix, spread: sure, draws: 10,
      tolerance: 14, using: &random)
    #expect(tolerated.probability == 1)
  }

  /// One judgement decides: the chance is a sum of products.
  @Test func `the share is the probability of a case that can be worked out`() throws {
    // The first descriptor's only variant furthers the first variant of the second by 1: it falls
    // when the difference of two judgements turns by 2, of nine equally likely pairs by one.
    let matrix = try CrossImpactMatrix(
      variantCounts: [1, 2], rows: [[0, 1, 0], [0, 0, 0], [0, 0, 0]])
    var random = SplitMix64(2)
    let noise = JudgementNoise(
      of: Configuration([0, 0]), in: matrix, spread: try JudgementSpread(2.0 / 3), draws: 90_000,
      using: &random)
    #expect(abs(noise.probability - 8.0 / 9) < 4 * noise.standardError)
    #expect(abs(noise.standardError - 0.00104757) < 1e-5)
    #expect(noise.failures == [0, noise.draws - noise.consistent])
  }

  @Test func `a spread of 1 always changes, half up and half down`() throws {
    // Only the judgement on the second variant is unsure: it is 1 higher or 1 lower.
    let matrix = try CrossImpactMatrix(
      variantCounts: [1, 2], rows: [[0, 0, 0], [0, 0, 0], [0, 0, 0]])
    let spread = try JudgementSpread(each: [[0, 0, 1], [0, 0, 0], [0, 0, 0]])
    var random = SplitMix64(3)
    let noise = JudgementNoise(
      of: Configuration([0, 0]), in: matrix, spread: spread, draws: 40_000, using: &random)
    #expect(abs(noise.probability - 0.5) < 0.01)
  }

  @Test func `the margin stands every change that adds up to less`() throws {
    let matrix = try Somewhereland.matrix()
    var random = SplitMix64(4)
    // Five others may each turn a gap by 2 at most: a margin of 10 or more always stands.
    let strong = try CrossImpactMatrix(
      variantCounts: [3, 3, 3, 2, 3, 3], rows: matrix.rows.map { $0.map { 11 * $0 } })
    let scenario = Somewhereland.named("A1 B3 C1 D2 E3 F3")
    #expect(ImpactBalance(of: scenario, in: strong).consistencyValue == 11)
    let noise = JudgementNoise(
      of: scenario, in: strong, spread: try JudgementSpread(1), draws: 500, using: &random)
    #expect(noise.probability == 1)
  }

  @Test func `the same generator gives the same answer`() throws {
    let matrix = try Somewhereland.matrix()
    let scenario = Somewhereland.named("A1 B3 C1 D2 E3 F3")
    func draw(_ seed: UInt64) throws -> JudgementNoise {
      var random = SplitMix64(seed)
      return JudgementNoise(
        of: scenario, in: matrix, spread: try JudgementSpread(0.5), using: &random)
    }
    #expect(try draw(5) == draw(5))
    #expect(try draw(5) != draw(6))
    #expect((0.2...0.95).contains(try draw(5).probability))
  }

  @Test func `judgements of a descriptor on itself are not disturbed`() throws {
    let matrix = try CrossImpactMatrix(variantCounts: [2], rows: [[1, 0], [0, 0]])
    var random = SplitMix64(6)
    let noise = JudgementNoise(
      of: Configuration([0]), in: matrix, spread: try JudgementSpread(1), draws: 50, using: &random)
    #expect(noise.probability == 1)
  }

  @Test(arguments: [-0.1, 1.1, Double.nan, .infinity])
  func `what is no probability is refused`(value: Double) {
    #expect(throws: JudgementSpread.OutOfRange.self) { try JudgementSpread(value) }
    let refusal = #expect(throws: JudgementSpread.OutOfRange.self) {
      try JudgementSpread(each: [[0, 1], [0.5, value]])
    }
    #expect(refusal?.row == 1)
    #expect(refusal?.column == 1)
  }
}
