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

  @Test(arguments: [
    (#""a\u001b[31mb""#, "a[31mb"), (#""a\u009B31mb""#, "a31mb"), ("\"a\u{9B}b\"", "ab"),
    (#""a\r\nb\tc\b""#, "a\nb\tc"), (#""\\u001b""#, #"\u001b"#), (#""\ud83d\ude00é""#, "😀é"),
    (#""a\u202Eb""#, "ab"), ("\"a\u{202E}b\"", "ab"), (#""say \"no\"""#, #"say "no""#),
  ])
  func `what is read holds no sign that steers a screen`(json: String, text: String) throws {
    #expect(try CanonicalJSON.value(String.self, from: json) == text)
  }
}
