import Foresight
import Scoring
import Surveying
import TestSupport
import Testing

struct FindingsTests {
  static let form = Form(items: ["D01", "D02"], criteria: [Panel.first], asksDirection: true)

  @Test func `a group too small to be shown hides the next smallest with it`() throws {
    let rows: [[Panel.Answer?]] = [
      [1, "a", 5, "b"], [2, "a", 4, "a"], [3, "b", 3, "a"], [4, "b", 2, "b"], [5, "a", 1, "b"],
    ]
    let findings = try Surveyed.findings(
      rows, on: Self.form, of: ["g", "g", "g", "g", "h"], groups: ["g", "h"])
    #expect(findings.cells.filter { $0.group == nil }.allSatisfy { $0.summary?.n == 5 })
    #expect(findings.cells.filter { $0.group != nil }.allSatisfy { $0.summary == nil })
    #expect(findings.responses(of: "g") == 4)
  }
}
