import PanelStatistics
import Testing

struct PanelStatisticsTests {
  /// 1, 2, 2, 3, 3, 3, 4, 4, 5, 5.
  static let ten = CountTable(counts: [1, 2, 3, 2, 2])

  @Test(
    "Hyndman and Fan 1996, types 2 and 7",
    arguments: [
      (Quartile.first, QuantileRule.type2, 2.0), (.third, .type2, 4), (.median, .type2, 3),
      (.first, .type7, 2.25), (.third, .type7, 4), (.median, .type7, 3),
    ])
  func hyndman(quartile: Quartile, rule: QuantileRule, expected: Double) {
    #expect(Self.ten.quartile(quartile, rule: rule, lowest: 1).value == expected)
  }

  @Test func `type 2 averages two answers where the share falls between them`() {
    let four = CountTable(counts: [1, 1, 1, 1])
    #expect(four.quartile(.first, rule: .type2, lowest: 1).value == 1.5)
    #expect(four.quartile(.median, rule: .type2, lowest: 1).value == 2.5)
    #expect(four.quartile(.third, rule: .type2, lowest: 1).value == 3.5)
    #expect(four.quartile(.first, rule: .type7, lowest: 1).value == 1.75)
  }

  @Test func `nothing said has no mean and no median`() {
    let empty = CountTable(levels: 5)
    #expect(empty.mean(lowest: 1) == .undefined(.noData))
    #expect(empty.quartile(.median, rule: .type2, lowest: 1) == .undefined(.noData))
    #expect(empty.total == 0)
  }

  @Test func `one answer is its own mean and every quartile`() {
    var one = CountTable(levels: 5)
    one.add(3)
    #expect(one.mean(lowest: 0).value == 3)
    for quartile in Quartile.allCases {
      for rule in QuantileRule.allCases {
        #expect(one.quartile(quartile, rule: rule, lowest: 0).value == 3)
      }
    }
  }

  @Test func `merging tables equals counting the merged answers`() {
    var merged = CountTable(counts: [1, 0, 2])
    merged.merge(CountTable(counts: [0, 4, 1]))
    #expect(merged == CountTable(counts: [1, 4, 3]))
    #expect(merged.mean(lowest: 1).value == 2.25)
  }

  @Test func `the Tennessee vote is rank-equivalent to the classic Borda count`() {
    // Memphis, Nashville, Chattanooga, Knoxville; 4 is a voter's first choice.
    let ballots: [([Double?], Double)] = [
      ([4, 3, 2, 1], 42), ([1, 4, 3, 2], 26), ([1, 2, 4, 3], 15), ([1, 2, 3, 4], 17),
    ]
    let shares = Borda.shares(of: ballots.map(\.0), weights: ballots.map(\.1))
    // 126, 194, 173 and 107 points of at most 300.
    for (share, points) in zip(shares, [126.0, 194, 173, 107]) {
      #expect(abs((share.value ?? -1) - points / 300) < 1e-12)
    }
  }

  @Test func `a tie is half a win to both`() {
    let shares = Borda.shares(of: [[3, 3], [5, 1]], weights: [1, 1])
    #expect(shares.map(\.value) == [0.75, 0.25])
  }

  @Test func `an item that was compared with none has no share`() {
    #expect(Borda.shares(of: [[3]], weights: [1]) == [.undefined(.singleItem)])
    #expect(
      Borda.shares(of: [[3, nil], [nil, 2]], weights: [1, 1])
        == [.undefined(.singleItem), .undefined(.singleItem)])
  }

  @Test func `the rank correlation of the SciPy documentation`() {
    let result = Spearman.correlation([1, 2, 3, 4, 5], [5, 6, 7, 8, 7])
    #expect(abs((result.rho.value ?? 0) - 0.8207826816681233) < 1e-12)
    #expect(result.n == 5)
  }

  @Test func `the rank correlation of Hollander and Wolfe`() {
    let lightness = [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1]
    let score = [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8]
    let result = Spearman.correlation(lightness, score)
    #expect(abs((result.rho.value ?? 0) - 0.6) < 1e-12)
  }

  @Test func `a table of counts gives the correlation of its rows`() {
    let table = [[52, 58, 8], [18, 15, 7], [5, 11, 3]]
    var (a, b): ([Double?], [Double?]) = ([], [])
    for (row, counts) in table.enumerated() {
      for (column, count) in counts.enumerated() {
        a += Array(repeating: Double(row), count: count)
        b += Array(repeating: Double(column), count: count)
      }
    }
    let result = Spearman.correlation(a, b)
    #expect(result.n == 177)
    #expect(abs((result.rho.value ?? 0) - 0.1079005047) < 1e-9)
  }

  @Test func `the interval of Bonett and Wright lies around the correlation`() throws {
    let result = Spearman.correlation([1, 2, 3, 4, 5], [5, 6, 7, 8, 7])
    let (low, high) = (try #require(result.low), try #require(result.high))
    // tanh(atanh ρ ± 1.959964 · √((1 + ρ² / 2) / (5 − 3))), worked out apart from this code.
    #expect(abs(low - -0.41629081750673824) < 1e-12)
    #expect(abs(high - 0.9920459711149154) < 1e-12)
  }

  @Test func `pairs with a gap do not count`() {
    let full = Spearman.correlation([1, 2, 3, 4], [1, 3, 2, 4])
    let gaps = Spearman.correlation([1, nil, 2, 3, 4, 9], [1, 7, 3, 2, 4, nil])
    #expect(full == gaps)
    #expect(abs((full.rho.value ?? 0) - 0.8) < 1e-12)
  }

  @Test func `too few pairs, or none, or no variation, have no correlation`() {
    #expect(Spearman.correlation([], []).rho == .undefined(.noData))
    #expect(Spearman.correlation([1, 2, 3], [1, 2, 3]).rho == .undefined(.tooFewPerGroup))
    #expect(Spearman.correlation([1, 1, 1, 1], [1, 2, 3, 4]).rho == .undefined(.noVariation))
  }

  @Test func `perfect agreement has an interval of one point`() {
    let result = Spearman.correlation([1, 2, 3, 4], [10, 20, 30, 40])
    #expect([result.rho.value, result.low, result.high] == [1, 1, 1])
  }

  @Test func `equal values share the mean of their places`() {
    #expect(MidRanks.ranks(of: [10, 20, 20, 5]) == [2, 3.5, 3.5, 1])
    #expect(MidRanks.ranks(of: []) == [])
  }
}
