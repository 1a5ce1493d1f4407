import Exporting
import ScenarioMethod
import Testing

/// What every document shows, told once.
struct ReportTests {
  static func frame(_ change: (inout Scope) -> Void = { _ in }) throws -> Frame {
    var scope = Scope(title: "A study", language: .en)
    change(&scope)
    var workshop = Workshop()
    let stamp = Stamp(actor: "test", day: .filesRead)
    try workshop.apply(.study(.describe(scope: scope)), stamp)
    return try Frame(workshop, slug: "s", answers: [:])
  }

  @Test func `an empty part says what belongs there and why it is empty`() throws {
    let text = MarkdownFrame(try Self.frame(), language: .en).text
    #expect(
      text.contains(
        "*Still to come: the cross of the two chosen core uncertainties: "
          + "the two axes have not been chosen yet.*"))
    #expect(text.contains("*Still to come: the ranking by the scores: the longlist is still empty"))
    let dutch = MarkdownFrame(try Self.frame(), language: .nl).text
    #expect(dutch.contains("*Volgt nog: de rangorde naar de scores: de longlist is nog leeg"))
  }

  @Test func `the parts stand in the order of the report`() throws {
    let ids = Report(try Self.frame { $0.reason = "Because." }, language: .en).parts.count
    #expect(ids == 7)
  }

  @Test func `the foot of a printed page cannot leave its string`() throws {
    let frame = try Self.frame { $0.labels.runningTitle = "\"}</style><b>\\ é 1" }
    let page = HTMLFrame(frame, language: .en).page
    #expect(page.contains("content:\"\\22 \\7d \\3c \\2f style\\3e \\3c b\\3e \\5c  é 1 "))
  }

  @Test func `days are written as people write them`() throws {
    let frame = try Self.frame { $0.started = Day("2025-03-06") }
    #expect(MarkdownFrame(frame, language: .en).text.contains("**Started**: 6 March 2025"))
    #expect(MarkdownFrame(frame, language: .nl).text.contains("**Begonnen**: 6 maart 2025"))
  }

  @Test(
    arguments: [
      (4.0, "4", "4"), (3.5, "3,5", "3.5"), (-0.5, "-0,5", "-0.5"), (-2, "-2", "-2"), (0, "0", "0"),
    ])
  func `a level or the middle of two is written short`(
    value: Double, nl: String, en: String
  ) {
    #expect(Decimal.level(.value(value), .nl) == nl)
    #expect(Decimal.level(.value(value), .en) == en)
    #expect(Decimal.level(.undefined(.noData), .en) == "–")
  }
}
