import Foresight
import Testing

struct RatingTests {
  @Test func `a cell is a level, don't know or nothing`() throws {
    let scale = Scale.fiveLevels
    #expect(try Rating.reading(" 5 ", on: scale) == .level(5))
    #expect(try Rating.reading("?", on: scale) == .dontKnow)
    #expect(try Rating.reading("", on: scale) == nil)
    #expect(throws: RatingError.notAnswer("6", from: 1, to: 5)) {
      try Rating.reading("6", on: scale)
    }
  }

  @Test(arguments: [("0", 0), ("10", 10), ("7 ", 7)])
  func `both ends of a scale are answers`(cell: String, level: Int) throws {
    let scale = try Scale(from: 0, to: 10)
    #expect(try Rating.reading(cell, on: scale) == .level(level))
  }

  @Test(arguments: ["11", "-1", "x", "??", "3.5", "n/a", "+5", "05", "-0", "00", "5,0", "٥", "5e0"])
  func `anything else is refused with what is allowed`(cell: String) throws {
    let scale = try Scale(from: 0, to: 10)
    let error = RatingError.notAnswer(cell, from: 0, to: 10)
    #expect(throws: error) { try Rating.reading(cell, on: scale) }
    #expect(
      error.wording(.en) == "“\(cell)” is no answer; allowed: 0…10, ? (don't know) or empty")
  }

  @Test func `a rating is written as it is read`() {
    #expect(Rating.level(4).cell == "4" && Rating.dontKnow.cell == "?")
    #expect(Rating.level(4).level == 4 && Rating.dontKnow.level == nil)
  }
}
