import Foundation
import PanelStatistics
import Testing

struct KendallIntervalTests {
  /// τ-b of cells that need not be whole numbers, pair of cells by pair of cells.
  static func tau(_ cells: [[Double]]) -> Double {
    var (order, first, second) = (0.0, 0.0, 0.0)
    let places = cells.indices.flatMap { a in cells[a].indices.map { (a, $0) } }
    for x in places {
      for y in places {
        let pairs = cells[x.0][x.1] * cells[y.0][y.1]
        order += pairs * Double((x.0 - y.0).signum() * (x.1 - y.1).signum())
        first += x.0 == y.0 ? 0 : pairs
        second += x.1 == y.1 ? 0 : pairs
      }
    }
    return order / (first * second).squareRoot()
  }

  /// The standard error as the delta method has it: how a little more in each cell moves τ-b.
  static func error(_ counts: [[Double]]) -> Double {
    var sum = 0.0
    for a in counts.indices {
      for b in counts[a].indices {
        var (more, less) = (counts, counts)
        more[a][b] += 1e-4
        less[a][b] -= 1e-4
        let slope = (tau(more) - tau(less)) / 2e-4
        sum += counts[a][b] * slope * slope
      }
    }
    return sum.squareRoot()
  }

  static let tables = [
    [[52, 58, 8], [18, 15, 7], [5, 11, 3]], [[9, 2, 1], [3, 7, 2], [0, 4, 8]], [[3, 1], [2, 4]],
  ]

  @Test(arguments: tables)
  func `Brown and Benedetti 1977: the error is how each cell moves tau`(counts: [[Int]]) throws {
    let found = try #require(KendallTauB.interval(JointTable(counts)).value)
    let cells = counts.map { $0.map(Double.init) }
    let (tau, error) = (Self.tau(cells), Self.error(cells))
    let n = cells.joined().reduce(0, +)
    let half = StudentT.quantile(0.975, degrees: n - 2) * error / (1 - tau * tau)
    #expect(close(found.low, tanh(atanh(tau) - half), 1e-6))
    #expect(close(found.high, tanh(atanh(tau) + half), 1e-6))
  }

  @Test(arguments: tables)
  func `the other way round, mirrored and at another level`(counts: [[Int]]) throws {
    let found = try #require(KendallTauB.interval(JointTable(counts)).value)
    let turned = counts[0].indices.map { b in counts.map { $0[b] } }
    let other = try #require(KendallTauB.interval(JointTable(turned)).value)
    #expect(close(other.low, found.low) && close(other.high, found.high))
    let mirror = try #require(KendallTauB.interval(JointTable(counts.reversed())).value)
    #expect(close(mirror.low, -found.high) && close(mirror.high, -found.low))
    let wide = try #require(KendallTauB.interval(JointTable(counts), level: 0.99).value)
    #expect(wide.low < found.low && wide.high > found.high && wide.level == 0.99)
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("KendallTauB")
    let table = JointTable(example.answers.map { $0.compactMap { $0 } })
    let interval = try #require(KendallTauB.interval(table).value)
    #expect(agrees(interval.low, with: example["low"]))
    #expect(agrees(interval.high, with: example["high"]))
  }

  @Test func `one order has one point, and few have their reason`() {
    #expect(
      KendallTauB.interval(JointTable([[2, 0], [0, 2]])) == .value(Interval(low: 1, high: 1)))
    #expect(KendallTauB.interval(JointTable([[1, 1], [0, 1]])) == .undefined(.tooFewPerGroup))
    #expect(KendallTauB.interval(JointTable([[0, 0], [0, 0]])) == .undefined(.noData))
    #expect(KendallTauB.interval(JointTable([[3, 2], [0, 0]])) == .undefined(.noVariation))
  }
}
