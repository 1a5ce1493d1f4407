import Foresight
import Testing

struct CleanTextTests {
  @Test func `texts lose what no document can hold`() {
    #expect("a\u{0}b\u{FFFE}\tc\r\nd ".cleaned == "ab c\nd")
  }
}
