import ScenarioMethod
import Testing

/// What each stage allows and refuses.
struct StageRulesTests {
  static let stamp = Stamp(actor: "ann", day: .filesRead)

  static func development(_ id: Development.ID, _ title: String) -> Development {
    Development(id: id, title: StudyText(title), dimension: .demographic)
  }

  static func longlist(_ titles: [String]) throws -> LonglistInputs {
    var inputs = LonglistInputs()
    for (place, title) in titles.enumerated() {
      let one = development(Identifier(rawValue: "D0\(place + 1)"), title)
      try inputs.apply(.propose(development: one), stamp)
    }
    return inputs
  }

  @Test func `titles that say nearly the same are pointed out`() throws {
    let inputs = try Self.longlist([
      "Vergrijzing van de beroepsbevolking", "De beroepsbevolking vergrijst",
      "Werk valt uiteen in losse opdrachten",
    ])
    let pairs = try Longlist(inputs).nearDuplicates
    #expect(pairs.map { [$0.first, $0.second] } == [["D01", "D02"]])
  }

  @Test func `a code is given once`() throws {
    var inputs = try Self.longlist(["One"])
    #expect(throws: LonglistError.codeTaken("D01")) {
      try inputs.apply(.propose(development: Self.development("D01", "Two")), Self.stamp)
    }
  }

  @Test func `an edit keeps the former wording with who and why`() throws {
    var inputs = try Self.longlist(["One"])
    let edit = LonglistCommand.edit(development: Self.development("D01", "Two"), reason: "clearer")
    try inputs.apply(edit, Self.stamp)
    let former = try #require(inputs.formerWordings["D01/1"])
    #expect(former.title == "One")
    #expect((former.replaced.actor, former.reason) == ("ann", "clearer"))
    #expect(inputs.developments["D01"]?.title == "Two")
  }

  @Test func `nothing is dropped without a reason`() throws {
    var inputs = try Self.longlist(["One", "Two"])
    #expect(throws: LonglistError.noReason("D01")) {
      try inputs.apply(.drop("D01", reason: " "), Self.stamp)
    }
    try inputs.apply(.merge("D01", into: "D02", reason: "same"), Self.stamp)
    #expect(try Longlist(inputs).developments.map(\.id) == ["D02"])
    #expect(throws: LonglistError.notKept("D01")) {
      try inputs.apply(.drop("D01", reason: "again"), Self.stamp)
    }
    #expect(throws: LonglistError.unknown("D92", nearest: "D02")) {
      try inputs.apply(.restore("D92"), Self.stamp)
    }
  }

  @Test(
    arguments: [(0, 10, true), (1, 2, true), (1, 1, false), (0, 11, false), (5, 1, false)])
  func `a scale has 2 to 11 levels`(from: Int, to: Int, isSound: Bool) {
    #expect(((try? Scale(from: from, to: to)) != nil) == isSound)
  }

  @Test func `a cell is a level, don't know or nothing`() throws {
    let scale = Scale.fiveLevels
    #expect(try Rating.reading(" 5 ", on: scale) == .level(5))
    #expect(try Rating.reading("?", on: scale) == .dontKnow)
    #expect(try Rating.reading("", on: scale) == nil)
    #expect(throws: RatingError.notAnswer("6", from: 1, to: 5)) {
      try Rating.reading("6", on: scale)
    }
  }

  @Test(arguments: [("2024-02-29", true), ("2023-02-29", false), ("2100-02-29", false)])
  func `a day is one of the calendar`(text: String, isSound: Bool) {
    #expect((Day(text) != nil) == isSound)
    if let day = Day(text) { #expect(day.description == text) }
  }

  @Test func `texts lose what no document can hold`() {
    #expect("a\u{0}b\u{FFFE}\tc\r\nd ".cleaned == "ab c\nd")
    #expect(StudyText("hallo", translations: [.en: "hello"])(.en) == "hello")
    #expect(StudyText("hallo")(.en) == "hallo")
  }

  @Test func `a fingerprint is the SHA-256 of the bytes`() {
    #expect(
      Fingerprint(bytes: "abc".utf8).rawValue
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
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

  @Test(arguments: Quadrant.allCases)
  func `a scenario lies inside its own quadrant`(quadrant: Quadrant) {
    let x = quadrant.isLeft ? -0.5 : 0.5
    let y = quadrant.isTop ? 1.0 : -1.0
    #expect(Position(horizontal: x, vertical: y).lies(in: quadrant))
    for wrong in [(0, y), (x, 0), (-x, y), (x, -y), (x, y * 1.01)] {
      #expect(!Position(horizontal: wrong.0, vertical: wrong.1).lies(in: quadrant))
      #expect(throws: ScenarioError.self) {
        var inputs = ScenarioInputs()
        let position = Position(horizontal: wrong.0, vertical: wrong.1)
        try inputs.apply(.place(caveats: [], positions: [quadrant: position]))
      }
    }
  }

  @Test func `letters run clockwise from top left`() {
    #expect(Quadrant.allCases.map(\.isTop) == [true, true, false, false])
    #expect(Quadrant.allCases.map(\.isLeft) == [true, false, false, true])
  }

  @Test func `a command survives the journal`() throws {
    let commands: [Command] = [
      .study(.describe(scope: Scope(title: "T", language: .en))),
      .longlist(.drop("D01", reason: "r")), .scoring(.rule(ShortlistRule(size: 3))),
      .scenarios(.write(scenario: Scenario(.c, title: "C"))),
      .axes(
        .choose(choice: AxisChoice(vertical: "a", horizontal: "b", by: [], at: nil, reason: ""))),
    ]
    for command in commands {
      let text = try CanonicalJSON.string(command)
      #expect(try CanonicalJSON.value(Command.self, from: text) == command)
    }
  }
}
