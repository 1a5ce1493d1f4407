import PanelStatistics
import Testing

struct JointTablesTests {
  /// Answers of which a tenth is missing in the odd items and none in the even ones.
  static func answers(_ raters: Int, items: Int, levels: Int, seed: UInt64 = 1) throws
    -> AnswerColumns
  {
    var generator = CounterRandom(seed: seed)
    let columns = (0..<items).map { item in
      (0..<raters).map { _ -> UInt8 in
        if item % 2 == 1, generator.index(below: 10) == 0 { return 0 }
        return UInt8(1 + min(generator.index(below: levels), generator.index(below: levels)))
      }
    }
    return try AnswerColumns(columns, levels: levels)
  }

  /// The tables counted rater by rater.
  static func slow(_ answers: AnswerColumns) -> [[JointTable]] {
    answers.columns.map { a in
      answers.columns.map { b in
        var table = Array(
          repeating: Array(repeating: 0, count: answers.levels), count: answers.levels)
        for (x, y) in zip(a, b) where x > 0 && y > 0 { table[Int(x) - 1][Int(y) - 1] += 1 }
        return JointTable(table)
      }
    }
  }

  @Test(arguments: KernelPath.available, [1, 2, 5, 11, 16, 17])
  func `every path counts what going through the raters counts`(path: KernelPath, levels: Int)
    throws
  {
    let answers = try Self.answers(1_111, items: 5, levels: levels)
    let (tables, slow) = (JointTables(answers, threads: 1, path: path), Self.slow(answers))
    for a in 0..<5 {
      for b in 0..<5 where b != a { #expect(tables[a, b] == slow[a][b]) }
    }
  }

  @Test(arguments: KernelPath.available)
  func `neither threads nor paths change a table of many blocks`(path: KernelPath) throws {
    let answers = try Self.answers(40_003, items: 4, levels: 5)
    let tables = JointTables(answers)
    #expect(tables[2, 1] == JointTable(answers.columns[2], answers.columns[1], levels: 5))
    for threads in [0, 1, 2, 3, 9] {
      #expect(JointTables(answers, threads: threads, path: path) == tables)
    }
  }

  @Test func `an item that some block answers in full and another does not`() throws {
    var column = Array(repeating: UInt8(2), count: 40_000)
    for place in 0..<100 { column[place] = 0 }
    let answers = try AnswerColumns([column, column.reversed(), column], levels: 3)
    let tables = JointTables(answers, threads: 2)
    #expect(tables[1, 0].total == 39_800 && tables[2, 0].total == 39_900)
    #expect(tables[0, 2][1, 1] == 39_900)
  }

  @Test func `merging equals counting the merged raters`() throws {
    let (first, second) = (
      try Self.answers(700, items: 3, levels: 4, seed: 5),
      try Self.answers(91, items: 3, levels: 4, seed: 6)
    )
    var merged = JointTables(first)
    merged.merge(JointTables(second))
    let both = try AnswerColumns(zip(first.columns, second.columns).map { $0 + $1 }, levels: 4)
    #expect(merged == JointTables(both))
  }

  @Test func `no raters, one item and no items have empty tables or none`() throws {
    let nobody = JointTables(try AnswerColumns([[], []], levels: 3))
    #expect(nobody[0, 1] == JointTable([[0, 0, 0], [0, 0, 0], [0, 0, 0]]))
    #expect(JointTables(try AnswerColumns([[1, 2]], levels: 3)).items == 1)
    #expect(JointTables(try AnswerColumns([], levels: 3), threads: 2).items == 0)
  }
}
