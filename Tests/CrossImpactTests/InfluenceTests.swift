import CrossImpact
import Testing

struct InfluenceTests {
  @Test func `what some give others take`() throws {
    let influences = try Somewhereland.matrix().influences
    let sizes = Somewhereland.rows.joined().map { abs($0) }.reduce(0, +)
    #expect(influences.map(\.activeSum).reduce(0, +) == sizes)
    #expect(influences.map(\.passiveSum).reduce(0, +) == sizes)
  }

  @Test func `the sums are those of rows and columns`() throws {
    let influences = try Somewhereland.matrix().influences
    // D: rows D1, D2 and columns 9 and 10.
    let active = (Somewhereland.rows[9] + Somewhereland.rows[10]).map { abs($0) }.reduce(0, +)
    let passive = Somewhereland.rows.map { abs($0[9]) + abs($0[10]) }.reduce(0, +)
    #expect(influences[3].activeSum == active)
    #expect(influences[3].passiveSum == passive)
    #expect(active == 26)
    #expect(passive == 30)
  }

  @Test func `judgements on itself are nobody's influence`() throws {
    let matrix = try CrossImpactMatrix(
      variantCounts: [2, 1], rows: [[5, -5, 2], [0, 0, -1], [0, 3, 9]])
    #expect(matrix.influences.map(\.activeSum) == [3, 3])
    #expect(matrix.influences.map(\.passiveSum) == [3, 3])
  }
}
