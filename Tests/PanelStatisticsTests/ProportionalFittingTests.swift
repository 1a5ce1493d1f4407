import PanelStatistics
import Testing

struct ProportionalFittingTests {
  static let start: [Double] = [40, 30, 20, 10, 35, 50, 100, 75, 30, 80, 70, 120, 20, 30, 40, 50]
  static let places: [[UInt8]] = (1...4).flatMap { row in (1...4).map { [row, $0] } }
  static let targets: [[Double]] = [[150, 300, 400, 150], [200, 300, 400, 100]]

  @Test func `Deming and Stephan 1940: the converged table of the encyclopedia's example`() throws {
    let fit = try #require(
      ProportionalFitting.fitted(Self.start, of: Self.places, to: Self.targets).value)
    let expected = [
      "64.5585", "46.2325", "35.3843", "3.8247", "49.9679", "68.1594", "156.4985", "25.3742",
      "56.7219", "144.4282", "145.0825", "53.7673", "28.7516", "41.1800", "63.0347", "17.0337",
    ]
    for (cell, printed) in zip(fit.cells, expected) { #expect(agrees(cell, with: printed)) }
  }

  @Test func `margins come in their own totals, and cells of 0 stay 0`() throws {
    let halved = [Self.targets[0], Self.targets[1].map { $0 / 2 }]
    let fit = ProportionalFitting.fitted(Self.start, of: Self.places, to: Self.targets)
    #expect(ProportionalFitting.fitted(Self.start, of: Self.places, to: halved) == fit)
    var gap = Self.start
    gap[0] = 0
    let holed = try #require(
      ProportionalFitting.fitted(gap, of: Self.places, to: Self.targets).value)
    #expect(holed.cells[0] == 0)
  }

  @Test func `cross-products are kept: fitting changes margins, not how they go together`() throws {
    let fit = try #require(
      ProportionalFitting.fitted(Self.start, of: Self.places, to: Self.targets).value)
    let before = Self.start[0] * Self.start[5] / (Self.start[1] * Self.start[4])
    let after = fit.cells[0] * fit.cells[5] / (fit.cells[1] * fit.cells[4])
    #expect(close(after, before))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("ProportionalFitting")
    let rows = example.rows.map { $0.compactMap { $0 } }
    let fit = try #require(
      ProportionalFitting.fitted(
        rows[0] + rows[1], of: [[1, 1], [1, 2], [2, 1], [2, 2]], to: [rows[2], rows[3]]
      ).value)
    for (cell, name) in zip(fit.cells, ["top left", "top right", "bottom left", "bottom right"]) {
      #expect(agrees(cell, with: example[name]))
    }
  }

  @Test func `contradictions and cells that cannot grow have their reason`() {
    let cells: [[UInt8]] = [[1, 1], [1, 2], [2, 1], [2, 2]]
    #expect(
      ProportionalFitting.fitted([0, 0, 3, 4], of: cells, to: [[5, 5], [5, 5]])
        == .undefined(.tooFewPerGroup))
    // Only the diagonal can hold anyone, so both margins must be the same; they are not.
    #expect(
      ProportionalFitting.fitted([1, 0, 0, 1], of: cells, to: [[5, 5], [2, 8]])
        == .undefined(.nonConvergence))
  }
}
