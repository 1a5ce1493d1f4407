import PanelStatistics
import Testing

struct CorrelationMatrixTests {
  static let answers = try? AnswerColumns(
    rows: [[1, 2, nil], [2, 1, 3], [3, 4, 3], [4, 3, 3], [5, 5, nil], [nil, 1, 3]], scale: 1...5)

  @Test func `every pair is over those who answered both`() throws {
    let answers = try #require(Self.answers)
    let matrix = CorrelationMatrix(answers)
    #expect(matrix.items == 3)
    #expect(matrix[0, 1].n == 5 && close(matrix[0, 1].rho.value, 0.8))
    #expect(matrix[0, 1] == matrix[1, 0])
    #expect(matrix[0, 2].n == 3 && matrix[0, 2].rho == .undefined(.tooFewPerGroup))
    #expect(matrix[1, 2].n == 4 && matrix[1, 2].rho == .undefined(.noVariation))
  }

  @Test func `as numbers it is 1 on the diagonal and 0 where there is none`() throws {
    let values = CorrelationMatrix(try #require(Self.answers)).values
    #expect(values.indices.allSatisfy { values[$0][$0] == 1 })
    #expect(values[0][2] == 0 && values[1][0] == values[0][1])
  }

  @Test func `permuting the raters changes nothing`() throws {
    let answers = try Attitude.answers()
    let turned = try AnswerColumns(answers.columns.map { $0.reversed() }, levels: 30)
    #expect(CorrelationMatrix(turned) == CorrelationMatrix(answers))
  }

  @Test func `neither threads nor the way of counting change a correlation`() throws {
    let answers = try JointTablesTests.answers(20_000, items: 4, levels: 7)
    let matrix = CorrelationMatrix(answers, threads: 2)
    #expect(matrix == CorrelationMatrix(answers))
    let pair = JointTable(answers.columns[3], answers.columns[1], levels: 7)
    #expect(matrix[1, 3] == Spearman.correlation(pair))
  }

  @Test func `no items have no pairs`() throws {
    #expect(CorrelationMatrix(try AnswerColumns([], levels: 5)).values == [])
  }
}
