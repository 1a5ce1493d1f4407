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
}
