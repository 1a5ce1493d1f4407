import Foresight
import Testing

struct IdentifierTests {
  @Test func `a name is clean, ordered by its letters and shown as itself`() {
    let code: Development.ID = " D01\u{0}"
    #expect(code.rawValue == "D01" && "\(code)" == "D01")
    let names: [Development.ID] = ["D1", "D10", "D2", "d1"]
    #expect(names.reversed().sorted() == names)
  }

  @Test(arguments: [
    ("cafe\u{301}", "caf\u{E9}"), ("\u{212B}1", "\u{C5}1"), ("D1\n\u{301}x", "D1 x"),
  ])
  func `a name has one spelling, to a database too`(typed: String, kept: String) throws {
    let name = Development.ID(rawValue: typed)
    #expect(Array(name.rawValue.utf8) == Array(kept.utf8))
    let decoded = try CanonicalJSON.value(Development.ID.self, from: "\"\(typed.oneLine)\"")
    #expect(Array(decoded.rawValue.utf8) == Array(kept.utf8))
  }

  @Test func `a name is written as bare text, also as a key`() throws {
    let names: [Development.ID: Development.ID] = ["D02": "a", "D01": "b"]
    let json = #"{"D01":"b","D02":"a"}"#
    #expect(try CanonicalJSON.string(names) == json)
    #expect(try CanonicalJSON.value([Development.ID: Development.ID].self, from: json) == names)
  }
}
