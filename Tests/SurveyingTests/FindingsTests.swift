import Foresight
import PanelStatistics
import Scoring
import Surveying
import TestSupport
import Testing

struct FindingsTests {
  static let form = Form(items: ["D01", "D02"], criteria: [Panel.first], asksDirection: true)

  @Test func `a group too small to be shown hides the next smallest with it`() throws {
    let rows: [[Panel.Answer?]] = [
      [1, "a", 5, "b"], [2, "a", 4, "a"], [3, "b", 3, "a"], [4, "b", 2, "b"], [5, "a", 1, "b"],
    ]
    let findings = try Surveyed.findings(
      rows, on: Self.form, of: ["g", "g", "g", "g", "h"], groups: ["g", "h"])
    #expect(findings.cells.filter { $0.group == nil }.allSatisfy { $0.summary?.n == 5 })
    #expect(findings.cells.filter { $0.group != nil }.allSatisfy { $0.summary == nil })
    #expect(findings.responses(of: "g") == 4)
  }

  /// The groups whose answers are hidden when so many of each answered.
  static func hidden(_ sizes: [(StakeholderGroup.ID, Int)]) throws -> [StakeholderGroup.ID] {
    let members = sizes.flatMap { Array(repeating: $0.0, count: $0.1) }
    let form = Form(items: ["D01"], criteria: [Panel.first])
    let rows = members.map { _ in [Panel.Answer?.some(3)] }
    let findings = try Surveyed.findings(rows, on: form, of: members, groups: sizes.map(\.0))
    return findings.cells.filter { $0.summary == nil }.compactMap(\.group)
  }

  @Test(
    arguments: [
      ([("g", 4), ("h", 4)], []), ([("g", 0), ("h", 4)], []), ([("g", 5), ("h", 0), ("k", 4)], []),
      // One small group takes the next smallest with it.
      ([("g", 1), ("h", 4), ("k", 5)], ["g", "h"]), ([("g", 3), ("h", 5), ("k", 4)], ["g", "k"]),
      ([("g", 9), ("h", 3), ("k", 8)], ["h", "k"]), ([("g", 3), ("h", 0), ("k", 6)], ["g", "k"]),
      // Of two equally large the first by name.
      ([("k", 5), ("h", 5), ("g", 3)], ["h", "g"]), ([("g", 5), ("h", 3), ("k", 5)], ["g", "h"]),
      // Two small groups hide each other.
      ([("g", 3), ("h", 3), ("k", 4)], ["g", "h"]),
      ([("g", 1), ("h", 2), ("k", 3)], ["g", "h", "k"]),
      // Two that are together too few take the next with them.
      ([("g", 1), ("h", 2), ("k", 6), ("l", 5)], ["g", "h", "l"]),
      ([("g", 2), ("h", 2), ("k", 6)], ["g", "h"]), ([("g", 1), ("h", 1)], ["g", "h"]),
      ([("g", 3)], ["g"]), ([("g", 3), ("h", 0)], ["g"]),
    ] as [([(StakeholderGroup.ID, Int)], [StakeholderGroup.ID])])
  func `a group of one to three is hidden, and never alone`(
    sizes: [(StakeholderGroup.ID, Int)], hidden: [StakeholderGroup.ID]
  ) throws {
    #expect(try Self.hidden(sizes) == hidden)
  }

  @Test func `the whole is hidden too when fewer than four answered`() throws {
    let form = Form(items: ["D01", "D02"], criteria: [Panel.first])
    let three = try Surveyed.findings(
      [[1, nil], [5, nil], ["?", nil]], on: form, of: ["g", "g", "h"])
    let ofFirst = three.cells.filter { $0.item == "D01" && $0.group != "k" }
    #expect(ofFirst.count == 3 && ofFirst.allSatisfy { $0.summary == nil })
    // Nobody said anything of the second: that tells nothing of anyone.
    #expect(three.cells.first { $0.item == "D02" && $0.group == nil }?.summary?.missing == 3)
    let four = try Surveyed.findings(
      [[1, nil], [5, nil], ["?", nil], [2, 2]], on: form, of: ["g", "g", "g", "g"])
    #expect(four.cells.first { $0.item == "D01" && $0.group == nil }?.summary?.n == 3)
    #expect(four.cells.first { $0.item == "D02" && $0.group == nil }?.summary == nil)
  }

