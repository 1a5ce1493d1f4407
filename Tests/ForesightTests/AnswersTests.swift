import Foresight
import Testing

struct AnswersTests {
  static func sheet(_ participant: Participant.ID, _ code: UInt8) -> Sheet {
    Sheet(participant: participant, group: nil, codes: [code], texts: [:])
  }

  @Test func `the newest sheet of each participant stands, in the order of the participants`() {
    let sheets = [Self.sheet("b", 1), Self.sheet("a", 2), Self.sheet("b", 3)]
    #expect(sheets.standing == [Self.sheet("a", 2), Self.sheet("b", 3)])
  }

  @Test func `who took an answer back has none, until a new one is handed in`() {
    let taken = [Self.sheet("a", 1), Sheet.withdrawal(of: "a")]
    #expect(taken.standing == [])
    #expect((taken + [Self.sheet("a", 2)]).standing == [Self.sheet("a", 2)])
  }

  @Test func `a sheet on which nothing is said stands for nobody, words alone do`() {
    #expect([Self.sheet("a", 1), Self.sheet("a", 0), Self.sheet("b", 0)].standing == [])
    let words = Sheet(participant: "a", group: nil, codes: [0], texts: ["D01.i": "Hm"])
    #expect([words].standing == [words])
  }

  @Test func `a form on which nobody stands is left out`() {
    let answers: Answers = [
      .round(1): [Self.sheet("a", 1), Sheet.withdrawal(of: "a")], .round(2): [Self.sheet("a", 1)],
    ]
    #expect(answers.standing == [.round(2): [Self.sheet("a", 1)]])
  }
}
