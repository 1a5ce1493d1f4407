import Foresight
import Testing

struct ScopeTests {
  @Test func `a horizon ascends, and may be one year`() {
    #expect(Horizon(from: 2035, to: 2040)?.to == 2040)
    #expect(Horizon(from: 2035, to: 2035)?.from == 2035)
    #expect(Horizon(from: 2036, to: 2035) == nil)
  }

  @Test func `nothing is made up unless it is said`() {
    let scope = Scope(title: "T", language: .nl)
    #expect(!scope.madeUp && scope.themes.isEmpty && scope.title(.en) == "T")
    #expect(Programme(name: "P", url: " https://example.org ").url == "https://example.org")
  }
}
