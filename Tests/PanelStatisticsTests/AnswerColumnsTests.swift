import PanelStatistics
import Testing

struct AnswerColumnsTests {
  @Test func `rows of answers become columns of codes`() throws {
    let answers = try AnswerColumns(rows: [[1, nil, 5], [2, 3, nil]], scale: 1...5)
    #expect(answers.columns == [[1, 2], [0, 3], [5, 0]])
    #expect(answers.raters == 2 && answers.items == 3 && answers.levels == 5)
    #expect(answers.counts(of: 0).counts == [1, 1, 0, 0, 0])
  }

  @Test func `a scale that begins elsewhere begins at code 1`() throws {
    let answers = try AnswerColumns(rows: [[-2], [0], [2]], scale: -2...2)
    #expect(answers.columns == [[1, 3, 5]])
    #expect(ScoreTable(answers, lowest: -2).rows == [[-2], [0], [2]])
  }

  @Test func `what does not fit is refused and named`() {
    #expect(throws: AnswerColumnsError.offScale(item: 1)) {
      try AnswerColumns(rows: [[1, 6]], scale: 1...5)
    }
    #expect(throws: AnswerColumnsError.length(item: 1, found: 1, expected: 2)) {
      try AnswerColumns(rows: [[1, 2], [3]], scale: 1...5)
    }
    #expect(throws: AnswerColumnsError.length(item: 1, found: 2, expected: 1)) {
      try AnswerColumns([[1], [1, 2]], levels: 5)
    }
    #expect(throws: AnswerColumnsError.offScale(item: 0)) { try AnswerColumns([[6]], levels: 5) }
    #expect(throws: AnswerColumnsError.levels(256)) {
      try AnswerColumns(rows: [[1]], scale: 0...255)
    }
    #expect(throws: AnswerColumnsError.levels(0)) { try AnswerColumns([], levels: 0) }
  }

  @Test func `no rows are no items and nobody`() throws {
    let empty = try AnswerColumns(rows: [], scale: 1...5)
    #expect(empty.items == 0 && empty.raters == 0)
  }
}
