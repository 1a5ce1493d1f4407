import Foundation
import PanelStatistics
import Testing

struct CronbachJackknifeTests {
  static let published = [CronbachsAlphaTests.gaps, Attitude.table]

  @Test(arguments: published)
  func `Bonett 2002: the logarithm of what is missing from 1, without each rater`(
    table: ScoreTable
  ) throws {
    let found = try #require(CronbachsAlpha.of(table, missing: .pairwise).value)
    let n = Double(table.raters)
    let pseudo = try table.rows.indices.map { rater in
      var rows = table.rows
      rows.remove(at: rater)
      let rest = try #require(CronbachsAlpha.of(ScoreTable(rows), missing: .pairwise).value)
      return n * log(1 - found.alpha) - (n - 1) * log(1 - rest.alpha)
    }
    let mean = pseudo.reduce(0, +) / n
    let spread = pseudo.map { pow($0 - mean, 2) }.reduce(0, +) / (n * (n - 1))
    let half = StudentT.quantile(0.975, degrees: n - 1) * spread.squareRoot()
    let interval = try #require(found.interval.value)
    #expect(close(interval.low, 1 - exp(mean + half)))
    #expect(close(interval.high, 1 - exp(mean - half)))
    #expect(found.rule == .jackknife && interval.level == 0.95)
  }

  @Test func `the order of raters and items changes nothing, another level widens`() throws {
    let table = Attitude.table
    let found = try #require(CronbachsAlpha.of(table, missing: .pairwise).value?.interval.value)
    let turned = ScoreTable(table.rows.reversed().map { $0.reversed() })
    let other = try #require(CronbachsAlpha.of(turned, missing: .pairwise).value?.interval.value)
    #expect(close(other.low, found.low) && close(other.high, found.high))
    let wide = try #require(
      CronbachsAlpha.of(table, missing: .pairwise, level: 0.99).value?.interval.value)
    #expect(wide.low < found.low && wide.high > found.high)
  }

  @Test func `where the logarithm does not exist the interval is Feldt's`() throws {
    let equal = try #require(
      CronbachsAlpha.of(ScoreTable([[1, 1], [2, 2], [4, 4]]), missing: .listwise).value)
    #expect(equal.alpha == 1 && equal.rule == .feldt)
    #expect(equal.interval == .value(Interval(low: 1, high: 1)))
    let two = try #require(
      CronbachsAlpha.of(ScoreTable([[1, 2], [3, 3]]), missing: .listwise).value)
    #expect(two.rule == .feldt)
  }

  @Test func `an interval holds its alpha, however few the raters`() throws {
    var random = CounterRandom(seed: 25)
    for _ in 0..<500 {
      let rows = (0..<(3 + random.index(below: 3))).map { _ in
        (0..<3).map { _ in random.index(below: 6) == 0 ? nil : Double(random.index(below: 4)) }
      }
      guard let found = CronbachsAlpha.of(ScoreTable(rows), missing: .pairwise).value else {
        continue
      }
      guard found.alpha <= 1 else {
        #expect(found.interval == .undefined(.tooFewPerGroup))
        continue
      }
      let interval = try #require(found.interval.value)
      #expect(interval.low <= found.alpha + 1e-12 && found.alpha <= interval.high + 1e-12)
      #expect(interval.high <= 1)
    }
  }
}
