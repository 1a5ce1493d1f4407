import PanelStatistics
import Testing

struct LongestStringTests {
  @Test(
    arguments: [
      ([1, 1, 2, 2, 2, 3, 3, 3, 3], 4, 3), ([1, 2, 3, 4, 4, 4, 4, 2, 6], 4, 4),
    ] as [([UInt8], Int, UInt8)])
  func `Johnson 2005: the example data of esmtools`(codes: [UInt8], length: Int, code: UInt8) {
    let found = LongestString(codes)
    #expect(found.length == length && found.code == code)
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("LongestString")
    let answers = try AnswerColumns(rows: example.answers, scale: 1...5)
    for (rater, found) in LongestString.of(answers).enumerated() {
      #expect(agrees(Double(found.length), with: example["run of rater \(rater + 1)"]))
      #expect((found.isFlagged ? "yes" : "no") == example["flag of rater \(rater + 1)"])
    }
  }

  @Test func `trying every stretch finds the same, forwards and backwards`() {
    var generator = CounterRandom(seed: 9)
    for _ in 0..<300 {
      let codes = (0..<(1 + generator.index(below: 12))).map { _ in
        UInt8(generator.index(below: 3))
      }
      var longest = 0
      for start in codes.indices {
        for end in start..<codes.count {
          let stretch = codes[start...end]
          if codes[start] != 0, stretch.allSatisfy({ $0 == codes[start] }) {
            longest = max(longest, stretch.count)
          }
        }
      }
      #expect(LongestString(codes).length == longest)
      #expect(LongestString(codes.reversed()).length == longest)
    }
  }

  @Test func `all the same is flagged from six answers on, and so is four fifths`() {
    #expect(LongestString([2, 2, 2, 2, 2, 2]).isFlagged)
    #expect(!LongestString([2, 2, 2, 2, 2]).isFlagged)
    #expect(LongestString([2, 2, 2, 2, 2, 2, 2, 2, 1, 3]).isFlagged)
    #expect(!LongestString([2, 2, 2, 2, 2, 2, 2, 1, 1, 3]).isFlagged)
    // Six answers of ten items, all the same: flagged, for nothing else was answered.
    #expect(LongestString([2, 2, 2, 2, 2, 2, 0, 0, 0, 0]).isFlagged)
  }

  @Test func `a missing answer ends a run, and nothing said has none`() {
    #expect(LongestString([1, 1, 0, 1, 1]).length == 2)
    let none = LongestString([0, 0])
    #expect(none.length == 0 && none.code == 0 && none.share == 0 && !none.isFlagged)
    #expect(LongestString([3, 3, 0, 1]).share == 2.0 / 3)
  }
}
