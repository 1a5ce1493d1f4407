import AxisSelection
import Foresight
import Testing

struct AxisCandidateTests {
  @Test(arguments: [("D04", "D04", false), ("-D10", "D10", true)])
  func `a reversed member is written with a minus`(word: String, code: String, isReversed: Bool) {
    let member = AxisCandidate.Member(word: word)
    #expect(member.development.rawValue == code)
    #expect(member.isReversed == isReversed)
    #expect(member.word == word)
  }

  @Test func `the short name of a pole says what it means, else its description`() {
    #expect(Pole(name: "n", label: "l", description: "d").meaning == "l")
    #expect(Pole(name: "n", description: "d").meaning == "d")
    #expect(Pole(name: "n").meaning.isEmpty)
  }
}
