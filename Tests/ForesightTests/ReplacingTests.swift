import Foresight
import Testing

struct ReplacingTests {
  @Test func `a thing takes the place of the one of its name, or comes last`() {
    let groups = ["a", "b"].map { StakeholderGroup(id: Identifier(rawValue: $0), name: "old") }
    let new = StakeholderGroup(id: "a", name: "new")
    #expect(groups.with(new) == [new, groups[1]])
    let other = StakeholderGroup(id: "c", name: "new")
    #expect(groups.with(other) == groups + [other])
  }
}
