import PanelStatistics
import Testing

struct ScoreTableTests {
  @Test func `what is not a number is missing, and a short row ends in missing values`() {
    let table = ScoreTable([[1, .nan, 3], [.infinity], []])
    #expect(table.rows == [[1, nil, 3], [nil, nil, nil], [nil, nil, nil]])
    #expect(table.items == 3 && table.raters == 3)
  }

  @Test func `the complete block holds the items that everyone scored`() {
    let table = ScoreTable([[1, 2, nil], [4, 5, 6]])
    #expect(table.completeItems == [0, 1])
    #expect(table.completeBlock == [[1, 2], [4, 5]])
    #expect(table.scores(of: 2) == [6])
  }
}
