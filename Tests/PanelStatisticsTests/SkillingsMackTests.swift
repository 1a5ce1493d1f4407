import PanelStatistics
import Testing

struct SkillingsMackTests {
  static let assembly = ScoreTable([
    [3.2, 4.1, 3.8, 4.2], [3.1, 3.9, 3.4, 4.0], [4.3, 3.5, 4.6, 4.8], [3.5, 3.6, 3.9, 4.0],
    [3.6, 4.2, 3.7, 3.9], [4.5, 4.7, 3.7, nil], [nil, 4.2, 3.4, nil], [4.3, 4.6, 4.4, 4.9],
    [3.5, nil, 3.7, 3.9],
  ])
  static let metronome = ScoreTable([
    [3, 5, 15], [1, 3, 18], [5, 4, 21], [2, nil, 6], [0, 2, 17], [0, 2, 10], [0, 3, 8], [0, 2, 13],
  ])

  @Test func `Skillings and Mack 1981: nine blocks of four ways to assemble`() throws {
    let test = SkillingsMack(Self.assembly, draws: 0)
    #expect(agrees(test.value.value, with: "15.493048797529"))
    #expect(test.chiSquared?.degrees == [3] && agrees(test.chiSquared?.p, with: "0.0014402963"))
    #expect(test.raters == 9 && test.items == 4)
  }

  @Test func `Hollander and Wolfe, example 7.8: a metronome, one score missing`() throws {
    let test = SkillingsMack(Self.metronome, draws: 0)
    #expect(agrees(test.value.value, with: "13.280951844581"))
    // With two degrees of freedom p is e to the power of −SM / 2.
    #expect(test.chiSquared?.degrees == [2] && agrees(test.chiSquared?.p, with: "0.001306405348"))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("SkillingsMack")
    let test = SkillingsMack(ScoreTable(example.rows))
    #expect(agrees(test.value.value, with: example["SM"]))
    #expect(agrees(test.chiSquared?.p, with: example["p of chi squared"]))
    #expect(agrees(test.permutation?.p, with: example["p of 9999 permutations"]))
  }

  @Test func `without gaps and ties it is Friedman's test`() throws {
    let test = SkillingsMack(KendallsWTests.conference, draws: 0)
    #expect(
      close(
        test.value.value, KendallsW(KendallsWTests.conference, draws: 0).chiSquared?.statistic ?? 0)
    )
    #expect(test.permutation == nil)
  }

  @Test(arguments: [assembly, metronome, KendallsWTests.anxiety])
  func `it is the quadratic form of the ranks, whichever item is left out`(table: ScoreTable) throws
  {
    for left in 0..<table.items {
      let expected = Self.slow(table, leaving: left)
      #expect(close(SkillingsMack(table, draws: 0).value.value, expected))
    }
  }

  @Test func `the order of raters changes nothing, that of items not the value`() throws {
    let test = SkillingsMack(Self.assembly, draws: 99)
    let turned = ScoreTable(Self.assembly.rows.reversed())
    #expect(close(SkillingsMack(turned, draws: 99).value.value, test.value.value ?? 0))
    #expect(SkillingsMack(turned, draws: 99).permutation == test.permutation)
    let items = ScoreTable(Self.assembly.rows.map { $0.reversed() })
    #expect(close(SkillingsMack(items, draws: 0).value.value, test.value.value ?? 0))
  }

  // Three raters of three items: of 36 ways to set two beside the first, one agrees with it entirely.
  @Test func `the permutation test deals out what each rater scored`() throws {
    let rows: [[Double?]] = [[1, 2, 3, nil], [1, 2, 3, nil], [1, 2, 3, nil]]
    let test = SkillingsMack(ScoreTable(rows), seed: 5)
    #expect(test.items == 3 && close(test.value.value, 6))
    let permutation = try #require(test.permutation)
    #expect(abs(permutation.p - 1.0 / 36) < 0.0066)
    #expect(permutation.draws == 9999 && permutation.seed == 5)
  }

  @Test func `a rater of one item says nothing`() {
    let more = ScoreTable(Self.metronome.rows + [[nil, 4, nil], [nil, nil, nil]])
    #expect(SkillingsMack(more, draws: 9) == SkillingsMack(Self.metronome, draws: 9))
  }

  static let reasons: [(rows: [[Double?]], reason: UndefinedReason)] = [
    ([], .noData), ([[nil]], .noData), ([[1, 2]], .singleRater), ([[1], [2]], .singleItem),
    ([[1, 2], [nil, 2]], .singleRater), ([[1, nil], [nil, 2]], .disconnected),
    ([[1, 2, nil, nil], [2, 1, nil, nil], [nil, nil, 1, 2], [nil, nil, 1, 2]], .disconnected),
    ([[2, 2, nil], [nil, 1, 1]], .noVariation),
  ]

  @Test(arguments: reasons)
  func `it is undefined for its reason`(rows: [[Double?]], reason: UndefinedReason) {
    let test = SkillingsMack(ScoreTable(rows), draws: 9)
    #expect(test.value == .undefined(reason))
    #expect(test.chiSquared == nil && test.permutation == nil)
  }

  /// The statistic with any one item left out, by elimination.
  static func slow(_ table: ScoreTable, leaving left: Int) -> Double {
    let kept = (0..<table.items).filter { $0 != left }
    var sums = Array(repeating: 0.0, count: table.items)
    var shared = Array(repeating: Array(repeating: 0.0, count: table.items), count: table.items)
    for row in table.rows {
      let scored = row.indices.filter { row[$0] != nil }
      let s = Double(scored.count)
      for a in scored {
        let below = scored.count { (row[$0] ?? 0) < (row[a] ?? 0) }
        let equal = scored.count { row[$0] == row[a] }
        let rank = Double(below) + Double(equal + 1) / 2
        sums[a] += (12 / (s + 1)).squareRoot() * (rank - (s + 1) / 2)
        for b in scored where b != a { shared[a][b] += 1 }
      }
    }
    var matrix = kept.map { a in
      kept.map { b in a == b ? shared[a].reduce(0, +) : -shared[a][b] } + [sums[a]]
    }
    for pivot in kept.indices {
      matrix[pivot] = matrix[pivot].map { $0 / matrix[pivot][pivot] }
      for row in kept.indices where row != pivot {
        let factor = matrix[row][pivot]
        matrix[row] = zip(matrix[row], matrix[pivot]).map { $0 - factor * $1 }
      }
    }
    return zip(kept, matrix).reduce(0) { $0 + sums[$1.0] * ($1.1.last ?? 0) }
  }
}
