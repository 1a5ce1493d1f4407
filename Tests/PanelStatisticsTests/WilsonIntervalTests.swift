import PanelStatistics
import Testing

struct WilsonIntervalTests {
  @Test(arguments: [
    (0, 20, "0", "0.1611251581"), (1, 29, "0.0061132143", "0.1717552188"),
    (15, 148, "0.0623863995", "0.1604872417"), (81, 263, "0.2553", "0.3662"),
  ])
  func `Newcombe 1998: four shares`(count: Int, n: Int, low: String, high: String) throws {
    let found = try #require(WilsonInterval.of(count, of: n).value)
    #expect(agrees(found.low, with: low) && agrees(found.high, with: high))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("WilsonInterval")
    let row = example.rows[0].compactMap { $0 }
    let found = WilsonInterval.of(Int(row[0]), of: Int(row[1])).value
    #expect(agrees(found?.low, with: example["low"]))
    #expect(agrees(found?.high, with: example["high"]))
  }

  @Test func `at its ends the count is just as far from the share as a test allows`() throws {
    // |p − θ| = z √(θ(1 − θ)/n) at both ends: the equation that the interval solves.
    for count in 1..<12 {
      let found = try #require(WilsonInterval.of(count, of: 12).value)
      for end in [found.low, found.high] {
        let distance = abs(Double(count) / 12 - end)
        #expect(close(distance, 1.959963984540054 * (end * (1 - end) / 12).squareRoot()))
      }
      let turned = try #require(WilsonInterval.of(12 - count, of: 12).value)
      #expect(close(turned.low, 1 - found.high))
    }
  }

  @Test func `nobody has no share, and all reach to 1`() {
    #expect(WilsonInterval.of(0, of: 0) == .undefined(.noData))
    #expect(WilsonInterval.of(7, of: 7).value?.high == 1)
  }
}
