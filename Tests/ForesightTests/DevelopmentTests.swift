import Foresight
import Testing

struct DevelopmentTests {
  @Test func `the questionnaire asks the question, or else the title`() {
    let plain = Development(id: "D01", title: "Ageing", dimension: .demographic)
    #expect(plain.asked == "Ageing")
    let asked = Development(
      id: "D01", title: "Ageing", dimension: .demographic, question: "Will we age?")
    #expect(asked.asked == "Will we age?")
  }

  @Test(arguments: [
    (Development.Status.kept, true), (.dropped(reason: "r"), false),
    (.merged(into: "D02", reason: "r"), false), (.split(into: ["D02"], reason: "r"), false),
  ])
  func `only what is kept takes part`(status: Development.Status, isKept: Bool) {
    let one = Development(id: "D01", title: "T", dimension: .economic, status: status)
    #expect(one.isKept == isKept)
  }
}
