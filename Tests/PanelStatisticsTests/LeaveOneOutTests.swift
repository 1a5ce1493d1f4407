import PanelStatistics
import Testing

struct LeaveOneOutTests {
  static let table = ScoreTable([[5, 1, 3], [5, 1, 3], [5, 3, 2], [1, 5, 2]])

  @Test func `Efron and Tibshirani 1993: one rater at a time is left out`() throws {
    let found = try #require(LeaveOneOut.of(Self.table, size: 2).value)
    // All: 4, 2.5, 2.5: the first two. Without the first: 11/3, 3, 7/3.
    #expect(found.changes[0].influence == 0)
    // Without the third: 11/3, 7/3, 8/3; the third item enters.
    #expect(found.changes[2].entering == [2] && found.changes[2].leaving == [1])
    #expect(found.changes[3].entering == [2] && found.changes[3].influence == 2)
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("LeaveOneOut")
    let found = try #require(LeaveOneOut.of(ScoreTable(example.rows), size: 2).value)
    for (rater, change) in found.changes.enumerated() {
      #expect(agrees(Double(change.influence), with: example["influence of rater \(rater + 1)"]))
    }
  }

  @Test func `ranking by hand without each rater gives the same`() throws {
    var generator = CounterRandom(seed: 25)
    for _ in 0..<30 {
      let rows = (0..<5).map { _ in (0..<4).map { _ in Double(generator.index(below: 6)) } }
      func top(_ rows: [[Double]]) -> Set<Int> {
        let sums = (0..<4).map { item in rows.reduce(0) { $0 + $1[item] } / Double(rows.count) }
        return Set((0..<4).sorted { (-sums[$0], $0) < (-sums[$1], $1) }.prefix(2))
      }
      let found = try #require(
        LeaveOneOut.of(ScoreTable(rows.map { $0.map { $0 } }), size: 2).value)
      for rater in 0..<5 {
        var rest = rows
        rest.remove(at: rater)
        #expect(found.changes[rater].entering == top(rest).subtracting(top(rows)).sorted())
      }
    }
  }

  @Test func `a rater who said nothing changes nothing`() throws {
    let table = ScoreTable(Self.table.rows + [[nil, nil, nil]])
    let found = try #require(LeaveOneOut.of(table, size: 2).value)
    #expect(found.changes[4].influence == 0 && close(found.changes[4].tau.value, 1))
  }

  @Test func `three raters are too few, and no scores are none`() {
    #expect(
      LeaveOneOut.of(ScoreTable(Array(Self.table.rows[..<3])), size: 2)
        == .undefined(.tooFewPerGroup))
    #expect(LeaveOneOut.of(ScoreTable([[nil], [nil]]), size: 1) == .undefined(.noData))
    let flat = ScoreTable([[2, 2], [2, 2], [2, 2], [2, 2]])
    #expect(LeaveOneOut.of(flat, size: 1).value?.changes[0].tau == .undefined(.noVariation))
  }
}
