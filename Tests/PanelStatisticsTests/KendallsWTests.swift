import Foundation
import PanelStatistics
import Testing

struct KendallsWTests {
  static let conference = ScoreTable([
    [5, 6, 7, 1, 2, 4, 3, 8], [1, 7, 6, 2, 3, 5, 4, 8], [4, 5, 1, 3, 2, 7, 6, 8],
  ])
  static let anxiety = ScoreTable([
    [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
    [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
    [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2],
  ])
  static let birds = ScoreTable([
    [10.4, 10.8, 11.1, 10.2, 10.3, 10.2, 10.7, 10.5, 10.8, 11.2, 10.6, 11.4],
    [7.4, 7.6, 7.9, 7.2, 7.4, 7.1, 7.4, 7.2, 7.8, 7.7, 7.8, 8.3],
    [17, 17, 20, 14.5, 15.5, 13, 19.5, 16, 21, 20, 18, 22],
  ])
  static let rounding = ScoreTable([
    [5.40, 5.50, 5.55], [5.85, 5.70, 5.75], [5.20, 5.60, 5.50], [5.55, 5.50, 5.40],
    [5.90, 5.85, 5.70], [5.45, 5.55, 5.60], [5.40, 5.40, 5.35], [5.45, 5.50, 5.35],
    [5.25, 5.15, 5.00], [5.85, 5.80, 5.70], [5.25, 5.20, 5.10], [5.65, 5.55, 5.45],
    [5.60, 5.35, 5.45], [5.05, 5.00, 4.95], [5.50, 5.50, 5.40], [5.45, 5.55, 5.50],
    [5.55, 5.55, 5.35], [5.45, 5.50, 5.55], [5.50, 5.45, 5.25], [5.65, 5.60, 5.40],
    [5.70, 5.65, 5.55], [6.30, 6.30, 6.25],
  ])

  @Test func `Siegel and Castellan 1988: three raters rank eight factors of a conference`() throws {
    let w = KendallsW(Self.conference, draws: 0)
    #expect(agrees(w.value.value, with: "0.656084656084656"))
    let chi = try #require(w.chiSquared)
    #expect(agrees(chi.statistic, with: "13.7777777778") && chi.degrees == [7])
    #expect(agrees(chi.p, with: "0.0552779298915745"))
    let f = try #require(w.f)
    #expect(agrees(f.statistic, with: "3.8153846154") && agrees(f.p, with: "0.0203611014172"))
    #expect(agrees(f.degrees.first, with: "6.3333") && agrees(f.degrees.last, with: "12.6667"))
    #expect(w.rule == .complete && w.raters == 3 && w.items == 8 && w.ratedItems == 8)
    #expect(w.skillingsMack == nil)
  }

  @Test func `the anxiety data of R's irr: many ties`() throws {
    let w = KendallsW(Self.anxiety, draws: 0)
    #expect(agrees(w.value.value, with: "0.539656875954370"))
    let sums = try #require(w.rankSums)
    #expect(sums.squares == 3004 && sums.ties == 1674)
    // Without the correction for ties.
    let plain = 12 * sums.squares / (9 * 7980)
    #expect(agrees(plain, with: "0.5019214703") && agrees(3 * 19 * plain, with: "28.6095238"))
    #expect(agrees(ChiSquared.survival(3 * 19 * plain, degrees: 19), with: "0.0723803547"))
    let chi = try #require(w.chiSquared)
    #expect(agrees(chi.statistic, with: "30.760441929399") && chi.degrees == [19])
    #expect(agrees(chi.p, with: "0.042883473126948"))
    let f = try #require(w.f)
    #expect(agrees(f.statistic, with: "2.3445853659") && agrees(f.p, with: "0.0138062048"))
    #expect(agrees(f.degrees.first, with: "18.3333") && agrees(f.degrees.last, with: "36.6667"))
  }

  @Test func `the mean Spearman of the anxiety data, and irr's, which averages Fisher's z`() {
    let rows = Self.anxiety.rows
    let pairs = [(0, 1), (0, 2), (1, 2)].compactMap {
      Spearman.correlation(rows[$0.0], rows[$0.1]).rho.value
    }
    #expect(agrees(tanh(pairs.map(atanh).reduce(0, +) / 3), with: "0.3137504867"))
    let mean = KendallsW(Self.anxiety, draws: 0).meanSpearman.value
    #expect(close(mean, pairs.reduce(0, +) / 3) && agrees(mean, with: "0.3100000116"))
  }

  @Test func `Zar 2010: wings, tails and bills of twelve birds`() throws {
    let w = KendallsW(Self.birds, draws: 0)
    let sums = try #require(w.rankSums)
    #expect(sums.sums == [14.5, 21, 30.5, 6, 11, 3.5, 20, 11.5, 29, 28.5, 22.5, 36])
    #expect(sums.squares == 1175.5 && sums.ties == 60)
    #expect(agrees(12 * sums.squares / (9 * 1716), with: "0.913364413364413"))
    #expect(agrees(w.value.value, with: "0.924135220125786"))
    #expect(agrees(w.chiSquared?.statistic, with: "30.49646226"))
    #expect(agrees(w.chiSquared?.p, with: "0.00132354592"))
    #expect(agrees(w.f?.statistic, with: "24.3626943") && agrees(w.f?.p, with: "2.687e-9"))
  }

  @Test func `Hollander and Wolfe: three ways to round first base, twenty-two runners`() throws {
    let w = KendallsW(Self.rounding, draws: 0)
    #expect(agrees(w.chiSquared?.statistic, with: "11.143") && w.chiSquared?.degrees == [2])
    #expect(agrees(w.chiSquared?.p, with: "0.00380504"))
    #expect(agrees(w.value.value, with: "0.253246753"))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("KendallsW")
    let w = KendallsW(ScoreTable(example.rows))
    #expect(agrees(w.value.value, with: example["W"]))
    #expect(agrees(w.chiSquared?.statistic, with: example["chi squared"]))
    #expect(agrees(w.chiSquared?.p, with: example["p of chi squared"]))
    #expect(agrees(w.f?.statistic, with: example["F"]) && agrees(w.f?.p, with: example["p of F"]))
    #expect(agrees(w.permutation?.p, with: example["p of 9999 permutations"]))
    #expect(agrees(w.meanSpearman.value, with: example["mean Spearman"]))
  }

  @Test(arguments: [conference, anxiety, birds, rounding])
  func `it is the share of the variance of ranks that lies between the items`(table: ScoreTable)
    throws
  {
    let ranks = table.completeBlock.map { row in
      row.map { own in Double(row.count { $0 < own }) + Double(row.count { $0 == own } + 1) / 2 }
    }
    let middle = Double(table.items + 1) / 2
    let means = (0..<table.items).map { item in
      ranks.map { $0[item] }.reduce(0, +) / Double(ranks.count)
    }
    let between = means.map { pow($0 - middle, 2) }.reduce(0, +) * Double(ranks.count)
    let all = ranks.joined().map { pow($0 - middle, 2) }.reduce(0, +)
    #expect(close(KendallsW(table, draws: 0).value.value, between / all))
  }

  @Test func `the mean Spearman correlation is that of all pairs, and follows from W without ties`()
    throws
  {
    for table in [Self.conference, Self.anxiety, Self.birds] {
      let pairs = table.rows.indices.flatMap { a in
        table.rows.indices[(a + 1)...].compactMap { b in
          Spearman.correlation(table.rows[a], table.rows[b]).rho.value
        }
      }
      let mean = pairs.reduce(0, +) / Double(pairs.count)
      #expect(close(KendallsW(table, draws: 0).meanSpearman.value, mean))
    }
    let w = KendallsW(Self.conference, draws: 0)
    #expect(close(w.meanSpearman.value, (3 * (w.value.value ?? 0) - 1) / 2))
  }

  @Test func `neither the order of raters and items nor a rising scale changes a digit`() throws {
    var random = CounterRandom(seed: 3)
    for table in [Self.anxiety, Self.birds] {
      let order = Array(0..<table.items).shuffled(using: &random)
      let shuffled = ScoreTable(
        table.rows.shuffled(using: &random).map { row in order.map { row[$0].map { exp($0) } } })
      let (one, other) = (KendallsW(table, draws: 99), KendallsW(shuffled, draws: 99))
      #expect(one.value == other.value && one.meanSpearman == other.meanSpearman)
      #expect(one.chiSquared == other.chiSquared && one.f == other.f)
      #expect(one.permutation == other.permutation && one.permutation?.draws == 99)
    }
  }

  // Of the 36 ways to set two more raters beside the first, one agrees with it entirely.
  @Test func `three raters who rank three items alike do so by chance once in 36 times`() throws {
    let w = KendallsW(ScoreTable([[1, 2, 3], [4, 6, 7], [0, 1, 5]]), seed: 12)
    #expect(w.value == .value(1))
    let f = try #require(w.f)
    #expect(f.statistic == .infinity && f.p == 0)
    let permutation = try #require(w.permutation)
    // Four standard errors of a share of 1/36 in 9,999 draws are 0.0066.
    #expect(abs(permutation.p - 1.0 / 36) < 0.0066)
    #expect(permutation.draws == 9999 && permutation.seed == 12)
    #expect(
      KendallsW(ScoreTable([[1, 2, 3], [4, 6, 7], [0, 1, 5]]), draws: 0).permutation == nil)
  }

  @Test func `opposite raters cancel out`() {
    let w = KendallsW(ScoreTable([[1, 2, 3, 4], [4, 3, 2, 1]]), draws: 99)
    #expect(w.value == .value(0) && w.meanSpearman == .value(-1))
    #expect(w.chiSquared?.p == 1 && w.f?.p == 1 && w.permutation?.p == 1)
  }

  @Test func `two items are allowed, and F then needs three raters`() {
    let two = KendallsW(ScoreTable([[1, 2], [1, 2]]), draws: 9)
    #expect(two.value == .value(1) && two.f == nil && two.chiSquared != nil)
    let three = KendallsW(ScoreTable([[1, 2], [1, 2], [2, 1]]), draws: 9)
    #expect(close(three.value.value, 1.0 / 9) && close(three.f?.degrees.first, 1.0 / 3))
  }
}
