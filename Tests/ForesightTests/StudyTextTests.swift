import Foresight
import Testing

struct StudyTextTests {
  @Test func `a text speaks its translation, or else its own language`() {
    #expect(StudyText("hallo", translations: [.en: "hello"])(.en) == "hello")
    #expect(StudyText("hallo")(.en) == "hallo")
  }
}
