import Foundation
import PanelStatistics
import Testing

struct PolychoricIntervalTests {
  /// Two columns of codes with these counts.
  static func columns(_ counts: [[Int]]) -> (a: [UInt8], b: [UInt8]) {
    let pairs = counts.indices.flatMap { a in
      counts[a].indices.flatMap { b in
        Array(repeating: (UInt8(a + 1), UInt8(b + 1)), count: counts[a][b])
      }
    }
    return (pairs.map(\.0), pairs.map(\.1))
  }

  @Test func `Efron and Stein 1981: without each person, one by one`() throws {
    let (a, b) = Self.columns([[12, 5, 2], [6, 9, 4], [1, 6, 11]])
    func z(_ a: [UInt8], _ b: [UInt8]) throws -> Double {
      atanh(try #require(PolychoricCorrelation.of(JointTable(a, b, levels: 3)).value).rho)
    }
    let (n, whole) = (Double(a.count), try z(a, b))
    let pseudo = try a.indices.map { person in
      var (x, y) = (a, b)
      x.remove(at: person)
      y.remove(at: person)
      return n * whole - (n - 1) * (try z(x, y))
    }
    let mean = pseudo.reduce(0, +) / n
    let spread = pseudo.map { pow($0 - mean, 2) }.reduce(0, +) / (n * (n - 1))
    let half = StudentT.quantile(0.975, degrees: n - 1) * spread.squareRoot()
    let found = try #require(PolychoricCorrelation.interval(JointTable(a, b, levels: 3)).value)
    #expect(close(found.low, tanh(mean - half), 1e-8) && close(found.high, tanh(mean + half), 1e-8))
  }

  @Test func `where the correlation is low the interval is nearly that of the standard error`()
    throws
  {
    let table = PublishedTables.first
    let found = try #require(PolychoricCorrelation.of(table).value)
    let interval = try #require(PolychoricCorrelation.interval(table).value)
    let plain = 2 * 1.96 * found.standardError
    #expect(abs(interval.high - interval.low - plain) < 0.1 * plain)
    #expect(interval.low < found.rho && found.rho < interval.high)
    let wide = try #require(PolychoricCorrelation.interval(table, level: 0.99).value)
    #expect(wide.low < interval.low && wide.high > interval.high && wide.level == 0.99)
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("PolychoricCorrelation")
    let table = JointTable(example.answers.map { $0.compactMap { $0 } })
    let interval = try #require(PolychoricCorrelation.interval(table).value)
    #expect(agrees(interval.low, with: example["low"]))
    #expect(agrees(interval.high, with: example["high"]))
  }

  @Test func `no interval has its reason`() {
    #expect(
      PolychoricCorrelation.interval(JointTable([[0, 0], [0, 0]])) == .undefined(.noData))
    #expect(
      PolychoricCorrelation.interval(JointTable([[3, 2], [0, 0]])) == .undefined(.noVariation))
    #expect(
      PolychoricCorrelation.interval(JointTable([[1, 1], [0, 1]])) == .undefined(.tooFewPerGroup))
    // Without the one answer in the second row the item does not vary.
    #expect(
      PolychoricCorrelation.interval(JointTable([[3, 2], [0, 1]])) == .undefined(.noVariation))
  }
}
