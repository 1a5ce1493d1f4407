import ScenarioMethod
import TestSupport
import Testing

struct WorkshopTests {
  @Test func `forms are found by name and stand rounds first, by number`() throws {
    var (workshop, _) = try Workshop.withCandidates()
    let other = Form(items: ["D02"], criteria: [Panel.first])
    try workshop.apply(.scoring(.openRound(number: 10, form: other)), Panel.stamp)
    try workshop.apply(.scoring(.openRound(number: 9, form: other)), Panel.stamp)
    let names: [Form.Name] = [.round(1), .round(9), .round(10), .questionnaire(1)]
    #expect(workshop.forms.map(\.name) == names)
    #expect(workshop.forms.map(\.form) == names.compactMap { workshop.form($0) })
    #expect(workshop.form(.round(10)) == other && workshop.form(.round(1)) != other)
    #expect(workshop.form(.round(2)) == nil && workshop.form(.questionnaire(2)) == nil)
  }

  @Test func `every shelf has a table of its own, and rows bring the study back`() throws {
    let (workshop, _) = try Workshop.withCandidates()
    #expect(Set(Workshop.shelves.map(\.table)).count == Workshop.shelves.count)
    var loaded = Workshop()
    for shelf in Workshop.shelves {
      for row in try shelf.changes(Workshop(), workshop) {
        try shelf.load(try #require(row.body), &loaded)
      }
    }
    #expect(loaded == workshop)
  }
}
