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

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("Quartile")
    let answers = try #require(example.answers.first).compactMap { $0 }
    var table = CountTable(levels: 5)
    for answer in answers { table.add(answer - 1) }
    for (quartile, name) in [(Quartile.first, "first"), (.median, "median"), (.third, "third")] {
      for rule in QuantileRule.allCases {
        let found = table.quartile(quartile, rule: rule, lowest: 1).value
        #expect(
          agrees(
            found, with: example["\(name) by \(rule.rawValue.prefix(4)) \(rule.rawValue.suffix(1))"]
          ))
      }
    }
  }

  @Test func `without answers there is none`() {
    for rule in QuantileRule.allCases {
      #expect(
        CountTable(levels: 5).quartile(.median, rule: rule, lowest: 1) == .undefined(.noData))
    }
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

  // By type 2 n·p is a whole number or rounded up; by type 7 (n − 1)·p is read off in between.
  @Test(arguments: [
    ([2], [2.0, 2, 2], [2.0, 2, 2]), ([1, 2], [1, 1.5, 2], [1.25, 1.5, 1.75]),
    ([1, 2, 4], [1, 2, 4], [1.5, 2, 3]), ([1, 1, 2, 5], [1, 1.5, 3.5], [1, 1.5, 2.75]),
    ([1, 2, 3, 4, 5], [2, 3, 4], [2, 3, 4]), ([1, 5, 5, 5, 5, 5], [5, 5, 5], [5, 5, 5]),
    ([1, 1, 5, 5, 5, 5, 5, 5], [3, 5, 5], [4, 5, 5]),
  ])
  func `the quartiles of a few answers, by both rules`(
    answers: [Int], type2: [Double], type7: [Double]
  ) {
    var table = CountTable(levels: 5)
    for answer in answers { table.add(answer - 1) }
    func quartiles(_ rule: QuantileRule) -> [Double?] {
      Quartile.allCases.map { table.quartile($0, rule: rule, lowest: 1).value }
    }
    #expect(quartiles(.type2) == type2 && quartiles(.type7) == type7)
  }

  @Test(arguments: [
    (1, [[0, 0], [0, 0], [0, 0]]), (2, [[0, 0], [0, 1], [1, 1]]), (4, [[0, 1], [1, 2], [2, 3]]),
    (5, [[1, 1], [2, 2], [3, 3]]), (7, [[1, 1], [3, 3], [5, 5]]), (8, [[1, 2], [3, 4], [5, 6]]),
  ])
  func `by type 2 a quartile is an answer or lies halfway between two neighbours`(
    total: Int, places: [[Int]]
  ) {
    #expect(
      Quartile.allCases.map { quartile in
        let (lower, upper) = quartile.places(among: total)
        return [lower, upper]
      } == places)
  }
}
