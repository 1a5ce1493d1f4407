import PanelStatistics
import Testing

struct CountTableTests {
  @Test func `nothing said has no mean and no median`() {
    let empty = CountTable(levels: 5)
    #expect(empty.mean(lowest: 1) == .undefined(.noData))
    #expect(empty.quartile(.median, rule: .type2, lowest: 1) == .undefined(.noData))
    #expect(empty.total == 0)
  }

  @Test func `merging tables equals counting the merged answers`() {
    var merged = CountTable(counts: [1, 0, 2])
    merged.merge(CountTable(counts: [0, 4, 1]))
    #expect(merged == CountTable(counts: [1, 4, 3]))
    #expect(merged.mean(lowest: 1).value == 2.25)
  }

  @Test func `a mean moves with the lowest level`() {
    let table = CountTable(counts: [1, 0, 0, 3])
    #expect(table.total == 4)
    #expect(table.mean(lowest: 0).value == 2.25 && table.mean(lowest: 1).value == 3.25)
    #expect(table.mean(lowest: -2).value == 0.25)
  }

  @Test func `a table of levels starts empty`() {
    var table = CountTable(levels: 3)
    #expect(table.counts == [0, 0, 0])
    table.add(0)
    table.add(2)
    table.add(2)
    #expect(table.counts == [1, 0, 2])
  }

  @Test func `codes are counted by level, and 0 is nobody's answer`() {
    let table = CountTable(of: [1, 0, 3, 3, 0, 5], levels: 5)
    #expect(table.counts == [1, 0, 2, 0, 1] && table.levelsInUse == 3)
    #expect(table.shares == [0.25, 0, 0.5, 0, 0.25])
    #expect(CountTable(levels: 2).shares == [0, 0])
  }

  @Test func `a million equal answers do not overflow the tie term`() {
    #expect(
      CountTable(counts: [3_000_000, 2]).tieTerm == Int128(27) * 1_000_000_000_000_000_000
        - 3_000_000 + 6)
  }

  @Test func `midranks with their mean at 0 are exact`() {
    // 1, 2, 2, 3 have midranks 1, 2.5, 2.5, 4; less 2.5 and twice that.
    #expect(CountTable(counts: [1, 2, 1]).doubledCentredMidranks == [-3, 0, 3])
  }

  @Test func `the variance is that of the answers one by one`() {
    // 4 4 5 5 4 has mean 4.4 and squared differences of 1.2 in all.
    #expect(abs((CountTable(counts: [0, 0, 0, 3, 2]).variance.value ?? 0) - 0.3) < 1e-15)
    #expect(CountTable(counts: [0, 1]).variance == .undefined(.tooFewPerGroup))
    #expect(CountTable(levels: 3).variance == .undefined(.noData))
    #expect(CountTable(counts: [4, 0]).variance == .value(0))
  }

  // 255 blocks of 1,024 codes fill the bytes in which a long column is counted.
  @Test(arguments: [0, 1, 1023, 1025, 261_120, 261_121])
  func `a long column is counted as a short one, and so is one of many levels`(length: Int) {
    let codes = (0..<length).map { UInt8(truncatingIfNeeded: ($0 &* 7919) % 13 * ($0 % 3)) }
    var expected = Array(repeating: 0, count: 24)
    for code in codes where code > 0 { expected[Int(code) - 1] += 1 }
    #expect(CountTable(of: codes, levels: 24).counts == expected)
    #expect(CountTable(of: codes, levels: 16).counts == Array(expected.prefix(16)))
    #expect(CountTable(of: codes, levels: 2).counts == Array(expected.prefix(2)))
    let same = Array(repeating: UInt8(2), count: length)
    #expect(CountTable(of: same, levels: 3).counts == [0, length, 0])
  }
}
