import Foresight
import Testing

struct SheetTests {
  static let form = FormTests.form

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

  @Test func `a sheet must fit its form`() {
    let form = Form(
      items: ["D01"], criteria: [Criterion(id: "i", kind: .impact, scale: .fiveLevels)],
      asksDirection: true)
    func sheet(_ codes: [UInt8]) -> Sheet {
      Sheet(participant: "p", group: nil, codes: codes, texts: [:])
    }
    #expect(throws: Never.self) { try form.check(sheet([6, 3])) }
    #expect(throws: SheetError.badCode(7, place: 0)) { try form.check(sheet([7, 0])) }
    #expect(throws: SheetError.badCode(4, place: 1)) { try form.check(sheet([0, 4])) }
    #expect(throws: SheetError.wrongLength(1, expected: 2)) { try form.check(sheet([0])) }
  }

  @Test(arguments: [
    (0, 6), (1, 12), (2, 3), (3, 6), (4, 12), (5, 3),
  ])
  func `don't know is the code after the levels of a cell, and the last one`(
    place: Int, code: Int
  ) throws {
    var codes = [UInt8](repeating: 0, count: 6)
    codes[place] = UInt8(code)
    let sound = Sheet(participant: "p", group: nil, codes: codes, texts: [:])
    #expect(throws: Never.self) { try Self.form.check(sound) }
    codes[place] = UInt8(code + 1)
    let bad = Sheet(participant: "p", group: nil, codes: codes, texts: [:])
    #expect(throws: SheetError.badCode(code + 1, place: place)) { try Self.form.check(bad) }
  }

  @Test func `a sheet that is too long is refused as one that is too short`() {
    let long = Sheet(
      participant: "p", group: nil, codes: [UInt8](repeating: 0, count: 7), texts: [:])
    #expect(throws: SheetError.wrongLength(7, expected: 6)) { try Self.form.check(long) }
  }

  @Test(arguments: [(1, 1), (5, 5)])
  func `a level of 1…5 is its own code`(level: Int, code: Int) throws {
    var sheet = Sheet(participant: "p", group: "g", on: Self.form)
    try sheet.set(.level(level), "D02", "i", on: Self.form)
    #expect(sheet.codes == [0, 0, 0, UInt8(code), 0, 0] && sheet.group == "g")
    #expect(sheet.rating("D02", "i", on: Self.form) == .level(level))
  }

  @Test(arguments: [(0, 1), (10, 11)])
  func `a level of 0…10 is one below its code`(level: Int, code: Int) throws {
    var sheet = Sheet(participant: "p", group: nil, on: Self.form)
    try sheet.set(.level(level), "D01", "u", on: Self.form)
    #expect(sheet.codes == [0, UInt8(code), 0, 0, 0, 0])
    #expect(sheet.rating("D01", "u", on: Self.form) == .level(level))
  }

  @Test(arguments: [0, 6, -1])
  func `a level beside the scale leaves the sheet as it was`(level: Int) {
    var sheet = Sheet(participant: "p", group: nil, on: Self.form)
    #expect(throws: SheetError.offScale("D01", level, 1, 5)) {
      try sheet.set(.level(level), "D01", "i", on: Self.form)
    }
    #expect(sheet.codes == [0, 0, 0, 0, 0, 0])
  }

  @Test(arguments: [(0, nil), (1, Direction.a), (2, .b), (3, nil)])
  func `a code says which way`(code: Int, way: Direction?) throws {
    let sheet = Sheet(
      participant: "p", group: nil, codes: [0, 0, UInt8(code), 0, 0, 0], texts: [:])
    #expect(sheet.direction("D01", on: Self.form) == way)
    #expect(sheet.direction("D02", on: Self.form) == nil)
    #expect(sheet.direction("D09", on: Self.form) == nil)
  }

  @Test func `a text is kept clean, and an empty one is none`() {
    var sheet = Sheet(participant: "p", group: nil, on: Self.form)
    sheet.setText(" because\t", named: "reason")
    #expect(sheet.texts == ["reason": "because"])
    sheet.setText("  ", named: "reason")
    #expect(sheet.texts.isEmpty)
    #expect(!sheet.isWithdrawal && Sheet.withdrawal(of: "p").participant == "p")
  }
}
