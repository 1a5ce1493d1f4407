import ScenarioMethod
import Testing
import WorkshopFiles

/// What is wrong in a large table is found in a few of its records, and is all that is wrong.
struct DoubtfulRecordsTests {
  static let header = "respondent,group,version,D01.i,D02.i,D01.direction,comment.D02\n"

  private static func kept(_ text: String) throws -> String? {
    let asked = GivenForms.questionnaires(of: try ReturnedFormsTests.study())
    return DoubtfulRecords.text(of: Array(text.utf8), on: asked, file: "f1.csv")
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private static func refusals(_ texts: [String], before: Answers) throws -> [String] {
    let files = texts.enumerated().map { (name: "f\($0 + 1).csv", bytes: Array($1.utf8)) }
    do {
      let asked = GivenForms.questionnaires(of: try ReturnedFormsTests.study())
      _ = try ReturnedForms(files, on: asked, before: before)
      return []
    } catch let error as FileProblems { return error.all.map { $0.text(.en) } }
  }

  /// Two files are always read whole: one without rows changes nothing else.
  private static func check(_ text: String, before: Answers = [:]) throws -> [String] {
    let found = try refusals([text], before: before)
    #expect(try refusals([text, "respondent,group\n"], before: before) == found, "\(text)")
    return found
  }

  @Test func `a record that is good by itself leaves its line ends alone`() throws {
    let good = "p1,crew,,1,2,a,\"two\nlines\"\r\n"
    #expect(
      try Self.kept(Self.header + good + "p2,crew,,9,,,\np3,Crews,1,?,,,") == Self.header
        + "\n\np2,crew,,9,,,\n\n")
    #expect(try Self.kept(Self.header + good) == nil)
    #expect(try Self.kept("respondent,group,code,i\np1,crew,D01,9\n") == nil)
  }

  @Test func `a record stays when its name stands in a doubtful one, however that is written`()
    throws
  {
    let text = Self.header + "p1,crew,,1,,,\np2,crew,,1,,,\n p1 ,crew,,2,,,\n"
    #expect(
      try Self.kept(text) == Self.header + "p1,crew,,1,,,\n\n p1 ,crew,,2,,,\n")
    #expect(try Self.check(text).map { $0.hasPrefix("f1.csv:4: “p1” stands on line 2") } == [true])
  }

  static let bad = [
    "x1,crew,,9,,,", "x1,crew,,1,,c,", "x1,nobody,,1,,,", "x1,,,1,,,", ",crew,,1,,,",
    "x1,crew,2,1,,,", "x1,crew,one,1,,,", "b7,crew,,1,,,", "x1,crew,,1,,,,", "x1,crew,,1,,,,more",
    "x1,crew", "x1,crew,,\"9\",,,", "x1,crew,,1,,,\"open", "x1,crew,,1,,,\"a\"b", "x\"1,crew,,1,,,",
    "x1,crew,, 1,,,", "é,crew,,9,,,", "x1,crew,,1,,,a\u{0}b", "x1,crew,,1\rx2,crew,,9,,,",
    "x1,crew,,9,,,\nx2,nobody,,8,7,c,\n\n,crew,,1,,,\nx1,crew,,2,,,", "",
  ]

  @Test(arguments: bad, ["\n", "\r\n"])
  func `the refusals are those of a table that is read whole`(row: String, end: String) throws {
    let rows = (0..<1_200).map { one in
      let said = one % 500 == 3 ? "\"well,\nyes\"" : ""
      return one == 1_100
        ? row : "b\(one),\(one % 2 == 0 ? "crew" : "Crews"),,\(one % 5 + 1),?,b,\(said)"
    }
    let text = (Self.header + rows.joined(separator: "\n")).replacing("\n", with: end)
    let before = try ReturnedFormsTests.responses(Self.header + "x1,crew,,1,,,\n").answers
    _ = try Self.check(text, before: end == "\n" ? [:] : before)
  }

  @Test func `any mixture of good and bad rows is refused alike`() throws {
    var chance = CounterRandom(seed: 11, stream: 0)
    func any(_ words: [String]) -> String { words[Int(chance.next() % UInt64(words.count))] }
    for _ in 0..<60 {
      let rows = (0..<40).map { one in
        [
          any(["p\(one)", "p\(one)", "p\(one)", "p\(one)", " p\(one / 2)", "p3", ""]),
          any(["crew", "crew", "Crews", "crew", "CREWS ", "none", ""]),
          any(["", "", "1", "", "4"]),
          any(["1", "", "?", "5", "2", "6", " 3"]), any(["", "1"]), any(["a", "B", "?", "", "z"]),
          any(["", "", "hm", "\"a, b\"", "\"a\nb\"", "ë"]),
        ].joined(separator: ",") + any(["\n", "\n", "\n", "\r\n", "\n\n"])
      }
      #expect(try !Self.check(Self.header + rows.joined()).isEmpty)
    }
  }

  @Test func `many doubtful records are read with all others`() throws {
    let rows = (0..<1_001).map { "p\($0),crew,,9,,,\n" }.joined()
    #expect(try Self.kept(Self.header + rows) == nil)
    #expect(try Self.check(Self.header + rows).count == 1_001)
  }
}
