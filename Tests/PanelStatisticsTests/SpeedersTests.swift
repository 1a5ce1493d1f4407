import Foundation
import PanelStatistics
import Testing

struct SpeedersTests {
  @Test func `Leiner 2019: faster than a third of the median, or far below the rest`() {
    let found = Speeders([600, 620, 580, 640, 150, 590, 610])
    #expect(found.median == .value(600))
    #expect(found.flagged == [4])
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("Speeders")
    let found = Speeders(try #require(example.rows.first))
    #expect(agrees(found.median.value, with: example["median"]))
    #expect(agrees(found.fence.value, with: example["fence"]))
    #expect(found.flagged.map { String($0 + 1) }.joined(separator: " ") == example["flagged"])
  }

  @Test func `the fence is three robust deviations of the log times below their median`() {
    let times = [100.0, 200, 300, 400, 800]
    // |log t − log 300|, sorted: 0, ln 4/3, ln 3/2, ln 8/3, ln 3; the middle one is ln 3/2.
    let expected = exp(log(300) - 3 * 1.4826 * log(1.5))
    #expect(close(Speeders(times).fence.value, expected))
    #expect(close(Speeders(times.reversed()).fence.value, expected))
  }

  @Test func `a time in other units flags the same people`() {
    let times: [Double?] = [60, 62, 58, 64, 15, 59, nil, 61]
    #expect(Speeders(times.map { $0.map { $0 * 1000 } }).flagged == Speeders(times).flagged)
  }

  @Test func `missing and impossible times say nothing`() {
    let none = Speeders([nil, 0, -3, .nan])
    #expect(none.median == .undefined(.noData) && none.flagged.isEmpty)
    #expect(Speeders([nil, 100, 0, 100, 100]).flagged.isEmpty)
    #expect(Speeders([]).fence == .undefined(.noData))
  }
}
