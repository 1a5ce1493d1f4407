import Foresight
import PanelStatistics
import Scoring
import TestSupport
import Testing

struct CellSummaryTests {
  static let ten = try? Scale(from: 0, to: 10)

  @Test func `levels, don't know and nothing said are counted apart`() throws {
    let criterion = Criterion(
      id: "c", kind: .impact, polarity: -1, scale: try #require(Self.ten))
    let form = Form(items: ["D01", "D02"], criteria: [criterion])
    let sheets = try Panel.sheets(
      [[0, 9], [10, "?"], ["?", nil], [nil, nil], [2, 9], [2, nil]], on: form)
    let cell = CellSummary(of: "D01", criterion, in: sheets, on: form)
    #expect((cell.n, cell.dontKnow, cell.missing) == (4, 1, 1))
    #expect(cell.counts.counts == [1, 0, 2, 0, 0, 0, 0, 0, 0, 0, 1])
    // 0, 2, 2 and 10.
    #expect(cell.mean.value == 3.5 && cell.median.value == 2)
    #expect(cell.firstQuartile.value == 1 && cell.thirdQuartile.value == 6)
    #expect(cell.share.value == 0.65)
    let other = CellSummary(of: "D02", criterion, in: sheets, on: form)
    #expect((other.n, other.dontKnow, other.missing) == (2, 1, 3))
    #expect(other.mean.value == 9 && other.firstQuartile.value == 9)
  }

  @Test func `a cell that nobody filled has no mean, no median and no share`() throws {
    let form = Form(items: ["D01"], criteria: [Panel.first])
    let sheets = try Panel.sheets([["?"], [nil]], on: form)
    let cell = CellSummary(of: "D01", Panel.first, in: sheets, on: form)
    #expect((cell.n, cell.dontKnow, cell.missing) == (0, 1, 1))
    #expect(cell.mean == .undefined(.noData) && cell.median == .undefined(.noData))
    #expect(cell.share == .undefined(.noData) && cell.counts.total == 0)
  }
}
