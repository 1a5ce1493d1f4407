import Foundation
import PanelStatistics
import Testing

struct CliffsDeltaIntervalTests {
  /// The two groups of the documentation of R's effsize.
  static let treatment = [10.0, 10, 20, 20, 20, 30, 30, 30, 40, 50]
  static let control = [10.0, 20, 30, 40, 40, 50]

  @Test func `Feng and Cliff 2004: the example of the R package effsize`() throws {
    let (a, b) = MannWhitneyTests.compare(Self.treatment, Self.control)
    #expect(agrees(MannWhitney.of(a, b).value?.delta, with: "-0.25"))
    let interval = try #require(MannWhitney.deltaInterval(a, b).value)
    #expect(agrees(interval.low, with: "-0.7265846") && agrees(interval.high, with: "0.3890062"))
    #expect(interval.level == 0.95)
  }

  /// The variance from the sign of every pair, one by one.
  static func interval(_ a: [Double], _ b: [Double], t: Double) -> (low: Double, high: Double) {
    let signs = a.map { x in b.map { x > $0 ? 1.0 : x < $0 ? -1 : 0 } }
    let (n1, n2) = (Double(a.count), Double(b.count))
    let delta = signs.joined().reduce(0, +) / (n1 * n2)
    let rows = signs.map { pow($0.reduce(0, +) / n2 - delta, 2) }.reduce(0, +)
    let columns = b.indices.map { j in
      pow(signs.map { $0[j] }.reduce(0, +) / n1 - delta, 2)
    }.reduce(0, +)
    let cells = signs.joined().map { pow($0 - delta, 2) }.reduce(0, +)
    let least = (1 - delta * delta) / (n1 * n2 - 1)
    let variance = max(
      least, (n2 * n2 * rows + n1 * n1 * columns - cells) / (n1 * n2 * (n1 - 1) * (n2 - 1)))
    let half = t * (variance * (pow(1 - delta * delta, 2) + t * t * variance)).squareRoot()
    let (middle, scale) = (delta - pow(delta, 3), 1 - delta * delta + t * t * variance)
    return (max(-1, (middle - half) / scale), min(1, (middle + half) / scale))
  }

  @Test func `the signs of all pairs, one by one, give the same, also turned round`() throws {
    var random = CounterRandom(seed: 61)
    for _ in 0..<40 {
      let a = (0..<7).map { _ in Double(random.index(below: 6)) }
      let b = (0..<9).map { _ in Double(1 + random.index(below: 6)) }
      let (first, second) = MannWhitneyTests.compare(a, b)
      guard let found = MannWhitney.deltaInterval(first, second).value else { continue }
      let delta = try #require(MannWhitney.of(first, second).value?.delta)
      guard abs(delta) < 1 else { continue }
      let slow = Self.interval(a, b, t: 2.1447866879169273)
      #expect(close(found.low, slow.low) && close(found.high, slow.high))
      #expect(found.low <= delta && delta <= found.high)
      let turned = try #require(MannWhitney.deltaInterval(second, first).value)
      #expect(close(turned.low, -found.high) && close(turned.high, -found.low))
    }
  }

  @Test func `groups apart have one point, and nothing to compare has its reason`() {
    let (low, high) = (CountTable(counts: [3, 2, 0, 0]), CountTable(counts: [0, 0, 1, 3]))
    #expect(MannWhitney.deltaInterval(low, high) == .value(Interval(low: -1, high: -1)))
    let one = CountTable(counts: [0, 1, 0, 0])
    #expect(MannWhitney.deltaInterval(low, one) == .undefined(.tooFewPerGroup))
    #expect(MannWhitney.deltaInterval(one, high) == .undefined(.tooFewPerGroup))
    let two = CountTable(counts: [1, 0, 1, 0])
    #expect(MannWhitney.deltaInterval(two, CountTable(counts: [0, 2, 0, 0])).value != nil)
    let none = CountTable(counts: [0, 0, 0, 0])
    #expect(MannWhitney.deltaInterval(low, none) == .undefined(.noData))
    #expect(MannWhitney.deltaInterval(one, one) == .undefined(.noVariation))
  }
}
