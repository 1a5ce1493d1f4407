import Foresight
import Testing

struct NextNameTests {
  @Test(arguments: [
    ([], "D01"), (["D01"], "D02"), (["D01", "D09"], "D10"), (["D98", "D99"], "D100"),
    (["T-1", "T-12"], "T-13"), (["D01", "D02", "X7"], "D03"), (["alpha", "beta"], "D01"),
    (["X1", "D1"], "D2"), (["7"], "8"), (["D12345678901234567890"], "D01"), (["D007"], "D008"),
  ])
  func `the next name keeps the style of those that are there`(names: [String], next: String) {
    #expect(NextName.after(names, first: "D01") == next)
    #expect(!names.contains(next))
  }
}
