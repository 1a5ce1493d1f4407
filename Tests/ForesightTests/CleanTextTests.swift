import Foresight
import Testing

struct CleanTextTests {
  @Test func `texts lose what no document can hold`() {
    #expect("a\u{0}b\u{FFFE}\tc\r\nd ".cleaned == "ab c\nd")
  }

  @Test(arguments: [
    ("a\nb", "a\nb"), ("a\tb", "a b"), ("a\rb", "ab"), ("\u{7F}a\u{85}", "a"),
    ("\u{FFFF}a\u{FFFE}", "a"), ("\u{FFFD}", "\u{FFFD}"), ("é 漢 🙂", "é 漢 🙂"),
    ("\u{A0} a \u{2003}", "a"), (" \n\t", ""), ("", ""),
  ])
  func `a text keeps what can be read`(text: String, clean: String) {
    #expect(text.cleaned == clean)
    #expect(clean.cleaned == clean)
  }

  @Test(arguments: [(" a b ", "a b"), ("a", "a"), ("\n", ""), ("\u{0}a", "\u{0}a")])
  func `trimming takes white space from the ends alone`(text: String, trimmed: String) {
    #expect(text.trimmed == trimmed)
  }
}
