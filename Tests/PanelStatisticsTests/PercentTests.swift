import PanelStatistics
import Testing

struct PercentTests {
  @Test(arguments: [
    (0.0, "0"), (1.0 / 8, "13"), (0.124999, "12"), (0.285, "29"), (0.125, "13"), (1.0 / 3, "33"),
    (0.5, "50"), (1, "100"),
  ])
  func `a share is rounded half up, also where its digits miss the half by a hair`(
    share: Double, text: String
  ) {
    #expect(Percent.text(share) == text)
  }

  @Test(arguments: [(0.001, "<1"), (0.0049, "<1"), (0.005, "1"), (0.9951, ">99"), (0.99, "99")])
  func `few are not nobody, and almost all are not everybody`(share: Double, text: String) {
    #expect(Percent.text(share) == text)
  }

  @Test func `every share of a small panel is as exact counting rounds it`() {
    for whole in 1...200 {
      for part in 0...whole {
        let exact = (200 * part + whole) / (2 * whole)
        let text = Percent.text(Double(part) / Double(whole))
        let isEdge = (part > 0 && exact == 0) || (part < whole && exact == 100)
        #expect(isEdge ? text == (exact == 0 ? "<1" : ">99") : text == "\(exact)")
      }
    }
  }
}
