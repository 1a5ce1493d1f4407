import ScenarioMethod
import TestSupport
import Testing

struct JournalTests {
  static let ann = Stamp(actor: "ann", day: .filesRead)
  static let bob = Stamp(actor: "bob", day: .filesRead)

  static func propose(_ code: String, _ seq: Int, _ stamp: Stamp = ann) -> Journal.Entry {
    let development = Development(
      id: Identifier(rawValue: code), title: StudyText(code), dimension: .economic)
    return Journal.Entry(
      seq: seq, stamp: stamp, deed: .command(.longlist(.propose(development: development))))
  }

  static func batch(_ first: Int, _ last: Int) throws -> SheetBatch {
    let mark = try Fingerprint(of: "x")
    return SheetBatch(form: .round(1), formMark: mark, first: first, last: last, mark: mark)
  }

  @Test func `an undo takes back, an undo of it puts back, and each is counted once`() throws {
    var journal = Journal([Self.propose("D01", 3), Self.propose("D02", 7, Self.bob)])
    #expect(try journal.last(by: nil) == 7 && journal.last(by: "ann") == 3)
    journal = try journal.undoing(7, Self.ann)
    #expect(journal.entries.map(\.seq) == [3, 7, 8])
    #expect(journal.undone == [7] && journal.standing.map(\.seq) == [3])
    #expect(try journal.workshop().longlist.developments.map(\.id) == ["D01"])
    #expect(throws: JournalError.takenBack(7)) { try journal.undoing(7, Self.ann) }
    journal = try journal.undoing(8, Self.ann)
    #expect(journal.undone == [8] && journal.standing.map(\.seq) == [3, 7])
    #expect(throws: JournalError.noEntry(4)) { try journal.undoing(4, Self.ann) }
  }

  @Test func `the first entry of an empty journal is 1`() throws {
    #expect(throws: JournalError.nothingToUndo) { try Journal([]).last(by: nil) }
    #expect(try Journal([Self.propose("D01", 1)]).undoing(1, Self.ann).entries.last?.seq == 2)
  }

