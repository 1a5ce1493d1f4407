import PanelStatistics
import Testing

struct PrincipalComponentsTests {
  static func pearson(_ table: ScoreTable) -> [[Double]] {
    let columns = (0..<table.items).map { table.scores(of: $0) }
    let centred = columns.map { column in
      let mean = column.reduce(0, +) / Double(column.count)
      return column.map { $0 - mean }
    }
    func product(_ a: [Double], _ b: [Double]) -> Double {
      zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
    }
    return centred.map { a in
      centred.map { product(a, $0) / (product(a, a) * product($0, $0)).squareRoot() }
    }
  }

  @Test func `Horn 1965: attitude has one component`() {
    let found = PrincipalComponents(
      Self.pearson(Attitude.table), thresholds: [2.05, 1.60, 1.30, 1.1, 0.9, 0.8, 0.6])
    let expected = [
      "3.71637575", "1.14092189", "0.84719155", "0.61286966", "0.32367281", "0.21853059",
      "0.14043776",
    ]
    for (value, printed) in zip(found.eigenvalues, expected) {
      #expect(agrees(value, with: printed))
    }
    #expect(found.retained == 1 && found.seed == nil)
  }

  @Test func `chance makes about what Horn's tables say`() throws {
    let answers = try Attitude.answers()
    let thresholds = PrincipalComponents.chance(answers, seed: 1, draws: 40)
    for (found, expected) in zip(thresholds, [2.05, 1.60, 1.30]) {
      #expect(abs(found - expected) < 0.15)
    }
  }

  @Test func `one seed makes one chance, and the panel's own number of components`() throws {
    let columns = [[1, 2, 3, 4, 5, 1], [1, 2, 3, 4, 5, 2], [5, 1, 4, 2, 3, 3]] as [[UInt8]]
    let answers = try AnswerColumns(columns, levels: 5)
    let found = try #require(PrincipalComponents.of(answers, seed: 1).value)
    #expect(found.thresholds == PrincipalComponents.chance(answers, seed: 1))
    #expect(found.thresholds != PrincipalComponents.chance(answers, seed: 2))
    #expect(found.seed == 1)
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("PrincipalComponents")
    let found = PrincipalComponents(
      example.rows.map { $0.compactMap { $0 } }, thresholds: [1, 1, 1])
    for (place, value) in found.eigenvalues.enumerated() {
      #expect(agrees(value, with: example["eigenvalue \(place + 1)"]))
    }
    #expect(agrees(Double(found.retained), with: example["retained"]))
  }

  @Test func `the loadings rebuild the matrix, and its trace is the number of items`() {
    let matrix = Self.pearson(Attitude.table)
    let found = PrincipalComponents(matrix, thresholds: [])
    for a in 0..<7 {
      for b in 0..<7 {
        let rebuilt = found.loadings.reduce(0) { $0 + $1[a] * $1[b] }
        #expect(abs(rebuilt - matrix[a][b]) < 1e-9)
      }
    }
    #expect(close(found.eigenvalues.reduce(0, +), 7))
  }

  @Test func `of very many respondents the limit is that of theory`() throws {
    #expect(agrees(PrincipalComponents.edge(respondents: 20_000, items: 30), with: "1.0790"))
    var generator = CounterRandom(seed: 23)
    let columns = (0..<3).map { _ in (0..<20_000).map { _ in UInt8(1 + generator.index(below: 5)) }
    }
    let found = try #require(
      PrincipalComponents.of(try AnswerColumns(columns, levels: 5), seed: 1).value)
    #expect(found.seed == nil && found.thresholds.count == 3 && found.retained <= 1)
  }

  @Test func `nothing to reduce has its reason`() throws {
    func of(_ rows: [[Int?]]) throws -> Statistic<PrincipalComponents> {
      PrincipalComponents.of(try AnswerColumns(rows: rows, scale: 1...5), seed: 1)
    }
    #expect(try of([]) == .undefined(.noData))
    #expect(try of([[1], [2]]) == .undefined(.singleItem))
  }
}
