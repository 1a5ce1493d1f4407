import Exporting
import ScenarioMethod
import Testing

/// A form that people get on paper or on a screen.
struct FormPageTests {
  private static func count(_ word: String, in page: String) -> Int {
    page.ranges(of: word).count
  }

  @Test func `every item asks every question with its scale, and don't know`() throws {
    let page = FormPage(try FormFixture.scores(), language: .nl).page
    #expect(page.contains("Hoe groot is de impact op werk? <small>1 = klein, 5 = groot</small>"))
    #expect(page.contains("Hoe groot is de impact op rust?"))
    #expect(page.contains("Hoe onzeker is dit? <small>0…10</small>"))
    // Two items by 5 + 5 + 11 levels and three times don't know.
    #expect(Self.count("type=\"radio\"", in: page) == 2 * (5 + 5 + 11 + 3))
    #expect(Self.count(">weet niet<", in: page) == 6)
    #expect(Self.count("<textarea", in: page) == 2)
    #expect(page.contains("<dt>Rust</dt><dd>Hoe stil het is.</dd>"))
    #expect(FormPage(try FormFixture.scores(), language: .en).page.contains("impact on work?"))
  }

  @Test func `an item shows its text and both directions, and what was dropped is not asked`()
    throws
  {
    let page = FormPage(try FormFixture.scores(), language: .nl).page
    #expect(page.contains("<h3><span>D01</span>Schepen varen</h3>"))
    #expect(page.contains("<p>Zie &lt;b&gt; en.</p>"))
    #expect(page.contains("<li>a: =Meer schepen</li>"))
    #expect(!page.contains("Geschrapt"))
  }

  @Test func `a questionnaire asks in its frozen words, which way, and who answers`() throws {
    let page = FormPage(try FormFixture.asked(), language: .nl).page
    #expect(page.contains("<span>D01</span>Er varen schepen</h3>"))
    #expect(page.contains("Welke kant gaat het op?"))
    #expect(page.contains("<span>a: =Meer schepen</span>"))
    for words in ["Tien minuten.", "Zonder namen.", "Wat miste u?", "<span>Bemanningen</span>"] {
      #expect(page.contains(words), "\(words)")
    }
  }

  @Test func `a questionnaire asks for no name, since the answer comes to stand in files`() throws {
    for (language, words) in [
      (Language.nl, "Uw nummer (mag leeg)"), (.en, "Your number (may be empty)"),
    ] {
      let page = FormPage(try FormFixture.asked(), language: language).page
      #expect(page.contains(words), "\(language)")
      #expect(!page.contains("of naam") && !page.contains("or name"))
    }
  }

  @Test(arguments: Language.allCases)
  func `a form names its language, loads nothing and needs no script`(language: Language) throws {
    let page = FormPage(try FormFixture.asked(), language: language).page
    #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
    for word in ["src=", "<link", "@import", "<script", "<form"] { #expect(!page.contains(word)) }
    // Every field has its label, and every group of choices its question.
    #expect(
      Self.count("<label", in: page) == Self.count("<input", in: page)
        + Self.count("<textarea", in: page))
    #expect(Self.count("<fieldset", in: page) == Self.count("<legend>", in: page))
  }

  @Test func `made-up data say so, and an expert is known by the short name`() throws {
    let words = "Gegevens verzonnen voor de demonstratie"
    let made = FormPage(try FormFixture.scores(for: "e1", madeUp: true), language: .nl).page
    #expect(made.contains(words) && made.contains("Expert: e1"))
    #expect(!FormPage(try FormFixture.scores(), language: .nl).page.contains(words))
  }

  @Test func `criteria that would ask the same say which they are`() throws {
    let scale = try Scale(from: 1, to: 5)
    let twins = ["x", "y"].map {
      Criterion(id: Identifier(rawValue: $0), kind: .impact, scale: scale)
    }
    let scope = Scope(title: "T", language: .en)
    #expect(
      FormWords.question(twins[0], among: twins, scope)(.en) == "How large is the impact? (x)")
    #expect(
      FormWords.question(twins[0], among: [twins[0]], scope)(.en) == "How large is the impact?")
  }
}
