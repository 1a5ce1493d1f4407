import Foresight
import Testing

struct ScopeTests {
  @Test func `a horizon ascends, and may be one year`() {
    #expect(Horizon(from: 2035, to: 2040)?.to == 2040)
    #expect(Horizon(from: 2035, to: 2035)?.from == 2035)
    #expect(Horizon(from: 2036, to: 2035) == nil)
  }
}
