import Foresight
import Testing

/// Sheets that are marked one after the other.
struct SheetsJSONTests {
  static let names = [
    "r1", "", "Ünal", "a/b", #"say "no""#, #"back\slash"#, "tab\there", "𝄞 clef", "D01\u{7F}",
    "\u{2028}", "e\u{301}",
  ]

  @Test func `the mark is that of the JSON in one piece`() throws {
    let sheets = Self.names.enumerated().flatMap { place, name in
      [
        Sheet(
          participant: .init(rawValue: name), group: place % 2 == 0 ? nil : .init(rawValue: name),
          codes: (0..<place * 25).map { UInt8($0 % 256) },
          texts: place % 3 == 0 ? [:] : ["comment.D10": name, "comment.D9": "x", "Comment": name]),
        Sheet.withdrawal(of: .init(rawValue: name)),
      ]
    }
    for count in [0, 1, 2, sheets.count] {
      let some = Array(sheets.prefix(count))
      #expect(try Fingerprint(sheets: some) == Fingerprint(of: some))
    }
  }

  @Test func `a mark of many pieces is that of the JSON in one piece`() throws {
    let sheets = (0..<9_000).map { row in
      Sheet(
        participant: .init(rawValue: "r\(row)"), group: "citizens",
        codes: (0..<12).map { UInt8((row * 7 + $0) % 7) }, texts: [:])
    }
    #expect(try Fingerprint(sheets: sheets) == Fingerprint(of: sheets))
  }
}
