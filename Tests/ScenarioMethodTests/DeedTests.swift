import ScenarioMethod
import TestSupport
import Testing

struct DeedTests {
  static let form = Form(items: ["D01"], criteria: [Panel.first])
  static let questionnaire = Questionnaire(version: 3, form: form, wording: [:], groups: [])

  @Test func `a deed knows the forms that it opens`() throws {
    let commands: [Command] = [
      .longlist(.restore("D01")), .scoring(.openRound(number: 1, form: Self.form)),
      .scoring(.reopenRound(number: 2, form: Self.form)),
      .survey(.publish(questionnaire: Self.questionnaire)),
    ]
    let deed = Deed.bring(commands: commands, answers: [])
    #expect(deed.forms.map(\.name) == [.round(1), .round(2), .questionnaire(3)])
    #expect(deed.forms.allSatisfy { $0.form == Self.form } && deed.commands == commands)
    #expect(Deed.undo(entry: 1).forms.isEmpty && Deed.undo(entry: 1).commands.isEmpty)
  }

  @Test func `a deed knows the sheets that it brings`() throws {
    let batch = try JournalTests.batch(4, 6)
    #expect(Deed.answers(batch).batches == [batch])
    #expect(Deed.bring(commands: [], answers: [batch, batch]).batches == [batch, batch])
    #expect(Deed.command(.axes(.unchoose)).batches.isEmpty && batch.form == "round-1")
    #expect(Deed.answers(batch).about == ["round-1"] && Deed.undo(entry: 7).about == ["7"])
  }

  @Test func `changes that were made at once are told as what they are`() throws {
    let commands: [Command] = [
      .longlist(.restore("D01")), .axes(.unchoose), .longlist(.drop("D02", reason: "x")),
    ]
    let deed = Deed.bring(commands: commands, answers: [])
    #expect(
      deed.sentence(.en)
        == "development put back: D01; choice taken back; development dropped: D02")
    #expect(
      Deed.bring(commands: [commands[0]], answers: []).sentence
        == Deed.command(commands[0]).sentence)
    let many = Deed.bring(commands: commands + commands, answers: [])
    #expect(many.sentence(.nl) == "6 wijzigingen tegelijk: D01 D02")
    let files = Deed.bring(commands: commands, answers: [try JournalTests.batch(1, 2)])
    #expect(files.sentence(.en) == "files taken in, 3 changes: D01 D02 round-1")
  }

  @Test func `a name is told once, the last one counts`() {
    let commands = ["Ann", "Els", ""].map {
      Command.scoring(.enrol(expert: Participant(id: "e1", name: $0, weight: 2)))
    }
    #expect(Deed.bring(commands: commands, answers: []).names == ["e1": "Els"])
    #expect(commands[0].naming(["e2": "X"]) == commands[2])
    #expect(commands[2].naming(["e1": "Ann"]) == commands[0])
    #expect(commands[2].names.isEmpty && Command.axes(.unchoose).naming() == .axes(.unchoose))
  }

  @Test func `everything that a deed tells of people may be put in other words`() throws {
    let choice = AxisChoice(
      vertical: "x", horizontal: "y", by: ["Els", "Bo"], at: nil, reason: "r")
    let deed = Deed.bring(
      commands: [
        .scoring(.enrol(expert: Participant(id: "e1", name: "Els", background: "knows"))),
        .scoring(.confirm(ConfirmedShortlist(codes: ["D01"], by: ["Els"], at: nil))),
        .study(.note(comment: .init(id: "c", session: nil, by: "Els", about: "D01", text: "said"))),
        .axes(.choose(choice: choice)),
        .study(.cite(source: Source(id: "k", title: "T", author: "A", addedBy: "Els"))),
      ], answers: [])
    var whose: [Speaker] = []
    let other = deed.rewording(name: { _ in "p" }, names: { $0.map { $0 == "Els" ? "p" : "" } }) {
      whose.append($1)
      return StudyText("t" + $0.original)
    }
    let text = try CanonicalJSON.string(other)
    #expect(!text.contains("Els") && !text.contains("Bo") && text.contains(#""by":["p"]"#))
    #expect(whose == [.expert("e1"), .person("Els")] && whose.map(\.word) == ["e1", "Els"])
    #expect(text.contains("tknows") && text.contains("tsaid"))
    #expect(text.contains(#""author":"A""#) && text.contains(#""addedBy":"p""#))
    #expect(
      deed.rewording(name: { $0 }, names: { $0 }, text: { text, _ in text }) == deed)
    let silent = Deed.command(.scoring(.enrol(expert: Participant(id: "e1", name: ""))))
    #expect(
      silent.rewording(name: { _ in "x" }, names: { $0 }, text: { _, _ in "x" }) == silent)
  }
}
