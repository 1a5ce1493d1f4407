import Foresight
import Testing

struct SlugTests {
  @Test(arguments: [
    ("Betaalbaar wonen!", "betaalbaar-wonen"), ("Living in 2045", "living-in-2045"),
    ("  ", "x"), ("???", "x"), ("Één", "één"),
    ("A very long title of a study that goes on and on", "a-very-long-title-of-a-study-that-goes"),
  ])
  func `a short name is made from words`(words: String, name: String) {
    let made = Slug.made(from: words)
    #expect(made == name && Slug.isSlug(made))
  }

  @Test func `a name that is taken gets a number`() {
    #expect(Slug.made(from: "Work", besides: ["work"]) == "work-2")
    #expect(Slug.made(from: "Work", besides: ["work", "work-2"]) == "work-3")
  }

  @Test(arguments: [("a b", false), ("", false), ("a/b", false), ("..", false), ("a_b-1", true)])
  func `a name of a folder holds letters, digits, dashes`(name: String, isSlug: Bool) {
    #expect(Slug.isSlug(name) == isSlug)
    #expect(SlugError.bad(name).wording(.en).contains("letters, digits"))
    #expect(SlugError.taken(name).wording(.nl).contains("--slug"))
  }
}
