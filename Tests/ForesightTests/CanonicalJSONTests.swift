import Foresight
import Testing

struct CanonicalJSONTests {
  @Test func `one value has one form: sorted keys, no white space, plain slashes`() throws {
    #expect(try CanonicalJSON.string(["b": "x/y", "a": "é"]) == #"{"a":"é","b":"x/y"}"#)
    #expect(try Array(CanonicalJSON.data([1, 2])) == Array("[1,2]".utf8))
  }

  @Test func `what holds no such value is refused`() {
    #expect(throws: DecodingError.self) { try CanonicalJSON.value([Int].self, from: #"["a"]"#) }
  }
}
