import Drawing
import Exporting
import ScenarioMethod
import Testing

/// A page needs nothing from elsewhere, and no text of a study can break out of it.
struct HTMLFrameTests {
  static func frame(_ title: StudyText, madeUp: Bool = false) throws -> Frame {
    var scope = Scope(title: title, language: .nl)
    scope.madeUp = madeUp
    scope.reason = "Zie [@boek] en [@onbekend]."
    var workshop = Workshop()
    let stamp = Stamp(actor: "test", day: .filesRead)
    try workshop.apply(.study(.describe(scope: scope)), stamp)
    let book = Source(id: "boek", title: "Een boek", author: "Jansen", year: "2020")
    try workshop.apply(.study(.cite(source: book)), stamp)
    return try Frame(workshop, slug: "s", answers: [:])
  }

  @Test func `text of a study is escaped`() throws {
    let page = HTMLFrame(
      try Self.frame("</title><script>alert(\"1\")</script> & meer"), language: .nl
    ).page
    #expect(!page.contains("<script"))
    #expect(page.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; meer"))
  }

  @Test func `a citation leads to its source and an unknown one stays visible`() throws {
    let page = HTMLFrame(try Self.frame("T"), language: .nl).page
    #expect(page.contains("<a href=\"#source-boek\">(Jansen 2020)</a>"))
    #expect(page.contains("id=\"source-boek\""))
    #expect(page.contains("[@onbekend]"))
  }

  @Test func `an unfinished study is a concept and says what is open`() throws {
    let frame = try Self.frame("T")
    #expect(HTMLFrame(frame, language: .nl).page.contains("Concept: nog niet compleet"))
    #expect(
      HTMLFrame(frame, language: .en).page.contains("the longlist is still empty"))
  }

  @Test func `made-up data say so`() throws {
    let words = "Data made up for the demonstration"
    let made = HTMLFrame(try Self.frame("T", madeUp: true), language: .en).page
    #expect(made.contains(words))
    #expect(!HTMLFrame(try Self.frame("T"), language: .en).page.contains(words))
  }

  @Test(arguments: Language.allCases)
  func `a page names its language and loads nothing`(language: Language) throws {
    let page = HTMLFrame(try Self.frame("T"), language: language).page
    #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
    for word in ["src=", "<link", "@import"] { #expect(!page.contains(word)) }
    let addresses = page.split(separator: "url(").dropFirst()
    #expect(addresses.count == Face.allCases.count)
    for address in addresses { #expect(address.hasPrefix("data:font/woff2;base64,")) }
  }

  @Test(
    arguments: [
      (0.0, "0,00"), (0.005, "0,01"), (-0.004, "0,00"), (-1.256, "-1,26"), (12.3, "12,30"),
    ])
  func `a number has two decimals and no negative nought`(value: Double, text: String) {
    #expect(Decimal.text(value, .nl) == text)
    #expect(Decimal.text(.undefined(.noData), .nl) == "–")
  }

  @Test func `JSON keeps the order of keys and the reason of what is undefined`() {
    let value = JSONValue.object([
      "b": .number(3), "a": .statistic(.undefined(.noVariation)), "t": .string("\"\\\n\u{1}"),
      "e": .array([]),
    ])
    #expect(
      value.text == """
        {
          "b": 3,
          "a": {
            "undefined": "noVariation"
          },
          "t": "\\"\\\\\\n\\u0001",
          "e": []
        }

        """)
  }
}
