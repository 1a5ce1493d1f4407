import Foresight
import Testing

struct ScaleTests {
  @Test func `a scale has 2 to 11 ascending levels`() throws {
    let scale = try Scale(from: 0, to: 10)
    #expect(scale.count == 11 && scale.middle == 5 && scale.share(of: 2.5) == 0.25)
    #expect(scale.contains(0) && scale.contains(10) && !scale.contains(11) && !scale.contains(-1))
    #expect(Scale.fiveLevels.middle == 3)
    for (from, to) in [(1, 1), (0, 11), (5, 1), (Int.min, Int.max)] {
      #expect(throws: ScaleError.levels(from: from, to: to)) { try Scale(from: from, to: to) }
    }
    #expect(try Scale(from: 1, to: 2).count == 2)
  }

  @Test(
    arguments: [(0, 10, true), (1, 2, true), (1, 1, false), (0, 11, false), (5, 1, false)])
  func `a scale has 2 to 11 levels`(from: Int, to: Int, isSound: Bool) {
    #expect(((try? Scale(from: from, to: to)) != nil) == isSound)
  }
}
