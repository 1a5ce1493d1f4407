import Foresight
import Testing

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("titel", "title"), ("TITLE", "title"), ("discription", "description"), ("cdoe", "code"),
    ("code", "code"), ("cod", "code"), ("direction_c", "direction_a"),
  ])
  func `a wrong word finds the name that was meant`(word: String, name: String) {
    let names = ["code", "title", "description", "direction_a", "direction_b"]
    #expect(NearestName.nearest(to: word, among: names) == name)
  }

  @Test func `exchanged neighbours are one edit`() {
    #expect(NearestName.nearest(to: "ab", among: ["xy", "ba"]) == "ba")
  }

  @Test func `a short word may differ in two letters, a long one in a third`() {
    #expect(NearestName.nearest(to: "abc", among: ["axy"]) == "axy")
    #expect(NearestName.nearest(to: "abcd", among: ["axyz"]) == nil)
    #expect(NearestName.nearest(to: "abcdefghi", among: ["abcdefxyz"]) == "abcdefxyz")
    #expect(NearestName.nearest(to: "abcdefghi", among: ["abcdevxyz"]) == nil)
  }

  @Test func `of two equally near names the first wins`() {
    #expect(NearestName.nearest(to: "D1", among: ["D3", "D2"]) == "D3")
  }

  @Test func `an accent is an edit of one letter`() {
    #expect(NearestName.nearest(to: "cafe", among: ["café"]) == "café")
  }

  @Test func `nothing is near when there is nothing`() {
    #expect(NearestName.nearest(to: "code", among: []) == nil)
    #expect(NearestName.nearest(to: "code", among: [""]) == nil)
    #expect(NearestName.nearest(to: "", among: ["id"]) == nil)
  }

  @Test func `a word of which no letter is the same is not near, however short`() {
    #expect(NearestName.nearest(to: "fr", among: ["nl", "en"]) == nil)
    #expect(NearestName.nearest(to: "E", among: ["A", "B"]) == nil)
    #expect(NearestName.nearest(to: "e4", among: ["e1"]) == "e1")
  }
}

struct NearestNameDistanceTests {
  // A name of six letters may differ by two edits, longer ones by a third of their letters.
  @Test(arguments: [
    ("impakt", "impact"), ("imapct", "impact"), ("mpact", "impact"), ("iimpact", "impact"),
    ("D0", "D01"), ("d07", "D07"), ("abcd", "abxy"),
  ])
  func `a name within reach is found`(typed: String, name: String) {
    #expect(NearestName.nearest(to: typed, among: ["zzzzzzzzz", name]) == name)
  }

  @Test func `a name out of reach is not`() {
    #expect(NearestName.nearest(to: "abcd", among: ["axyz"]) == nil)
    #expect(NearestName.nearest(to: "", among: ["abc"]) == nil)
    #expect(NearestName.nearest(to: "abc", among: []) == nil)
    #expect(NearestName.nearest(to: "ab", among: ["b", "ab"]) == "ab")
  }

  @Test(arguments: [
    ("abcdefgh", "abcdexyz", false), ("abcdefghi", "abcdefxyz", true), ("abc", "cba", true),
    ("abcd", "badc", true), ("abcdefghijkl", "abcdefghwxyz", true),
    ("abcdefghijk", "abcdefgwxyz", false),
  ])
  func `a word of nine letters may differ in three, of eight in two`(
    typed: String, name: String, isNear: Bool
  ) {
    #expect((NearestName.nearest(to: typed, among: [name]) == name) == isNear)
  }

  @Test func `the nearest name wins wherever it stands`() {
    #expect(NearestName.nearest(to: "code", among: ["coxy", "codx", "coda"]) == "codx")
    #expect(NearestName.nearest(to: "code", among: ["codx", "code"]) == "code")
  }

  @Test func `of many allowed words the first are told, and the nearest`() {
    let columns = (1...40).map { "D\($0).impact" }
    #expect(
      Wording.unknown("D39.impcat", allowed: columns)(.en)
        == "“D39.impcat” is unknown; allowed: D1.impact, D2.impact, D3.impact, D4.impact, D5.impact, "
        + "D6.impact, D7.impact, D8.impact and 32 more; did you mean “D39.impact”?")
    #expect(Wording.unknown("x", allowed: columns)(.nl).hasSuffix("D8.impact en nog 32"))
    let few = Wording.unknown("x", allowed: Array(columns.prefix(30)))(.en)
    #expect(few.hasSuffix("D29.impact, D30.impact"))
  }
}
