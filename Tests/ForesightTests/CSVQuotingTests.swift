import Foresight
import Testing

struct CSVQuotingTests {
  @Test(arguments: [
    ("a,b", #""a,b""#), (#"say "a""#, #""say ""a""""#), ("", #""""#),
    // A quotation mark with an accent on it is one character, and still a quotation mark.
    ("\"\u{301}", "\"\"\"\u{301}\""),
  ])
  func `quotation marks inside are doubled`(text: String, quoted: String) {
    #expect(text.csvQuoted == quoted)
  }
}
