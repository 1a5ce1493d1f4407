import PanelStatistics
import Testing

struct KruskalWallisTests {
  static func compare(_ groups: [[Double]]) -> KruskalWallis? {
    KruskalWallis.of(GroupedCounts(scores: groups), fewest: 1).value
  }

  @Test func `Kruskal and Wallis 1952, as scipy shows it`() {
    let strict = Self.compare([[1, 3, 5, 7, 9], [2, 4, 6, 8, 10]])
    #expect(agrees(strict?.h, with: "0.2727272727") && agrees(strict?.p, with: "0.6015081344"))
    let tied = Self.compare([[1, 1, 1], [2, 2, 2], [2, 2]])
    #expect(close(tied?.h, 7) && agrees(tied?.p, with: "0.0301973834") && tied?.degrees == 2)
  }

  @Test func `Mangiafico's handbook: three speakers`() {
    let found = Self.compare([Speakers.pooh, Speakers.piglet, Speakers.tigger])
    #expect(agrees(found?.h, with: "16.8423076923") && agrees(found?.p, with: "0.0002202"))
    #expect(agrees(found?.epsilonSquared, with: "0.5807692308"))
    #expect(agrees(found?.etaSquared, with: "0.5497150997"))
  }

  @Test func `ozone in New York by month, R's own example`() {
    let found = Self.compare([
      [
        41, 36, 12, 18, 28, 23, 19, 8, 7, 16, 11, 14, 18, 14, 34, 6, 30, 11, 1, 11, 4, 32, 23, 45,
        115, 37,
      ],
      [29, 71, 39, 23, 21, 37, 20, 12, 13],
      [
        135, 49, 32, 64, 40, 77, 97, 97, 85, 10, 27, 7, 48, 35, 61, 79, 63, 16, 80, 108, 20, 52,
        82, 50, 64, 59,
      ],
      [
        39, 9, 16, 78, 35, 66, 122, 89, 110, 44, 28, 65, 22, 59, 23, 31, 44, 21, 9, 45, 168, 73,
        76, 118, 84, 85,
      ],
      [
        96, 78, 73, 91, 47, 32, 20, 23, 21, 24, 44, 21, 28, 9, 13, 46, 18, 13, 24, 16, 13, 23, 36,
        7, 14, 30, 14, 18, 20,
      ],
    ])
    #expect(agrees(found?.h, with: "29.266576") && found?.degrees == 4)
    #expect(agrees(found?.p, with: "6.900714e-06"))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("KruskalWallis")
    let found = Self.compare(example.rows.map { $0.compactMap { $0 } })
    #expect(agrees(found?.h, with: example["H"]) && agrees(found?.p, with: example["p"]))
    #expect(agrees(found?.epsilonSquared, with: example["epsilon²"]))
  }

  @Test func `an analysis of variance of the midranks gives the same`() throws {
    var generator = CounterRandom(seed: 14)
    for _ in 0..<50 {
      let groups = (0..<3).map { _ in (0..<6).map { _ in Double(generator.index(below: 5)) } }
      let all = groups.flatMap { $0 }
      let ranks = MidRanks.ranks(of: all)
      let mean = 19.0 / 2
      let total = ranks.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      let between = (0..<3).reduce(0.0) { sum, group in
        let own = ranks[(group * 6)..<(group * 6 + 6)].reduce(0, +) / 6
        return sum + 6 * (own - mean) * (own - mean)
      }
      #expect(close(Self.compare(groups)?.h, 17 * between / total))
      #expect(close(Self.compare(groups.reversed())?.h, 17 * between / total))
    }
  }

  @Test func `small groups are left out, and which took part is said`() {
    let counts = GroupedCounts([[9, 1], [1, 9], [2, 2]].map(CountTable.init(counts:)))
    let found = KruskalWallis.of(counts).value
    #expect(found?.groups == [0, 1] && found?.degrees == 1)
  }

  @Test func `nothing to compare has its reason`() {
    func of(_ groups: [[Int]]) -> Statistic<KruskalWallis> {
      KruskalWallis.of(GroupedCounts(groups.map(CountTable.init(counts:))))
    }
    #expect(of([]) == .undefined(.noData))
    #expect(of([[0, 0], [0, 0]]) == .undefined(.noData))
    #expect(of([[9, 1], [2, 2]]) == .undefined(.tooFewPerGroup))
    #expect(of([[9, 0], [9, 0]]) == .undefined(.noVariation))
  }
}
