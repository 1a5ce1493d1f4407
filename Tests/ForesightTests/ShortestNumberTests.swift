import Foresight
import Testing

struct ShortestNumberTests {
  @Test(arguments: [
    (5.0, "5"), (-2.0, "-2"), (0.0, "0"), (0.1, "0.1"), (1.0 / 3, "0.3333333333333333"),
    (1e-7, "1e-07"),
    (10.0, "10"), (0.30000000000000004, "0.30000000000000004"),
  ])
  func `a number has the fewest digits that read back as it`(number: Double, text: String) {
    #expect(number.shortest == text)
    #expect(Double(number.shortest) == number)
  }
}
