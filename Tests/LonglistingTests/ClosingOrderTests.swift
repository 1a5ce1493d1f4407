import Foresight
import Longlisting
import Testing

struct ClosingOrderTests {
  static func order(_ merges: KeyValuePairs<String, String?>) -> [String] {
    ClosingOrder.sorted(
      merges.map { $0 }, id: { Development.ID(rawValue: $0.key) },
      into: { $0.value.map { Development.ID(rawValue: $0) } }
    ).map(\.key)
  }

  @Test func `what was merged into another comes before that other`() {
    #expect(Self.order(["D04": "D03", "D05": "D04", "D06": "D05"]) == ["D06", "D05", "D04"])
    #expect(Self.order(["D04": nil, "D05": "D04"]) == ["D05", "D04"])
  }

  @Test func `otherwise the order stays, and a circle stays as it was`() {
    #expect(Self.order(["D02": nil, "D01": nil]) == ["D02", "D01"])
    #expect(Self.order(["D01": "D02", "D02": "D01"]) == ["D01", "D02"])
    #expect(Self.order([:]) == [])
  }

  @Test func `only a merged development was merged into another`() {
    func development(_ status: Development.Status) -> Development {
      Development(id: "D01", title: "T", dimension: .economic, status: status)
    }
    #expect(development(.merged(into: "D02", reason: "r")).mergedInto == "D02")
    #expect(development(.split(into: ["D02"], reason: "r")).mergedInto == nil)
    #expect(development(.kept).mergedInto == nil)
  }
}
