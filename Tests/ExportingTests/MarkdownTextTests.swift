import Exporting
import ScenarioMethod
import Testing

/// Texts in Markdown show as they were written.
struct MarkdownTextTests {
  @Test(arguments: [
    ("a <b>bold</b> claim", #"a \<b>bold\</b> claim"#), ("R&D &amp; Co", #"R&D \&amp; Co"#),
    ("&#35; & x;", ##"\&#35; & x;"##), (#"a\|b \n"#, #"a\\\|b \\n"#),
    ("*a* **b**", #"\*a\* \*\*b\*\*"#),
    ("_a_ snake_case _", #"\_a\_ snake_case \_"#), ("[a](b) ![c]", #"\[a](b) !\[c]"#),
    ("`code` ~~gone~~", #"\`code\` \~\~gone\~\~"#), ("number # 3 #", ##"number \# 3 \#"##),
    ("see https://x.org/a_b?c=1&d=2.", "see https://x.org/a_b?c=1&d=2."),
    ("https://x.org/_a", #"https\://x.org/\_a"#), ("www.x.org/*", #"www\.x.org/\*"#),
    ("two\nlines  and more", "two lines and more"),
    ("$5 to $10", "<span>$</span>5 to <span>$</span>10"),
    ("no :smile: here, 10:30", "no <span>:</span>smile: here, 10:30"),
    (":+1:", "<span>:</span>+1:"), ("a: b:c", "a: b:c"),
    ("50 % – 3 > 2 = yes; -1", "50 % – 3 > 2 = yes; -1"),
  ])
  func `no sign within a line means anything`(text: String, written: String) {
    #expect(MarkdownText.inline(text) == written)
  }

  @Test(arguments: [
    ("# no heading", ##"\# no heading"##), ("#1 of all", "#1 of all"),
    ("- no item", #"\- no item"#),
    ("-", #"\-"#), ("---", #"\---"#), ("-5 to +5", "-5 to +5"), ("+ more", #"\+ more"#),
    ("1. no list", #"1\. no list"#), ("12) no list", #"12\) no list"#), ("1.", #"1\."#),
    ("1.5 degrees", "1.5 degrees"), ("2045 is far", "2045 is far"), ("> no quote", #"\> no quote"#),
    ("===", #"\==="#), (":-- | ---", #"\:-- \| ---"#), ("", ""),
  ])
  func `no block begins with a text`(text: String, written: String) {
    #expect(MarkdownText.start(text) == written)
  }

  @Test func `paragraphs stay apart, and no line of one begins a block`() {
    let text = "One\n    - two\n\n\n# three\n===\n\n \nfour"
    #expect(
      MarkdownText.paragraphs(text) == ["One\n\\- two", "\\# three\n\\===", "four"])
  }

  @Test func `a document writes every text of the study so`() throws {
    let frame = try ReportTests.frame {
      $0.title = "A <study> #"
      $0.focalQuestion = "*What* if?"
      $0.reason = "1. First\n\n- Second"
      $0.commissioners = ["R&amp;D"]
      $0.glossary = [Term(term: "a|b", meaning: "[x]\ny")]
    }
    let text = MarkdownFrame(frame, language: .en).text
    for line in [
      ##"# A \<study> \#"##, #"**\*What\* if?**"#, #"1\. First"#, #"\- Second"#, #"R\&amp;D"#,
      #"**a\|b**: \[x] y"#,
    ] {
      #expect(text.contains(line), "\(line)")
    }
  }

  @Test func `a cell keeps its column whatever stands in it`() throws {
    var workshop = Workshop()
    let stamp = Stamp(actor: "test", day: .filesRead)
    try workshop.apply(.study(.describe(scope: Scope(title: "T", language: .en))), stamp)
    let development = Development(id: "D01", title: #"A\|B | C"#, dimension: .economic)
    try workshop.apply(.longlist(.propose(development: development)), stamp)
    let criterion = Criterion(id: "impact", kind: .impact, scale: .fiveLevels)
    let form = Form(items: ["D01"], criteria: [criterion])
    try workshop.apply(.scoring(.openRound(number: 1, form: form)), stamp)
    for id in ["e1", "e2", "e3"] {
      let expert = Participant(id: Identifier(rawValue: id), name: "")
      try workshop.apply(.scoring(.enrol(expert: expert)), stamp)
    }
    let sheets = ["e1", "e2", "e3"].map {
      Sheet(participant: Identifier(rawValue: $0), group: nil, codes: [5], texts: [:])
    }
    let frame = try Frame(workshop, slug: "s", answers: [.round(1): sheets])
    let text = MarkdownFrame(frame, language: .en).text
    #expect(text.contains(#"A\\\|B \| C | "#))
  }
}
