import Foresight
import Longlisting
import TestSupport
import Testing

struct NearDuplicateTests {
  @Test func `titles that say nearly the same are pointed out`() throws {
    let inputs = try LonglistInputs(titles: [
      "Vergrijzing van de beroepsbevolking", "De beroepsbevolking vergrijst",
      "Werk valt uiteen in losse opdrachten",
    ])
    let pairs = try Longlist(inputs).nearDuplicates
    #expect(pairs.map { [$0.first, $0.second] } == [["D01", "D02"]])
  }

  static func isPair(_ first: String, _ second: String) throws -> Bool {
    try !Longlist(LonglistInputs(titles: [first, second])).nearDuplicates.isEmpty
  }

  // Dice: twice the stems in common over all stems.
  @Test(arguments: [
    // 14 of 20 is the threshold itself.
    ("q1 q2 q3 q4 q5 q6 q7 r1 r2 r3", "q1 q2 q3 q4 q5 q6 q7 s1 s2 s3", true),
    // 12 of 18, and 8 of 12, are below it.
    ("q1 q2 q3 q4 q5 q6 r1 r2 r3", "q1 q2 q3 q4 q5 q6 s1 s2 s3", false),
    ("q1 q2 r1", "q1 q2 s1", false),
    // 6 of 8 is above it, whatever the order and the rest of the letters.
    ("q1 q2 q3 r1", "S1 Q3, Q2: q1!", true),
    ("q1 q2 q3", "q1 q2", true), ("q1 q2", "q1", false),
  ])
  func `two titles are near from seven tenths of their stems on`(
    first: String, second: String, isNear: Bool
  ) throws {
    #expect(try Self.isPair(first, second) == isNear)
    #expect(try Self.isPair(second, first) == isNear)
  }

  @Test(arguments: [
    ("abcdefx", "abcdefy", true), ("abcdex", "abcdey", false), ("abcdef", "abcdefgh", true),
    ("abcde", "abcdef", false), ("Zorg", "zorg", true), ("the zorg", "De zorg", true),
    ("zorg-wet", "zorg wet", true), ("2030", "2031", false), ("the of", "de van", false),
  ])
  func `six letters make the stem of a word`(first: String, second: String, isNear: Bool) throws {
    #expect(try Self.isPair(first, second) == isNear)
  }

  @Test func `what was dropped is no duplicate, and each pair is named once`() throws {
    var inputs = try LonglistInputs(titles: ["same", "same", "same", "other"])
    let all = try Longlist(inputs).nearDuplicates.map { [$0.first, $0.second] }
    #expect(all == [["D01", "D02"], ["D01", "D03"], ["D02", "D03"]])
    try inputs.apply(.drop("D02", reason: "same"), Panel.stamp)
    #expect(try Longlist(inputs).nearDuplicates.map { [$0.first, $0.second] } == [["D01", "D03"]])
  }
}
