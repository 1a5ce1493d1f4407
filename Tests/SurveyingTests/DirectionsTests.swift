import Foresight
import PanelStatistics
import Surveying
import TestSupport
import Testing

/// Which way respondents think that developments will go, and what they wrote.
struct DirectionsTests {
  static let form = Form(items: ["D01", "D02"], criteria: [Panel.first], asksDirection: true)

  @Test func `shares are of those who said something, and undecided is something`() throws {
    let rows: [[Panel.Answer?]] = [
      [1, "a", 1, nil], [1, "a", 1, nil], [1, "b", 1, nil], [1, "?", 1, nil], [1, nil, 1, nil],
    ]
    let findings = try Surveyed.findings(
      rows, on: Self.form, of: Array(repeating: "g", count: 5), groups: ["g"])
    #expect(findings.directions.map(\.item) == ["D01", "D01", "D02", "D02"])
    #expect(findings.directions.map(\.group) == [nil, "g", nil, "g"])
    let first = try #require(findings.directions.first?.summary)
    #expect((first.a, first.b, first.dontKnow, first.missing) == (2, 1, 1, 1))
    #expect(first.shares.value == [0.5, 0.25, 0.25] && first.answered == 4)
    // Nobody said anything of the second: that tells nothing of anyone.
    let second = try #require(findings.directions.last?.summary)
    #expect(second.shares == .undefined(.noData) && second.missing == 5)
  }

  @Test func `a direction that few named is hidden as every number is, and never alone`() throws {
    let members: [StakeholderGroup.ID] =
      Array(repeating: "g", count: 5) + Array(repeating: "h", count: 6)
      + Array(repeating: "k", count: 7)
    // Three of g say which way the first goes, two of everybody which way the second does.
    let rows = (0..<18).map { place -> [Panel.Answer?] in
      [1, (3...4) ~= place ? nil : "a", 1, place < 2 ? "b" : nil]
    }
    let findings = try Surveyed.findings(rows, on: Self.form, of: members)
    let first = findings.directions.filter { $0.item == "D01" }
    #expect(first.map { $0.summary?.a } == [16, nil, nil, 7])
    let second = findings.directions.filter { $0.item == "D02" }
    #expect(second.count == 4 && second.allSatisfy { $0.summary == nil })
    #expect(findings.cells.allSatisfy { $0.summary != nil })
  }

  @Test func `a questionnaire that asks no direction tells none`() throws {
    let form = Form(items: ["D01"], criteria: [Panel.first])
    let findings = try Surveyed.findings(
      [[1], [2], [3], [4]], on: form, of: ["g", "g", "g", "g"], groups: ["g"])
    #expect(findings.directions.isEmpty)
  }

  /// Findings of so many respondents, of whom the later ones write the words that sort first.
  private static func written(_ count: Int) throws -> Findings {
    let questionnaire = Questionnaire(
      version: 1, form: form, wording: [:], groups: [StakeholderGroup(id: "g", name: "")],
      openQuestions: [OpenQuestion(id: "missed", text: "What did you miss?")])
    var inputs = SurveyInputs()
    try inputs.apply(.publish(questionnaire: questionnaire), on: Surveyed.longlist(2))
    let rows = Array(repeating: [Panel.Answer?.some(1), "a", 1, "b"], count: count)
    var sheets = try Panel.sheets(
      rows, on: form, groups: Array(repeating: StakeholderGroup.ID("g"), count: count))
    for place in sheets.indices {
      sheets[place].setText("word \(9 - place)", named: "comment.D02")
    }
    sheets[0].setText("A ferry", named: "open.missed")
    return try inputs.findings(answers: [.questionnaire(1): sheets])
  }

  @Test func `what people wrote is told item by item, in an order that tells nothing of them`()
    throws
  {
    let words = try #require(try Self.written(4).words)
    #expect(words.map(\.about) == [.comment("D01"), .comment("D02"), .open("missed")])
    #expect(
      words.map(\.texts) == [[], ["word 6", "word 7", "word 8", "word 9"], ["A ferry"]])
    #expect(try Self.written(3).words == nil, "three people know each other's words")
  }
}
