import Foresight
import Testing

struct WordingTests {
  @Test(arguments: [
    (0, "0 scores", "0 ballots"), (1, "1 score", "1 ballot"), (2, "2 scores", "2 ballots"),
    (11, "11 scores", "11 ballots"),
  ])
  func `only one is singular`(n: Int, dutch: String, english: String) {
    let wording = Wording.count(n, nl: ("score", "scores"), en: ("ballot", "ballots"))
    #expect(wording(.nl) == dutch && wording(.en) == english)
  }

  @Test func `sentences are joined language by language`() {
    let joined = Wording(nl: "een", en: "one") + .same(", ") + Wording(nl: "twee", en: "two")
    #expect(joined(.nl) == "een, twee" && joined(.en) == "one, two")
    #expect([Language.nl, .en].sorted() == [.en, .nl])
  }
}
