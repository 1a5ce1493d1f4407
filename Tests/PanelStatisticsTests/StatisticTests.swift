import Foundation
import PanelStatistics
import Testing

struct StatisticTests {
  @Test func `undefined stays undefined with its reason`() {
    let value = Statistic.value(2)
    let none = Statistic<Int>.undefined(.noVariation)
    #expect(value.value == 2 && none.value == nil)
    #expect(value.map { Double($0) / 4 } == .value(0.5))
    #expect(none.map { Double($0) } == .undefined(.noVariation))
  }

  @Test func `a number is written as itself and its absence as the reason`() throws {
    let written = try JSONEncoder().encode([Statistic.value(2.5), .undefined(.tooFewPerGroup)])
    #expect(
      String(decoding: written, as: UTF8.self) == #"[2.5,{"undefined":"tooFewPerGroup"}]"#)
  }
}
