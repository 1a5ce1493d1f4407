import PanelStatistics
import Testing

struct DesignEffectTests {
  @Test func `Kish 1965: unequal weights`() throws {
    let found = try #require(DesignEffect.of([1, 1, 2, 2, 3, 0.5]).value)
    #expect(agrees(found.effectiveSize, with: "4.688311688"))
    #expect(agrees(found.effect, with: "1.27977839"))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("DesignEffect")
    let found = DesignEffect.of(example.rows[0].compactMap { $0 }).value
    #expect(agrees(found?.effectiveSize, with: example["effective size"]))
    #expect(agrees(found?.effect, with: example["design effect"]))
  }

  @Test func `it is 1 and the squared coefficient of variation`() throws {
    let weights = [0.4, 1.7, 2.2, 0.9, 1.1]
    let mean = weights.reduce(0, +) / 5
    let variance = weights.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / 5
    #expect(close(DesignEffect.of(weights).value?.effect, 1 + variance / (mean * mean)))
    #expect(
      close(
        DesignEffect.of(weights.map { $0 * 7 }).value?.effectiveSize,
        DesignEffect.of(weights.reversed()).value?.effectiveSize ?? .nan))
  }

  @Test func `equal weights cost nothing, and no weight is no data`() {
    #expect(DesignEffect.of([2, 2, 2]).value?.effect == 1)
    #expect(DesignEffect.of([0, 0]) == .undefined(.noData))
    #expect(DesignEffect.of([]) == .undefined(.noData))
  }
}
