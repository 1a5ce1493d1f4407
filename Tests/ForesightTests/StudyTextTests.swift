import Foresight
import Testing

struct StudyTextTests {
  @Test func `a text speaks its translation, or else its own language`() {
    #expect(StudyText("hallo", translations: [.en: "hello"])(.en) == "hello")
    #expect(StudyText("hallo")(.en) == "hallo")
  }

  @Test func `an empty translation is none, and texts are clean`() {
    let text = StudyText(" hallo\t", translations: [.en: " ", .nl: " hoi "])
    #expect(text.original == "hallo" && text.translations == [.nl: "hoi"])
    #expect(text(.nl) == "hoi" && text(.en) == "hallo")
    #expect(!text.isEmpty && StudyText(" ").isEmpty)
    #expect(StudyText("", translations: [.en: "only here"]).isEmpty)
  }

  @Test(arguments: [
    (StudyText("a"), #""a""#),
    (
      StudyText("a", translations: [.en: "b"]),
      #"{"original":"a","translations":{"en":"b"}}"#
    ),
  ])
  func `a text in one language is written as itself`(text: StudyText, json: String) throws {
    #expect(try CanonicalJSON.string(text) == json)
    #expect(try CanonicalJSON.value(StudyText.self, from: json) == text)
  }

  @Test func `other words leave the translation of the old ones behind`() {
    let text = StudyText("zee", translations: [.en: "sea"])
    #expect(text.rewritten("meer") == StudyText("meer"))
    #expect(text.rewritten(" zee ") == text && text.rewritten("") == StudyText(""))
  }
}
