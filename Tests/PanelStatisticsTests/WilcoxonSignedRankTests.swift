import PanelStatistics
import Testing

struct WilcoxonSignedRankTests {
  @Test func `Wilcoxon 1945: Darwin's plants, as scipy shows them`() {
    let changes = [6.0, 8, 14, 16, 23, 24, 28, 29, 41, -48, 49, 56, 60, -67, 75]
    let found = WilcoxonSignedRank(changes: changes)
    #expect(found.falls == 24 && found.isExact)
    #expect(agrees(found.p, with: "0.041259765625") && agrees(found.pRise, with: "0.0206298828"))
    #expect(
      agrees(WilcoxonSignedRank.approximate(changes: changes).value, with: "0.0408881329"))
  }

  @Test func `R's depression scores: paired, one-sided`() {
    let first = [1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30]
    let second = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29]
    let found = WilcoxonSignedRank(changes: zip(first, second).map { $0 - $1 })
    #expect(found.rises == 40 && agrees(found.pRise, with: "0.01953125"))
  }

  @Test func `levels with ties and unchanged answers`() {
    let changes: [Double] = [1, 1, 0, -1, 2, 1, 0, 1, 1, -1, 2, 0]
    let found = WilcoxonSignedRank(changes: changes)
    #expect(found.rises == 37 && found.unchanged == 3 && found.changed == 9)
    #expect(agrees(found.p, with: "0.11328125"))
    #expect(
      agrees(WilcoxonSignedRank.approximate(changes: changes).value, with: "0.0701822587"))
    let corrected = WilcoxonSignedRank.approximate(changes: changes, correction: 0.5)
    #expect(agrees(corrected.value, with: "0.0804132156"))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("WilcoxonSignedRank")
    let found = WilcoxonSignedRank(
      changes: zip(example.rows[0], example.rows[1]).compactMap { first, second in
        if let first, let second { second - first } else { nil }
      })
    #expect(agrees(found.rises, with: example["rises"]))
    #expect(agrees(found.p, with: example["p"]))
    #expect(agrees(found.effect, with: example["effect"]))
  }

  @Test func `trying every pattern of signs gives the same`() {
    var generator = CounterRandom(seed: 17)
    for _ in 0..<30 {
      let changes = (0..<8).map { _ in Double(generator.index(below: 7)) - 3 }
      let moved = changes.filter { $0 != 0 }
      guard !moved.isEmpty else { continue }
      let ranks = MidRanks.ranks(of: moved.map { abs($0) })
      let own = zip(moved, ranks).reduce(0) { $1.0 > 0 ? $0 + $1.1 : $0 }
      let sums = (0..<(1 << moved.count)).map { signs in
        ranks.indices.reduce(0.0) { signs & (1 << $1) != 0 ? $0 + ranks[$1] : $0 }
      }
      let high = Double(sums.count { $0 >= own }) / Double(sums.count)
      let low = Double(sums.count { $0 <= own }) / Double(sums.count)
      let found = WilcoxonSignedRank(changes: changes)
      #expect(close(found.p, min(1, 2 * min(high, low))) && close(found.pRise, high))
      let turned = WilcoxonSignedRank(changes: changes.map { -$0 })
      #expect(close(turned.p, found.p) && close(turned.effect, -found.effect))
    }
  }

  @Test func `beyond sixty changes the normal distribution is used, close to the exact one`() {
    let changes = (0..<70).map { Double(($0 * 37) % 70) - 30 }
    let found = WilcoxonSignedRank(changes: changes)
    #expect(!found.isExact && found.changed == 69)
    let exact = WilcoxonSignedRank(changes: changes, exactUpTo: 100)
    #expect(exact.isExact && abs(exact.p - found.p) < 0.005)
  }

  @Test func `nothing changed is certainly chance`() {
    let none = WilcoxonSignedRank(changes: [0, 0, 0])
    #expect(none.p == 1 && none.changed == 0 && none.unchanged == 3 && none.effect == 0)
    #expect(WilcoxonSignedRank.approximate(changes: []) == .undefined(.noVariation))
    #expect(WilcoxonSignedRank(changes: []).p == 1)
  }
}
