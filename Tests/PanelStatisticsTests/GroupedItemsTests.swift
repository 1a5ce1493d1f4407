import PanelStatistics
import Testing

struct GroupedItemsTests {
  static func groups(_ raters: Int, of groups: Int) -> [UInt8] {
    var generator = CounterRandom(seed: 9)
    return (0..<raters).map { _ in UInt8(generator.index(below: groups)) }
  }

  /// The counts taken rater by rater.
  static func slow(_ column: [UInt8], _ group: [UInt8], groups: Int, levels: Int) -> GroupedCounts {
    var tables = Array(repeating: CountTable(levels: levels), count: groups)
    for (code, group) in zip(column, group) where code > 0 && group < groups {
      tables[Int(group)].add(Int(code) - 1)
    }
    return GroupedCounts(tables)
  }

  @Test(arguments: KernelPath.available, [(1, 5), (5, 5), (8, 11), (30, 11), (256, 1), (3, 200)])
  func `every path counts what going through the raters counts`(
    path: KernelPath, shape: (Int, Int)
  ) throws {
    let (groups, levels) = shape
    let answers = try JointTablesTests.answers(1_203, items: 3, levels: levels)
    // A tenth and more is in no group.
    let group = Self.groups(1_203, of: min(256, groups + groups / 8 + 1))
    let found = GroupedCounts.ofItems(answers, by: group, groups: groups, threads: 1, path: path)
    #expect(
      found
        == answers.columns.map { Self.slow($0, group, groups: groups, levels: levels) })
    #expect(
      found
        == answers.columns.map { GroupedCounts($0, by: group, groups: groups, levels: levels) })
  }

  @Test(arguments: KernelPath.available)
  func `neither threads nor paths change the counts of many blocks`(path: KernelPath) throws {
    let answers = try JointTablesTests.answers(50_001, items: 2, levels: 5)
    let group = Self.groups(50_001, of: 5)
    let slow = answers.columns.map { Self.slow($0, group, groups: 5, levels: 5) }
    for threads in [0, 1, 2, 5] {
      let found = GroupedCounts.ofItems(
        answers, by: group, groups: 5, threads: threads, path: path)
      #expect(found == slow)
    }
  }

  @Test func `merging equals counting the merged raters`() throws {
    let (first, second) = (
      try JointTablesTests.answers(650, items: 2, levels: 5, seed: 3),
      try JointTablesTests.answers(77, items: 2, levels: 5, seed: 4)
    )
    let group = Self.groups(727, of: 4)
    let both = try AnswerColumns(zip(first.columns, second.columns).map { $0 + $1 }, levels: 5)
    let parts = zip(
      GroupedCounts.ofItems(first, by: Array(group[..<650]), groups: 4),
      GroupedCounts.ofItems(second, by: Array(group[650...]), groups: 4)
    ).map { first, second in
      GroupedCounts(
        zip(first.groups, second.groups).map { first, second in
          var merged = first
          merged.merge(second)
          return merged
        })
    }
    #expect(GroupedCounts.ofItems(both, by: group, groups: 4, threads: 2) == parts)
  }

  @Test func `the tests of an item are those of its columns`() throws {
    let answers = try JointTablesTests.answers(3_000, items: 2, levels: 5)
    let group = Self.groups(3_000, of: 3)
    let counts = GroupedCounts.ofItems(answers, by: group, groups: 3)[1]
    let scores = (0..<3).map { wanted in
      zip(answers.columns[1], group).filter { $0.0 > 0 && Int($0.1) == wanted }.map {
        Double($0.0)
      }
    }
    #expect(KruskalWallis.of(counts) == KruskalWallis.of(GroupedCounts(scores: scores)))
  }

  @Test func `who is beyond the list of groups does not count, and no one counts where none is`()
    throws
  {
    let answers = try AnswerColumns([[1, 2, 2, 1]], levels: 2)
    let short = GroupedCounts.ofItems(answers, by: [0, 1, 0], groups: 2)
    #expect(short[0].groups.map(\.counts) == [[1, 1], [0, 1]])
    #expect(GroupedCounts.ofItems(answers, by: [], groups: 2)[0].pooled.total == 0)
    #expect(GroupedCounts.ofItems(answers, by: [0, 0, 0, 0], groups: 0)[0].groups == [])
    #expect(GroupedCounts.ofItems(try AnswerColumns([], levels: 2), by: [], groups: 2) == [])
  }
}
