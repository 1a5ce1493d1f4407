import PanelStatistics
import Testing

struct QuantileTests {
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
}
