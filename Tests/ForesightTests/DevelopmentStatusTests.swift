import Foresight
import Testing

struct DevelopmentStatusTests {
  static let told: [(status: Development.Status, word: String, nl: String, reason: String)] = [
    (.kept, "kept", "behouden", ""), (.dropped(reason: "small"), "dropped", "geschrapt", "small"),
    (.merged(into: "D03", reason: "same"), "merged:D03", "samengevoegd:D03", "same"),
    (.split(into: ["D16", "D17"], reason: "two"), "split:D16 D17", "gesplitst:D16 D17", "two"),
  ]

  @Test(arguments: told)
  func `what became of a development is told in a word, and why`(
    status: Development.Status, word: String, nl: String, reason: String
  ) {
    #expect(status.word == word)
    #expect(status.wording(.en) == word)
    #expect(status.wording(.nl) == nl)
    #expect(status.told(.nl) == nl.split(separator: ":").joined(separator: ": "))
    #expect(status.reason == reason)
  }

  @Test func `those that took its meaning over are named in order`() {
    #expect(Development.Status.kept.into == [])
    #expect(Development.Status.split(into: ["D17", "D16"], reason: "").into == ["D17", "D16"])
  }
}
