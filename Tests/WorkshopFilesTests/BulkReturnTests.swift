import ScenarioMethod
import Testing
import WorkshopFiles

/// A wide table of very many respondents says what the same table says in the careful way.
struct BulkReturnTests {
  static func bulk(_ text: String, before: Answers = [:]) throws -> ReturnedForms? {
    let asked = GivenForms.questionnaires(of: try ReturnedFormsTests.study())
    return try BulkTableTests.file(text) { ReturnedForms(bulk: $0, on: asked, before: before) }
  }

  /// Both ways of reading give the same.
  static func check(_ text: String, before: Answers = [:]) throws {
    let bulk = try #require(try bulk(text, before: before), "\(text.prefix(200))")
    let careful = try ReturnedFormsTests.responses(text, before: before)
    #expect(bulk.all == careful.all)
    #expect(bulk.names == careful.names)
    let name = Form.Name.questionnaire(1)
    for change in ReturnedForms.Change.allCases {
      #expect(bulk.count(change, on: name) == careful.count(change, on: name), "\(change)")
    }
    #expect(bulk.people(on: name, atMost: 3) == careful.people(on: name, atMost: 3))
    #expect(bulk.packed[name].map(Array.init) == careful.answers[name])
    #expect(bulk.answers.isEmpty && careful.packed.isEmpty)
  }

  static let tables = [
    "respondent,group,D01.i,D02.i,D01.direction,comment.D02,open.missed\np1,crew,3,?,b,Hm,All\n",
    "group;respondent;version;D01.i (1…5)\r\nBemanning;p2;1;5\r\nCREWS;p1;;\r\n",
    "respondent,group,D01.i,comment.D01\np3,crew,,\np1,crew,1,\np2,crew,,\" two\nlines \"\n",
    "respondent,group,D01.direction,D02.direction\np1,crew,A,?\np2,crew,,B\n",
  ]

  @Test(arguments: tables)
  func `a first wave is read alike in both ways`(text: String) throws {
    try Self.check(text)
  }

  @Test(arguments: tables, tables)
  func `so is a table over what stood before`(first: String, second: String) throws {
    try Self.check(second, before: try ReturnedFormsTests.responses(first).answers)
  }

  @Test func `so are thousands of answers of any kind, in any order`() throws {
    var chance = CounterRandom(seed: 7, stream: 0)
    func any(_ words: [String]) -> String { words[Int(chance.next() % UInt64(words.count))] }
    func table(_ people: [Int]) -> String {
      "respondent,group,D01.i,D02.i,D01.direction,comment.D02\n"
        + people.map { person in
          let cells = [
            any(["crew", "Crews"]), any(["", "1", "2", "5", "?"]), any(["", "3", "4", "?"]),
            any(["", "a", "B", "?"]), any(["", "", "", "Hm", "\"a, b\""]),
          ]
          return "p\(person)," + cells.joined(separator: ",") + "\n"
        }.joined()
    }
    let first = table((0..<3_000).map { $0 * 7 % 3_001 })
    let before = try ReturnedFormsTests.responses(first).answers
    try Self.check(first)
    try Self.check(first, before: before)
    try Self.check(table(Array(1_500..<4_000)), before: before)
  }

  @Test(arguments: [
    "respondent,group,D01.i\np1,crew,6\n", "respondent,group,D01.i\np1,nobody,1\n",
    "respondent,group,D01.i\np1,,1\n", "respondent,group,D01.i\n,crew,1\n",
    "respondent,group,D01.i\np1,crew,1\np1,crew,2\n", "respondent,group,D09.i\np1,crew,1\n",
    "respondent,D01.i\np1,1\n", "respondent,group,version,D01.i\np1,crew,2,1\n",
    "respondent,group,D01.i,D01.i\np1,crew,1,1\n", "respondent,group,code,i\np1,crew,D01,1\n",
  ])
  func `what is refused, or another shape, is left to the careful way`(text: String) throws {
    #expect(try Self.bulk(text) == nil)
  }
}
