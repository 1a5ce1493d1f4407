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

  @Test func `a sheet keeps levels, don't know and nothing apart`() throws {
    var sheet = Sheet(participant: "p", group: nil, on: Self.form)
    try sheet.set(.level(0), "D01", "u", on: Self.form)
    try sheet.set(.dontKnow, "D02", "i", on: Self.form)
    try sheet.setDirection(.some(.none), "D01", on: Self.form)
    try sheet.setDirection(.b, "D02", on: Self.form)
    #expect(sheet.codes == [0, 1, 3, 6, 0, 2])
    #expect(sheet.rating("D01", "i", on: Self.form) == nil)
    #expect(sheet.rating("D01", "u", on: Self.form) == .level(0))
    #expect(sheet.rating("D02", "i", on: Self.form) == .dontKnow)
    #expect(sheet.direction("D01", on: Self.form) == nil)
    #expect(sheet.direction("D02", on: Self.form) == .b)
    try sheet.set(nil, "D01", "u", on: Self.form)
    try sheet.setDirection(.none, "D02", on: Self.form)
    #expect(sheet.codes == [0, 0, 3, 6, 0, 0])
    try Self.form.check(sheet)
  }

  @Test func `a cell that is not asked and a level off the scale are refused`() {
    var sheet = Sheet(participant: "p", group: nil, on: Self.form)
    #expect(throws: SheetError.offScale("D01", 6, 1, 5)) {
      try sheet.set(.level(6), "D01", "i", on: Self.form)
    }
    #expect(throws: SheetError.noCell("D09", "i")) {
      try sheet.set(.level(1), "D09", "i", on: Self.form)
    }
    #expect(throws: SheetError.noDirection("D09")) {
      try sheet.setDirection(.a, "D09", on: Self.form)
    }
    let short = Sheet(participant: "p", group: nil, codes: [1], texts: [:])
    #expect(throws: SheetError.wrongLength(1, expected: 6)) { try Self.form.check(short) }
    let bad = Sheet(participant: "p", group: nil, codes: [0, 0, 4, 0, 0, 0], texts: [:])
    #expect(throws: SheetError.badCode(4, place: 2)) { try Self.form.check(bad) }
    let taken = Sheet.withdrawal(of: "p")
    #expect(taken.isWithdrawal && !bad.isWithdrawal)
    #expect(throws: Never.self) { try Self.form.check(taken) }
  }

  @Test func `every refusal of a sheet has words in both languages`() {
    let errors: [SheetError] = [
      .noCell("D01", "i"), .noDirection("D01"), .offScale("D01", 6, 1, 5),
      .wrongLength(1, expected: 6), .badCode(4, place: 2),
    ]
    #expect(
      errors.map { $0.wording(.en) } == [
        "this form does not ask “i” of “D01”", "this form does not ask which way “D01” will go",
        "“6” for “D01” is not on the scale 1…5", "this form has 6 cells, the sheet 1",
        "code 4 in cell 3 does not exist",
      ])
    #expect(errors.allSatisfy { $0.wording(.nl) != $0.wording(.en) })
  }

  @Test func `a scale has 2 to 11 ascending levels`() throws {
    let scale = try Scale(from: 0, to: 10)
    #expect(scale.count == 11 && scale.middle == 5 && scale.share(of: 2.5) == 0.25)
    #expect(scale.contains(0) && scale.contains(10) && !scale.contains(11) && !scale.contains(-1))
    #expect(Scale.fiveLevels.middle == 3)
    for (from, to) in [(1, 1), (0, 11), (5, 1), (Int.min, Int.max)] {
      #expect(throws: ScaleError.levels(from: from, to: to)) { try Scale(from: from, to: to) }
    }
    #expect(try Scale(from: 1, to: 2).count == 2)
  }
}
