import Exporting
import ScenarioMethod
import Testing

/// A form that people fill in with a spreadsheet.
struct FormTableTests {
  private static func lines(_ table: FormTable) -> [String] {
    table.text.split(separator: "\r\n").map(String.init)
  }

  @Test func `a row is an item, and the head says what may be written`() throws {
    let lines = Self.lines(FormTable(try FormFixture.scores(for: "e1"), language: .en))
    #expect(lines[0].hasPrefix("\u{FEFF}expert,round,code,title,description,direction_a,"))
    #expect(
      lines[0].contains(
        "\"work (How large is the impact on work? 1 = small, 5 = groot, ? = don't know)\""))
    #expect(lines[0].contains("reason.doubt (may be empty)"))
    #expect(lines.contains("e1,1,D01,Ships sail,Zie <b> en.,'=Meer schepen,Minder schepen,,,,,,"))
    #expect(lines.count { $0.contains(",D0") } == 2)
  }

  @Test func `what is to be read first stands in rows without a code`() throws {
    let lines = Self.lines(FormTable(try FormFixture.scores(madeUp: true), language: .en))
    #expect(lines[0].hasPrefix("\u{FEFF}expert (once is enough),round,code"))
    #expect(lines[1].hasPrefix(",,,Data made up for the demonstration,"))
    #expect(lines[2].hasPrefix(",,,De haven,"))
    #expect(lines.contains { $0.hasPrefix(",1,D02,Meeuwen,") })
  }

  @Test func `a Dutch questionnaire is divided as Dutch spreadsheets expect`() throws {
    let lines = Self.lines(FormTable(try FormFixture.asked(), language: .nl))
    #expect(lines[0].contains("respondent (één keer is genoeg);group (crews);version;code;title;"))
    #expect(
      lines[0].contains("direction (Welke kant gaat het op? a, b, ? = weet niet)"))
    #expect(lines.contains { $0.hasPrefix(";;1;D01;Er varen schepen;") })
    #expect(lines.contains { $0.hasPrefix(";;1;open.missing;Wat miste u?;") })
    for text in ["Tien minuten.", "Zonder namen."] {
      #expect(lines.contains { $0.hasPrefix(";;;;\(text);") }, "\(text)")
    }
  }

  @Test func `no column beside the criteria can be the name of one`() throws {
    for form in [try FormFixture.scores(for: "e1"), try FormFixture.asked()] {
      let head = Self.lines(FormTable(form, language: .nl))[0].dropFirst()
      let names = head.matches(of: #/(?:^|;)"?([a-z_.]+)/#).map { String($0.1) }
      #expect(Set(names).isSuperset(of: ["code", "title", "direction_a"]))
      for name in names where !["work", "peace", "doubt", "q"].contains(name) {
        #expect(Criterion.refusal(ofName: Identifier(rawValue: name)) != nil, "\(name)")
      }
    }
  }
}
