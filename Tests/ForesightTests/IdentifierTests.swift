import Foresight
import Testing

struct IdentifierTests {
  @Test func `a name is clean, ordered by its letters and shown as itself`() {
    let code: Development.ID = " D01\u{0}"
    #expect(code.rawValue == "D01" && "\(code)" == "D01")
    let names: [Development.ID] = ["D1", "D10", "D2", "d1"]
    #expect(names.reversed().sorted() == names)
  }

  @Test func `a name is written as bare text, also as a key`() throws {
    let names: [Development.ID: Development.ID] = ["D02": "a", "D01": "b"]
    let json = #"{"D01":"b","D02":"a"}"#
    #expect(try CanonicalJSON.string(names) == json)
    #expect(try CanonicalJSON.value([Development.ID: Development.ID].self, from: json) == names)
  }
}
