import PanelStatistics
import Testing

struct WithinGroupAgreementTests {
  static func table(_ answers: [Int], levels: Int = 5) -> CountTable {
    var table = CountTable(levels: levels)
    for answer in answers { table.add(answer - 1) }
    return table
  }

  @Test func `James, Demaree and Wolf 1984: against random answers on five levels`() {
    #expect(agrees(WithinGroupAgreement.of(Self.table([4, 4, 5, 5, 4])).value, with: "0.85"))
    let raw = WithinGroupAgreement.of(Self.table([1, 5, 1, 5])).value
    #expect(agrees(raw, with: "-1.666667"))
    #expect(raw.map(WithinGroupAgreement.shown) == 0)
  }

  @Test(arguments: [(5, 2.0), (7, 4.0), (11, 10.0)])
  func `the variance of random answers`(levels: Int, expected: Double) {
    #expect(WithinGroupAgreement.uniformVariance(levels: levels) == expected)
  }

  @Test func `another null distribution is a matter of its variance`() {
    let table = Self.table([4, 4, 5, 5, 4])
    #expect(close(WithinGroupAgreement.of(table, expected: 1.34).value, 1 - 0.3 / 1.34))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("WithinGroupAgreement")
    let tables = example.answers.map { Self.table($0.compactMap { $0 }) }
    let first = try #require(tables.first)
    #expect(agrees(WithinGroupAgreement.of(first).value, with: example["r_wg"]))
    #expect(agrees(WithinGroupAgreement.of(items: tables).value, with: example["r_wg(J)"]))
  }

  @Test func `several items are Spearman and Brown's formula on the mean`() {
    // r = 1 − b for one item of the mean variance; J of them have J r / (1 + (J − 1) r).
    let tables = [[4, 4, 5, 5, 4], [3, 3, 4, 2, 3], [1, 2, 2, 1, 1]].map { Self.table($0) }
    let mean = tables.compactMap(\.variance.value).reduce(0, +) / 3
    let r = 1 - mean / 2
    #expect(close(WithinGroupAgreement.of(items: tables).value, 3 * r / (1 + 2 * r)))
    let apart = [Self.table([1, 5, 1, 5]), Self.table([1, 1, 5, 5])]
    #expect(WithinGroupAgreement.of(items: apart) == .value(0))
  }

  @Test func `one rater, none, one level: no agreement; all the same: 1`() {
    #expect(WithinGroupAgreement.of(Self.table([3])) == .undefined(.singleRater))
    #expect(WithinGroupAgreement.of(CountTable(levels: 5)) == .undefined(.noData))
    #expect(WithinGroupAgreement.of(CountTable(counts: [4])) == .undefined(.tooFewCategories))
    #expect(WithinGroupAgreement.of(Self.table([3, 3, 3])) == .value(1))
    #expect(WithinGroupAgreement.of(items: []) == .undefined(.noData))
    #expect(
      WithinGroupAgreement.of(items: [Self.table([1, 2]), Self.table([1])])
        == .undefined(.singleRater))
  }
}
