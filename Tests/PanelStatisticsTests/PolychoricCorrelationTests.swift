import Foundation
import PanelStatistics
import Testing

struct PolychoricCorrelationTests {
  @Test func `Olsson 1979: the two-step example of statsample`() throws {
    let found = try #require(PolychoricCorrelation.of(PublishedTables.first).value)
    #expect(agrees(found.rho, with: "0.168315233341"))
    #expect(agrees(found.rowThresholds[0], with: "0.4307"))
    #expect(agrees(found.rowThresholds[1], with: "1.2408"))
    #expect(agrees(found.columnThresholds[0], with: "-0.1924"))
    #expect(agrees(found.columnThresholds[1], with: "1.2720"))
  }

  @Test func `five by five, with its error`() throws {
    let found = try #require(PolychoricCorrelation.of(PublishedTables.second).value)
    #expect(agrees(found.rho, with: "0.623753609021"))
    #expect(agrees(found.standardError, with: "0.0306583"))
  }

  @Test func `two by two: tetrachoric`() throws {
    let plain = try #require(PolychoricCorrelation.of(JointTable([[40, 10], [20, 30]])).value)
    #expect(agrees(plain.rho, with: "0.607072812946"))
    let rare = try #require(
      PolychoricCorrelation.of(JointTable([[61661, 1610], [85, 20]])).value)
    #expect(agrees(rare.rho, with: "0.348"))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("PolychoricCorrelation")
    let table = JointTable(example.answers.map { $0.compactMap { $0 } })
    #expect(agrees(PolychoricCorrelation.of(table).value?.rho, with: example["rho"]))
  }

  @Test func `the likelihood is highest there, tried on a grid`() throws {
    let table = JointTable([[12, 5, 2], [6, 9, 4], [1, 6, 11]])
    let found = try #require(PolychoricCorrelation.of(table).value)
    func likelihood(_ rho: Double) -> Double {
      let rows = [-Double.infinity] + found.rowThresholds + [.infinity]
      let columns = [-Double.infinity] + found.columnThresholds + [.infinity]
      var sum = 0.0
      for a in 0..<3 {
        for b in 0..<3 {
          // The chance of a cell by a sum of thin slices of the plane.
          let (low, high) = (max(rows[a], -8), min(rows[a + 1], 8))
          let slices = 150
          let width = (high - low) / Double(slices)
          let chance = (0..<slices).reduce(0.0) { sum, slice in
            let x = low + (Double(slice) + 0.5) * width
            let spread = (1 - rho * rho).squareRoot()
            return sum + width * Normal.density(x)
              * (Normal.cumulative((columns[b + 1] - rho * x) / spread)
                - Normal.cumulative((columns[b] - rho * x) / spread))
          }
          sum += Double(table[a, b]) * log(chance)
        }
      }
      return sum
    }
    let best = stride(from: 0.3, through: 0.9, by: 0.01).max { likelihood($0) < likelihood($1) }
    #expect(abs((best ?? 0) - found.rho) < 0.006)
  }

  @Test func `exchanging the items changes nothing, turning one turns the sign`() throws {
    let found = try #require(PolychoricCorrelation.of(PublishedTables.second).value)
    let transposed = PublishedTables.second.transposed
    #expect(close(PolychoricCorrelation.of(transposed).value?.rho, found.rho))
    let rows = (0..<5).reversed().map { a in (0..<5).map { PublishedTables.second[a, $0] } }
    #expect(close(PolychoricCorrelation.of(JointTable(rows)).value?.rho, -found.rho))
  }

  @Test func `levels that nobody chose are left out, and an empty corner is softened`() throws {
    let gap = JointTable([[40, 0, 10], [0, 0, 0], [20, 0, 30]])
    #expect(agrees(PolychoricCorrelation.of(gap).value?.rho, with: "0.607072812946"))
    let corner = try #require(PolychoricCorrelation.of(JointTable([[20, 0], [10, 20]])).value)
    #expect(corner.rho > 0.8 && corner.rho < PolychoricCorrelation.furthest)
  }

  @Test func `an item that does not vary has its reason`() {
    #expect(PolychoricCorrelation.of(JointTable([[0, 0], [0, 0]])) == .undefined(.noData))
    #expect(PolychoricCorrelation.of(JointTable([[5, 4], [0, 0]])) == .undefined(.noVariation))
  }
}