  @Test func `an entry that cannot stand without another is named`() throws {
    let drop = Journal.Entry(
      seq: 2, stamp: Self.ann, deed: .command(.longlist(.drop("D01", reason: "small"))))
    let journal = Journal([Self.propose("D01", 1), drop])
    #expect(throws: JournalError.needed(by: 2)) {
      try journal.undoing(1, Self.ann).workshop()
    }
    let answers = Journal([
      Journal.Entry(seq: 1, stamp: Self.ann, deed: .answers(try Self.batch(1, 2)))
    ])
    #expect(throws: JournalError.needed(by: 1)) { try answers.workshop() }
  }

  @Test func `what was done is told in both languages`() throws {
    let answers = Deed.answers(try Self.batch(4, 6))
    #expect(answers.sentence(.en) == "3 sheets handed in: round-1")
    #expect(answers.sentence(.nl) == "3 formulieren ingeleverd: round-1")
    #expect(Deed.answers(try Self.batch(4, 4)).sentence(.en) == "1 sheet handed in: round-1")
    #expect(Deed.undo(entry: 4).sentence(.en) == "taken back: 4")
    #expect(Self.propose("D01", 1).deed.sentence(.nl) == "ontwikkeling voorgesteld: D01")
    let many = Deed.bring(
      commands: (1...6).flatMap { Self.propose("D0\($0)", 1).deed.commands }, answers: [])
    #expect(many.sentence(.en) == "6 changes at once: D01 D02 D03 D04 D05 …")
    let five = Deed.bring(
      commands: (1...5).flatMap { Self.propose("D0\($0)", 1).deed.commands }, answers: [])
    #expect(five.sentence(.en) == "5 changes at once: D01 D02 D03 D04 D05")
    #expect(five.name == "import" && answers.name == "answers")
  }

  @Test func `a deed is written and read as it was, names apart`() throws {
    let expert = Participant(id: "e1", name: "Els")
    let deeds: [Deed] = [
      Self.propose("D01", 1).deed, .undo(entry: 12), .answers(try Self.batch(1, 3)),
      .bring(commands: [.scoring(.enrol(expert: expert))], answers: [try Self.batch(1, 3)]),
    ]
    for deed in deeds {
      let text = try CanonicalJSON.string(deed)
      #expect(try CanonicalJSON.value(Deed.self, from: text) == deed)
    }
    #expect(deeds[3].names == ["e1": "Els"])
    #expect(deeds[3].naming().names.isEmpty)
    #expect(deeds[3].naming().naming(["e1": "Els"]) == deeds[3])
  }

  @Test func `every command has words of its own in both languages`() {
    let commands: [Command] = [
      .study(.uncite("k")), .longlist(.restore("D01")), .scoring(.unconfirm),
      .survey(.invite(version: 1, groups: [])), .axes(.unchoose), .scenarios(.erase(.a)),
    ]
    for command in commands {
      #expect(command.sentence(.en) != command.name && command.sentence(.nl) != command.name)
    }
    #expect(Command.scenarios(.erase(.b)).about == ["B"])
  }

  @Test func `without a number the answers of others stay`() throws {
    let journal = Journal([
      Self.propose("D01", 1), Self.propose("D02", 2, Self.bob),
      Journal.Entry(seq: 3, stamp: Self.bob, deed: .answers(try Self.batch(1, 1))),
    ])
    #expect(try journal.last(by: nil) == 2 && journal.last(by: "bob") == 3)
    #expect(try journal.last(by: "ann") == 1)
    #expect(throws: JournalError.nothingToUndo) { try journal.last(by: "cas") }
    let undone = try journal.undoing(2, Self.ann)
    #expect(try undone.last(by: nil) == 1 && undone.batches == journal.batches)
    #expect(try undone.undoing(3, Self.ann).batches.isEmpty)
  }

  @Test func `without a number nothing is taken back past somebody who was forgotten`() throws {
    let forgotten = Journal.Entry(
      seq: 2, stamp: Self.bob, deed: .forget("e01", withdrawals: []))
    let journal = Journal([Self.propose("D01", 1), forgotten])
    #expect(throws: JournalError.lastIsFinal(2, before: 1)) { try journal.last(by: nil) }
    #expect(throws: JournalError.lastIsFinal(2, before: nil)) { try journal.last(by: "bob") }
    #expect(try journal.last(by: "ann") == 1)
    let later = Journal(journal.entries + [Self.propose("D02", 3)])
    #expect(try later.last(by: nil) == 3)
  }

  @Test func `without a number files that others took in with answers stay`() throws {
    let brought = Journal.Entry(
      seq: 2, stamp: Self.bob, deed: .bring(commands: [], answers: [try Self.batch(1, 2)]))
    let journal = Journal([Self.propose("D01", 1), brought])
    #expect(try journal.last(by: nil, typist: "ann") == 1)
    #expect(try journal.last(by: nil, typist: "bob") == 2)
    #expect(try journal.last(by: "bob", typist: "ann") == 2)
  }

  @Test func `what was typed in one sitting is taken back together, and put back together`() throws
  {
    func typed(_ seq: Int, _ sitting: String?) throws -> Journal.Entry {
      let mark = try Fingerprint(of: "x")
      let batch = SheetBatch(
        form: .round(1), formMark: mark, first: seq, last: seq, mark: mark, sitting: sitting)
      return Journal.Entry(seq: seq, stamp: Self.bob, deed: .answers(batch))
    }
    var journal = Journal([
      try typed(1, "one"), try typed(2, nil), try typed(3, "one"), try typed(4, "two"),
    ])
    #expect(try journal.last(by: nil, typist: "bob") == 4)
    journal = try journal.undoing(3, Self.ann)
    #expect(journal.undone == [1, 3] && journal.batches.map(\.first) == [2, 4])
    // The sitting goes on after it was taken back: what comes then stands.
    journal = Journal(journal.entries + [try typed(6, "one")])
    #expect(journal.undone == [1, 3] && journal.batches.map(\.first) == [2, 4, 6])
    #expect(throws: JournalError.takenBack(1)) { try journal.undoing(1, Self.ann) }
    journal = try journal.undoing(5, Self.ann)
    #expect(journal.batches.map(\.first) == [1, 2, 3, 4, 6])
  }

  @Test func `an undo of an undo of an undo takes back again`() throws {
    var journal = Journal([Self.propose("D01", 1)])
    journal = try journal.undoing(1, Self.ann)
    journal = try journal.undoing(2, Self.ann)
    #expect(throws: JournalError.takenBack(2)) { try journal.undoing(2, Self.ann) }
    journal = try journal.undoing(3, Self.ann)
    #expect(journal.undone == [1, 3] && journal.standing.isEmpty)
    #expect(throws: JournalError.nothingToUndo) { try journal.last(by: nil) }
    #expect(try journal.workshop() == Workshop())
    #expect(journal.entries.map(\.seq) == [1, 2, 3, 4])
  }

  @Test func `answers stand on a form that stands`() throws {
    let form = Form(items: ["D01"], criteria: [Panel.first])
    func entry(_ seq: Int, _ deed: Deed) -> Journal.Entry {
      Journal.Entry(seq: seq, stamp: Self.ann, deed: deed)
    }
    let journal = Journal([
      Self.propose("D01", 1), entry(2, .command(.scoring(.openRound(number: 1, form: form)))),
      entry(3, .answers(try Self.batch(1, 2))),
    ])
    #expect(try journal.workshop().form(.round(1)) == form)
    #expect(throws: JournalError.needed(by: 3)) {
      try journal.undoing(2, Self.ann).workshop()
    }
    #expect(throws: Never.self) {
      try journal.undoing(3, Self.ann).undoing(2, Self.ann).workshop()
    }
  }

  @Test(arguments: [
    JournalError.nothingToUndo, .noEntry(4), .takenBack(4), .needed(by: 4),
  ])
  func `every refusal has words in both languages`(error: JournalError) {
    #expect(error.wording(.nl) != error.wording(.en))
    #expect(error == .nothingToUndo || error.wording(.en).contains("4"))
  }
}
