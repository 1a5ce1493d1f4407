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

  @Test func `a name is told once, the last one counts`() {
    let commands = ["Ann", "Els", ""].map {
      Command.scoring(.enrol(expert: Participant(id: "e1", name: $0, weight: 2)))
    }
    #expect(Deed.bring(commands: commands, answers: []).names == ["e1": "Els"])
    #expect(commands[0].naming(["e2": "X"]) == commands[2])
    #expect(commands[2].naming(["e1": "Ann"]) == commands[0])
    #expect(commands[2].names.isEmpty && Command.axes(.unchoose).naming() == .axes(.unchoose))
  }
}