  @Test func `a cell in which few of a large group answered is hidden, and never alone`() throws {
    let form = Form(items: ["D01", "D02"], criteria: [Panel.first])
    let members = Surveyed.groups.flatMap { Array(repeating: $0, count: 6) }
    // Two of g and five of h answer the second.
    let rows = (0..<18).map { place -> [Panel.Answer?] in [3, (2...6) ~= place ? nil : 4] }
    let findings = try Surveyed.findings(rows, on: form, of: members)
    let hidden = findings.cells.filter { $0.summary == nil }
    #expect(hidden.map(\.item) == ["D02", "D02"] && hidden.map(\.group) == ["g", "h"])
  }

  @Test func `everybody is shown first and then the groups, item by item`() throws {
    let form = Form(items: ["D02", "D01"], criteria: [Panel.first, Panel.doubt])
    let members =
      Array(repeating: StakeholderGroup.ID("g"), count: 4)
      + Array(repeating: StakeholderGroup.ID("h"), count: 4)
    let rows: [[Panel.Answer?]] = [
      [1, 2, 3, 4], [1, 2, 3, 4], [1, 2, 3, 4], ["?", nil, 3, 4], [5, 2, 3, 4], [5, 2, 3, 4],
      [5, 2, 3, 4], [5, 2, 3, 4],
    ]
    let findings = try Surveyed.findings(rows, on: form, of: members, groups: ["g", "h"])
    #expect(findings.cells.count == 12)
    #expect(findings.cells.map(\.group) == (0..<4).flatMap { _ in [nil, "g", "h"] })
    #expect(findings.cells.prefix(6).allSatisfy { $0.item == "D02" })
    #expect(
      findings.cells.map(\.criterion.id.rawValue)
        == ["i1", "i1", "i1", "u", "u", "u", "i1", "i1", "i1", "u", "u", "u"])
    let first = findings.cells.prefix(3).compactMap(\.summary)
    #expect(first.map(\.n) == [7, 3, 4] && first.map(\.dontKnow) == [1, 1, 0])
    #expect(first.map(\.mean.value) == [23.0 / 7, 1, 5])
    // Three of the second group of cells answered: too few, and so the other is hidden with them.
    #expect(findings.cells[3].summary?.missing == 1)
    #expect(findings.cells[4].summary == nil && findings.cells[5].summary == nil)
  }

  @Test func `who belongs to no group counts with everybody alone`() throws {
    let form = Form(items: ["D01"], criteria: [Panel.first])
    let findings = try Surveyed.findings(
      [[1], [1], [1], [1], [5], [5]], on: form, of: ["g", "g", "g", "g", "x"], groups: ["g"])
    #expect(findings.cells.map { $0.summary?.n } == [6, 4])
    #expect(findings.responses(of: "g") == 4 && findings.responses(of: "x") == 1)
    #expect(findings.responses(of: "k") == 0)
  }

  @Test func `the newest version counts, whatever the order of its sheets`() throws {
    let form = Form(items: ["D01"], criteria: [Panel.first])
    var inputs = SurveyInputs()
    for version in [9, 10] {
      let questionnaire = Surveyed.questionnaire(form, version: version)
      try inputs.apply(.publish(questionnaire: questionnaire), on: Surveyed.longlist(1))
    }
    let sheets = try Panel.sheets([[1], [5]], on: form)
    let findings = try inputs.findings(answers: [.questionnaire(10): sheets])
    #expect(findings.questionnaire.version == 10 && findings.sheets == sheets)
    #expect(try inputs.findings(answers: [.questionnaire(10): sheets.reversed()]) == findings)
    #expect(throws: SurveyError.noResponses) {
      try inputs.findings(answers: [.questionnaire(9): sheets])
    }
    #expect(throws: SurveyError.notPublished) {
      try SurveyInputs().findings(answers: [.questionnaire(10): sheets])
    }
  }
}
