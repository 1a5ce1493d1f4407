import Foresight
import Longlisting
import Testing

struct ClosingOrderTests {
  static func order(_ closings: KeyValuePairs<String, [Development.ID]>) -> [String] {
    ClosingOrder.sorted(
      closings.map { $0 }, id: { Development.ID(rawValue: $0.key) }, into: \.value
    ).map(\.key)
  }

  @Test func `what was merged into another comes before that other`() {
    #expect(Self.order(["D04": ["D03"], "D05": ["D04"], "D06": ["D05"]]) == ["D06", "D05", "D04"])
    #expect(Self.order(["D04": [], "D05": ["D04"]]) == ["D05", "D04"])
  }

  @Test func `what was divided comes before each of its parts`() {
    #expect(
      Self.order(["D02": [], "D03": ["D02"], "D01": ["D03", "D02"]]) == ["D01", "D03", "D02"])
  }

  @Test func `otherwise the order stays, and a circle stays as it was`() {
    #expect(Self.order(["D02": [], "D01": []]) == ["D02", "D01"])
    #expect(Self.order(["D01": ["D02"], "D02": ["D01"]]) == ["D01", "D02"])
    #expect(Self.order([:]) == [])
  }

  @Test func `those that took a meaning over follow from what became of it`() {
    func into(_ status: Development.Status) -> [Development.ID] { status.into }
    #expect(into(.merged(into: "D02", reason: "r")) == ["D02"])
    #expect(into(.split(into: ["D02", "D03"], reason: "r")) == ["D02", "D03"])
    #expect(into(.kept) == [] && into(.dropped(reason: "r")) == [])
  }
}
