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

  @Test(arguments: [(Int.max - 4, Int.max), (Int.min, Int.min + 4), (999, 1_001), (-1_001, -999)])
  func `levels further from nought than any scale needs are refused`(from: Int, to: Int) throws {
    let error = ScaleError.numbers(from: from, to: to)
    #expect(throws: error) { try Scale(from: from, to: to) }
    #expect(
      error.wording(.en) == "scale “\(from)…\(to)”: levels are numbers from -1000 to 1000")
    #expect(error.wording(.nl) != error.wording(.en))
    #expect(try Scale(from: 990, to: 1_000).middle == 995)
  }

  @Test(
    arguments: [(0, 10, true), (1, 2, true), (1, 1, false), (0, 11, false), (5, 1, false)])
  func `a scale has 2 to 11 levels`(from: Int, to: Int, isSound: Bool) {
    #expect(((try? Scale(from: from, to: to)) != nil) == isSound)
  }

  @Test(arguments: [(1, 5, 1.0, 0.0), (1, 5, 3, 0.5), (1, 5, 5, 1), (0, 10, 7, 0.7), (1, 2, 2, 1)])
  func `a share runs from 0 at the lowest level to 1 at the highest`(
    from: Int, to: Int, value: Double, share: Double
  ) throws {
    #expect(try Scale(from: from, to: to).share(of: value) == share)
  }

  @Test(arguments: [(1, 4, 2.5), (0, 10, 5), (-2, 2, 0), (1, 2, 1.5)])
  func `the middle is a level or lies between two`(from: Int, to: Int, middle: Double) throws {
    #expect(try Scale(from: from, to: to).middle == middle)
  }

  @Test(arguments: [(1, true), (5, true), (0, false), (6, false)])
  func `both ends lie on a scale`(level: Int, isOn: Bool) {
    #expect(Scale.fiveLevels.contains(level) == isOn)
  }

  @Test func `a scale is read through the same door`() throws {
    #expect(Scale.fiveLevels.count == 5)
    let read = try CanonicalJSON.value(Scale.self, from: #"{"from":1,"to":5}"#)
    #expect(read == .fiveLevels)
    #expect(throws: ScaleError.levels(from: 0, to: 11)) {
      try CanonicalJSON.value(Scale.self, from: #"{"from":0,"to":11}"#)
    }
    #expect(
      ScaleError.levels(from: 0, to: 11).wording(.en)
        == "scale “0…11”: a scale has 2 to 11 ascending levels")
  }
}
