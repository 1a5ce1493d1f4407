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
    ("a\u{2028}b\u{2029}c", "a\nb\nc"), ("a\u{FEFF}b", "ab"), ("a \"\u{301}b", "a \"\u{301}b"),
    (" \u{301} \u{200D}\u{903}a\u{301}", "a\u{301}"), ("\u{200F}a\u{200E}", "\u{200F}a\u{200E}"),
  ])
  func `a text keeps what can be read`(text: String, clean: String) {
    #expect(text.cleaned == clean)
    #expect(clean.cleaned == clean)
  }

  @Test(arguments: (0x202A...0x202E).map { $0 } + (0x2066...0x2069).map { $0 })
  func `no text turns the reading direction of what follows`(code: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(code))
    #expect("evil\(Character(scalar))txt.exe".cleaned == "eviltxt.exe")
  }

  @Test(arguments: [
    ("a\nb", "a b"), (" a \u{2028} \n\u{301}b\r\n", "a b"), ("a", "a"), ("\n\u{2029}", ""),
  ])
  func `what is told on one line has no line ends`(text: String, line: String) {
    #expect(text.oneLine == line)
    #expect(Array(line.oneLine.unicodeScalars) == Array(line.unicodeScalars))
  }

  @Test(arguments: [(" a b ", "a b"), ("a", "a"), ("\n", ""), ("\u{0}a", "\u{0}a")])
  func `trimming takes white space from the ends alone`(text: String, trimmed: String) {
    #expect(text.trimmed == trimmed)
  }

  /// What needs no look in a table is what the tables say.
  @Test func `each sign alone and between letters is kept or left out by its own properties`() {
    for scalar in (UInt32(0x20)...0x2FFF).compactMap(Unicode.Scalar.init) {
      let own = scalar.properties
      let turns = [0x202A...0x202E, 0x2066...0x2069].contains { $0.contains(Int(scalar.value)) }
      let isLost = own.generalCategory == .control || own.isNoncharacterCodePoint || turns
      let isLine = scalar == "\u{2028}" || scalar == "\u{2029}"
      let between = isLost ? "ab" : isLine ? "a\nb" : "a\(scalar)b"
      #expect(
        Array("a\(scalar)b".cleaned.unicodeScalars) == Array(between.unicodeScalars),
        "\(scalar.value)")
      let isNothing =
        isLost || own.isWhitespace || own.isGraphemeExtend
        || own.generalCategory == .spacingMark || scalar == "\u{200D}"
      let alone = isNothing ? "" : String(scalar)
      #expect("\(scalar)".cleaned == alone && "\(scalar)".oneLine == alone, "\(scalar.value)")
      #expect("\(scalar)".trimmed == (own.isWhitespace ? "" : String(scalar)), "\(scalar.value)")
    }
  }
}
