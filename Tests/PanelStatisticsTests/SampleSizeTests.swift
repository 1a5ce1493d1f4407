import PanelStatistics
import Testing

struct SampleSizeTests {
  @Test(arguments: [
    (100, "79.507"), (200, "131.744"), (500, "217.473"), (1000, "277.709"), (10_000, "369.928"),
    (5000, "357"), (75_000, "382"), (1_000_000, "384"),
  ])
  func `Krejcie and Morgan 1970: their table`(population: Int, needed: String) {
    #expect(agrees(SampleSize.krejcieMorgan(population: population), with: needed))
  }

  @Test func `Cochran 1977: the margin of 400 of 1,000`() {
    #expect(agrees(SampleSize.marginOfError(400, of: 1000).value, with: "0.0379735"))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("SampleSize")
    let row = example.rows[0].compactMap { Int($0 ?? 0) }
    #expect(
      agrees(SampleSize.marginOfError(row[0], of: row[1]).value, with: example["margin"]))
    #expect(
      agrees(SampleSize.needed(margin: 0.05, population: row[1]), with: example["needed"]))
  }

  @Test func `the needed number has the wished margin`() throws {
    for population in [50, 400, 12_345] {
      let needed = SampleSize.needed(margin: 0.05, population: population)
      // The margin of n, solved for n, at a number between two whole ones.
      let n = needed
      let left = (Double(population) - n) / Double(population - 1)
      let margin = 1.959963984540054 * (0.25 / n * left).squareRoot()
      #expect(close(margin, 0.05))
    }
  }

  @Test func `all asked is no error, nobody is no data, and weights widen it`() throws {
    #expect(SampleSize.marginOfError(30, of: 30) == .value(0))
    #expect(SampleSize.marginOfError(0) == .undefined(.noData))
    let plain = try #require(SampleSize.marginOfError(100).value)
    #expect(close(SampleSize.marginOfError(100, designEffect: 4).value, 2 * plain))
    #expect(close(plain, 0.09799819922700270))
  }
}
