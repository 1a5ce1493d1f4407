import PanelStatistics
import Testing

struct SpearmanTests {
  @Test func `the rank correlation of the SciPy documentation`() {
    let result = Spearman.correlation([1, 2, 3, 4, 5], [5, 6, 7, 8, 7])
    #expect(abs((result.rho.value ?? 0) - 0.8207826816681233) < 1e-12)
    #expect(result.n == 5)
  }

  @Test func `the rank correlation of Hollander and Wolfe`() {
    let lightness = [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1]
    let score = [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8]
    let result = Spearman.correlation(lightness, score)
    #expect(abs((result.rho.value ?? 0) - 0.6) < 1e-12)
  }

  @Test func `a table of counts gives the correlation of its rows`() {
    let table = [[52, 58, 8], [18, 15, 7], [5, 11, 3]]
    var (a, b): ([Double?], [Double?]) = ([], [])
    for (row, counts) in table.enumerated() {
      for (column, count) in counts.enumerated() {
        a += Array(repeating: Double(row), count: count)
        b += Array(repeating: Double(column), count: count)
      }
    }
    let result = Spearman.correlation(a, b)
    #expect(result.n == 177)
    #expect(abs((result.rho.value ?? 0) - 0.1079005047) < 1e-9)
  }

  @Test func `the interval of Bonett and Wright lies around the correlation, in 12 decimals`()
    throws
  {
    let result = Spearman.correlation([1, 2, 3, 4, 5], [5, 6, 7, 8, 7])
    let (low, high) = (try #require(result.low), try #require(result.high))
    #expect(low == -0.416290817507 && high == 0.992045971115)
    // tanh(atanh ρ ± 1.959964 · √((1 + ρ² / 2) / (5 − 3))), worked out apart from this code.
    #expect(abs(low - -0.41629081750673824) < 1e-12)
    #expect(abs(high - 0.9920459711149154) < 1e-12)
  }

  @Test func `pairs with a gap do not count`() {
    let full = Spearman.correlation([1, 2, 3, 4], [1, 3, 2, 4])
    let gaps = Spearman.correlation([1, nil, 2, 3, 4, 9], [1, 7, 3, 2, 4, nil])
    #expect(full == gaps)
    #expect(abs((full.rho.value ?? 0) - 0.8) < 1e-12)
  }

  @Test func `too few pairs, or none, or no variation, have no correlation`() {
    #expect(Spearman.correlation([], []).rho == .undefined(.noData))
    #expect(Spearman.correlation([1, 2, 3], [1, 2, 3]).rho == .undefined(.tooFewPerGroup))
    #expect(Spearman.correlation([1, 1, 1, 1], [1, 2, 3, 4]).rho == .undefined(.noVariation))
  }

  @Test func `perfect agreement has an interval of one point`() {
    let result = Spearman.correlation([1, 2, 3, 4], [10, 20, 30, 40])
    #expect([result.rho.value, result.low, result.high] == [1, 1, 1])
  }

  // Midranks 1.5 1.5 3 4 and 1 2.5 2.5 4: 3.75 over √(4.5 · 4.5), worked out by hand.
  @Test func `ties share their ranks on both sides`() throws {
    let rho = try #require(Spearman.correlation([1, 1, 2, 3], [1, 2, 2, 3]).rho.value)
    #expect(abs(rho - 3.75 / 4.5) < 1e-12)
  }

  static let orders: [(order: [Double], rho: Double)] = [
    ([1, 2, 3, 5, 4], 0.9), ([1, 3, 2, 5, 4], 0.8), ([2, 3, 4, 5, 1], 0), ([5, 4, 3, 2, 1], -1),
    ([3, 1, 2, 5, 4], 0.6),
  ]

  @Test(arguments: orders)
  func `without ties it is 1 − 6·Σd² over n(n² − 1)`(order: [Double], rho: Double) throws {
    let result = Spearman.correlation([1, 2, 3, 4, 5], order)
    #expect(abs(try #require(result.rho.value) - rho) < 1e-12)
  }

  @Test func `four pairs are enough and three are not`() throws {
    #expect(Spearman.correlation([1, 2, 3], [1, 3, 2]).low == nil)
    let four = Spearman.correlation([1, 2, 3, 4], [1, 3, 2, 4])
    // z = atanh 0.8 ± 1.959964 · √((1 + 0.32) / 1), worked out apart from this code.
    #expect(abs(try #require(four.low) - -0.8188163049714909) < 1e-12)
    #expect(abs(try #require(four.high) - 0.9975433602775399) < 1e-12)
    #expect(four.n == 4)
  }

  @Test func `a column that does not vary has no correlation on either side`() {
    let flat = Spearman.correlation([1, 2, 3, 4], [2, 2, 2, 2])
    #expect(flat.rho == .undefined(.noVariation) && flat.low == nil && flat.high == nil)
    #expect(flat.n == 4 && Spearman.correlation([nil, 1], [1, nil]).n == 0)
    #expect(Spearman.correlation([nil, 1], [1, nil]).rho == .undefined(.noData))
  }

  static func table(_ a: [Double], _ b: [Double]) -> JointTable {
    func codes(_ values: [Double]) -> [UInt8] {
      let levels = Set(values).sorted()
      return values.map { value in UInt8((levels.firstIndex(of: value) ?? 0) + 1) }
    }
    return JointTable(codes(a), codes(b), levels: max(Set(a).count, Set(b).count))
  }

  @Test func `scipy's own example, with its probability`() {
    let found = Spearman.correlation(Self.table([1, 2, 3, 4, 5], [5, 6, 7, 8, 7]))
    #expect(agrees(found.rho.value, with: "0.8207826816681233"))
    #expect(agrees(Spearman.probability(found).value, with: "0.088587005313544"))
  }

  @Test func `Hollander and Wolfe: the tuna of R's help, and Bonett and Wright 2000`() {
    let found = Spearman.correlation(
      Self.table(
        [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1],
        [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8]))
    #expect(close(found.rho.value, 0.6))
    #expect(agrees(found.low, with: "-0.17424407") && agrees(found.high, with: "0.91579788"))
  }

  @Test(arguments: [
    (PublishedTables.first, "0.1079005047"), (PublishedTables.second, "0.5742982500"),
  ])
  func `from a table`(table: JointTable, rho: String) {
    #expect(agrees(Spearman.correlation(table).rho.value, with: rho))
  }

  @Test func `a table gives what the columns give, and transposing changes nothing`() {
    var generator = CounterRandom(seed: 20)
    for _ in 0..<50 {
      let a = (0..<30).map { _ in UInt8(generator.index(below: 5)) }
      let b = (0..<30).map { _ in UInt8(generator.index(below: 5)) }
      func numbers(_ codes: [UInt8]) -> [Double?] { codes.map { $0 == 0 ? nil : Double($0) } }
      let columns = Spearman.correlation(numbers(a), numbers(b))
      let found = Spearman.correlation(JointTable(a, b, levels: 4))
      #expect(found.n == columns.n && close(found.rho.value, columns.rho.value ?? .nan))
      #expect(Spearman.correlation(JointTable(b, a, levels: 4)) == found)
    }
  }

  @Test func `two million equal pairs do not overflow`() {
    let table = JointTable([[1_000_000, 0, 0], [0, 500_000, 0], [0, 0, 500_000]])
    #expect(Spearman.correlation(table).rho == .value(1))
    #expect(Spearman.probability(Spearman.correlation(table)) == .value(0))
  }

  @Test func `a table without enough or without variation has its reason`() {
    #expect(Spearman.correlation(JointTable([[0, 0], [0, 0]])).rho == .undefined(.noData))
    #expect(
      Spearman.correlation(JointTable([[2, 0], [0, 1]])).rho == .undefined(.tooFewPerGroup))
    #expect(Spearman.correlation(JointTable([[3, 2], [0, 0]])).rho == .undefined(.noVariation))
    #expect(
      Spearman.probability(Spearman.correlation(JointTable([[3, 2], [0, 0]])))
        == .undefined(.noVariation))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("Spearman")
    let found = Spearman.correlation(example.rows[0], example.rows[1])
    #expect(agrees(found.rho.value, with: example["rho"]))
    #expect(agrees(found.low, with: example["low"]) && agrees(found.high, with: example["high"]))
    #expect(agrees(Spearman.probability(found).value, with: example["p"]))
  }
}

/// Two tables of two items whose numbers were computed elsewhere.
enum PublishedTables {
  static let first = JointTable([[52, 58, 8], [18, 15, 7], [5, 11, 3]])
  static let second = JointTable([
    [30, 20, 10, 5, 1], [18, 35, 22, 12, 4], [9, 21, 40, 25, 10], [4, 12, 24, 38, 19],
    [1, 5, 9, 20, 34],
  ])
}
