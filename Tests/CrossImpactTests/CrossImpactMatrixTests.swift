import CrossImpact
import Testing

struct CrossImpactMatrixTests {
  static let zeros = Array(repeating: [0, 0, 0], count: 3)

  func problems(_ counts: [Int], _ rows: [[Int]]) -> [CrossImpactProblem] {
    do throws(CrossImpactRefusal) {
      _ = try CrossImpactMatrix(variantCounts: counts, rows: rows)
      return []
    } catch {
      return error.problems
    }
  }

  @Test func `a matrix knows its rows, columns and judgements`() throws {
    let matrix = try Somewhereland.matrix()
    #expect(matrix.columnCount == 17)
    #expect(matrix.configurationCount == 486)
    #expect(matrix.column(3, 1) == 10)
    #expect(matrix.variantCount(of: 3) == 2)
    #expect(matrix.judgement(matrix.column(5, 0), matrix.column(2, 2)) == 3)
    #expect(matrix.rows == Somewhereland.rows)
    #expect(matrix.selfImpacts.isEmpty)
    #expect(matrix.descriptors[4].variants.map(\.name) == ["E1", "E2", "E3"])
  }

  @Test func `all that is wrong is said at once`() {
    #expect(problems([], []) == [.noDescriptors])
    #expect(
      problems([2, 0, 33], [[0, 0], [0]]) == [
        .noVariants(descriptor: 1), .tooManyVariants(descriptor: 2, found: 33),
        .wrongRowCount(found: 2, expected: 35), .wrongCellCount(row: 0, found: 2, expected: 35),
        .wrongCellCount(row: 1, found: 1, expected: 35),
      ])
    #expect(
      problems([1, 2], [[0, 0, 0], [0, 0], [0, 0, 0, 0]]) == [
        .wrongCellCount(row: 1, found: 2, expected: 3),
        .wrongCellCount(row: 2, found: 4, expected: 3),
      ])
    #expect(problems([2, -1], Self.zeros).contains(.noVariants(descriptor: 1)))
  }

  @Test func `judgements whose sums could overflow are refused, however large they are`() {
    var rows = Self.zeros
    rows[0][1] = CrossImpactMatrix.largestBalance
    #expect(problems([1, 1, 1], rows) == [])
    rows[2][1] = -1
    #expect(problems([1, 1, 1], rows) == [.balanceTooLarge(column: 1, found: 8_001)])
    rows[2][1] = Int.min
    rows[0][1] = Int.max
    rows[1][1] = Int.max
    #expect(problems([1, 1, 1], rows).count == 1)
  }

  @Test func `judgements of a descriptor on itself are allowed, counted and named`() throws {
    var rows = Self.zeros
    rows[1][2] = 2
    let matrix = try CrossImpactMatrix(variantCounts: [1, 2], rows: rows)
    #expect(matrix.selfImpacts == [1])
    // The variant that hampers itself does not stand.
    #expect(ConsistentScenarios.find(in: matrix).configurations == [Configuration([0, 1])])
  }

  @Test func `blank names and equal names are told apart by their place`() throws {
    let matrix = try CrossImpactMatrix(
      [Descriptor("", ["", ""]), Descriptor("", ["", ""])],
      rows: [[0, 0, 1, 0], [0, 0, 0, 1], [0, 0, 0, 0], [0, 0, 0, 0]])
    #expect(
      ConsistentScenarios.find(in: matrix).configurations
        == [Configuration([0, 0]), Configuration([1, 1])])
  }

  @Test func `a matrix of more configurations than an integer holds has no count`() throws {
    let rows = Array(repeating: Array(repeating: 0, count: 100), count: 100)
    let matrix = try CrossImpactMatrix(
      variantCounts: Array(repeating: 2, count: 50), rows: rows)
    #expect(matrix.configurationCount == 1 << 50)
    let wide = try CrossImpactMatrix(variantCounts: Array(repeating: 4, count: 25), rows: rows)
    #expect(wide.configurationCount == 1 << 50)
    let many = Array(repeating: Array(repeating: 0, count: 132), count: 132)
    let larger = try CrossImpactMatrix(variantCounts: Array(repeating: 2, count: 66), rows: many)
    #expect(larger.configurationCount == nil)
    #expect(ConsistentScenarios.find(in: larger, cap: 3).configurations.count == 3)
    #expect(ConsistentScenarios.find(in: larger, cap: 3).total == nil)
  }

  @Test func `a problem says where it is`() {
    #expect(
      CrossImpactProblem.wrongCellCount(row: 1, found: 2, expected: 3).description
        == "row 1: 2 judgements, expected 3")
    let refusal = #expect(throws: CrossImpactRefusal.self) {
      try CrossImpactMatrix(variantCounts: [1, 1], rows: [[0], [0]])
    }
    #expect(refusal?.description.split(separator: "\n").count == 2)
  }
}
