import Foresight
import Testing

struct FormTests {
  static let ten = try? Scale(from: 0, to: 10)
  static let form = Form(
    items: ["D01", "D02"],
    criteria: [
      Criterion(id: "i", kind: .impact, scale: .fiveLevels),
      Criterion(id: "u", kind: .uncertainty, scale: ten ?? .fiveLevels),
    ], asksDirection: true)

  @Test func `cells stand item by item, criteria first and then the direction`() {
    let form = Self.form
    #expect(form.cellCount == 6 && form.cellsPerItem == 3)
    #expect(form.cell("D02", "u") == 4 && form.directionCell("D02") == 5)
    #expect(form.cell("D03", "u") == nil && form.cell("D01", "x") == nil)
    #expect(form.directionCell("D03") == nil)
    #expect((0..<6).map(form.levels) == [5, 11, 2, 5, 11, 2])
    #expect(form.cells.map(\.criterion) == ["i", "u", "direction", "i", "u", "direction"])
    #expect(form.cells.map(\.item) == ["D01", "D01", "D01", "D02", "D02", "D02"])
    #expect(form.cells.map(\.lowest) == [1, 0, 1, 1, 0, 1])
    #expect(form.cells.map(\.levels) == [5, 11, 2, 5, 11, 2])
    #expect(form.cells.map(\.place) == Array(0..<6))
  }

  @Test func `a form that asks no direction has no cell for it`() {
    let form = Form(items: ["D01"], criteria: Self.form.criteria)
    #expect(form.cellCount == 2 && form.directionCell("D01") == nil)
  }

  @Test func `rounds come before questionnaires, each by number`() {
    let names: [Form.Name] = [
      .round(1), .round(2), .round(10), .questionnaire(1), .questionnaire(3),
    ]
    #expect(names.reversed().sorted() == names)
    for name in names { #expect(Form.Name(word: name.word) == name) }
    for word in ["round-0", "round", "round-1-2", "ronde-1", "round-x", ""] {
      #expect(Form.Name(word: word) == nil, "\(word)")
    }
  }

  @Test(arguments: [
    "round--1", "-round-1", "round-1-", "round-+1", "round-01", "questionnaire-0",
    "questionnaire--2", "Round-1", " round-1",
  ])
  func `a name of a form has one spelling`(word: String) {
    #expect(Form.Name(word: word) == nil)
  }

  @Test func `the names of forms are words`() {
    #expect(Form.Name.round(2).word == "round-2")
    #expect(Form.Name.questionnaire(1).word == "questionnaire-1")
    #expect(!(Form.Name.questionnaire(1) < .round(9)) && Form.Name.round(9) < .questionnaire(1))
    #expect(!(Form.Name.round(2) < .round(2)))
  }

  @Test(arguments: [
    ("D01", "i", 0), ("D01", "u", 1), ("D02", "i", 3), ("D02", "u", 4), ("D01", "direction", nil),
    ("D03", "i", nil),
  ])
  func `a cell has one place`(item: Development.ID, criterion: Criterion.ID, place: Int?) {
    #expect(Self.form.cell(item, criterion) == place)
  }

  @Test func `directions stand behind the criteria of their item`() {
    #expect(Self.form.directionCell("D01") == 2 && Self.form.directionCell("D02") == 5)
    let only = Form(items: ["D01", "D02"], criteria: [], asksDirection: true)
    #expect(only.cellCount == 2 && only.directionCell("D02") == 1)
    #expect(only.cells.map(\.criterion) == ["direction", "direction"])
    #expect(Form(items: [], criteria: Self.form.criteria).cellCount == 0)
  }
}
