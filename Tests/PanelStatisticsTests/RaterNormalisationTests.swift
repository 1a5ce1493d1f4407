import PanelStatistics
import Testing

struct RaterNormalisationTests {
  static let table = ScoreTable([[1, 2, 3], [3, 4, 5], [2, 2, 2]])

  static func rows(_ way: RaterNormalisation, _ table: ScoreTable) -> [[Double?]] {
    way.applied(to: table).value?.rows ?? []
  }

  @Test func `centring leaves every rater the mean of all`() {
    // The means are 2, 4 and 2; that of all is 8/3.
    let rows = Self.rows(.centre, Self.table)
    #expect(close(rows[0][0], 1 - 2 + 8.0 / 3) && close(rows[1][2], 5 - 4 + 8.0 / 3))
    for row in rows { #expect(close(row.compactMap { $0 }.reduce(0, +) / 3, 8.0 / 3)) }
  }

  @Test func `z gives every rater one spread, and a flat rater the mean of all`() {
    let rows = Self.rows(.z, ScoreTable([[1, 3, 5], [3, 4, 5], [2, 2, 2]]))
    let middle = 27.0 / 9
    #expect(close(rows[0][0], rows[1][0] ?? .nan) && close(rows[0][1], middle))
    #expect(rows[2] == [middle, middle, middle])
    // Spreads of 2 and 1 become 1.5.
    #expect(close(rows[0][2], middle + 1.5))
  }

  @Test func `Searle 1971: the additive model takes each rater's height away`() {
    let rows = Self.rows(.additive, AdditiveModelTests.table)
    for (item, expected) in [4.9, 4.0, 3.5, 2.1].enumerated() {
      let scores = rows.compactMap { $0[item] }
      #expect(close(scores.reduce(0, +) / Double(scores.count), expected))
    }
    #expect(rows[0][2] == nil)
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("RaterNormalisation")
    let table = ScoreTable(example.rows)
    for way in RaterNormalisation.allCases {
      #expect(agrees(Self.rows(way, table)[0][0], with: example[way.rawValue]))
    }
  }

  @Test func `nothing is changed without need, and gaps ask for the additive model`() {
    #expect(Self.rows(.none, Self.table) == Self.table.rows)
    #expect(RaterNormalisation.usual(for: Self.table) == .none)
    #expect(RaterNormalisation.usual(for: AdditiveModelTests.table) == .additive)
  }

  @Test func `a rater who gave always the same is named, one with a single score is not`() {
    #expect(RaterNormalisation.flatRaters(in: Self.table) == [2])
    #expect(RaterNormalisation.flatRaters(in: ScoreTable([[1, nil], [2, 2]])) == [1])
  }

  @Test func `no scores and unconnected items have no normal form`() {
    let apart = ScoreTable([[1, 2, nil, nil], [nil, nil, 3, 4]])
    #expect(RaterNormalisation.additive.applied(to: apart) == .undefined(.disconnected))
    #expect(RaterNormalisation.centre.applied(to: apart).value != nil)
    for way in RaterNormalisation.allCases {
      #expect(way.applied(to: ScoreTable([[nil, nil]])) == .undefined(.noData))
    }
  }
}
