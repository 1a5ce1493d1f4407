import ScenarioMethod
import Testing
import WorkshopFiles

@Suite struct CSVTextDecodingTests {
  @Test(arguments: Dialect.Encoding.allCases)
  func `a text reads the same in every encoding`(encoding: Dialect.Encoding) throws {
    let text = try TextDecoding.text(of: encoding.bytes("één\r\ntwee\rdrie\n\r\n🌊"))
    #expect(text == "één\ntwee\ndrie\n\n🌊")
  }

  @Test(arguments: Dialect.Encoding.allCases)
  func `an empty file is an empty text`(encoding: Dialect.Encoding) throws {
    #expect(try TextDecoding.text(of: encoding.bytes("")) == "")
  }

  @Test(arguments: [
    ("Windows-1252", Array("a,b\r\nx,caf".utf8) + [0xE9, 0x0A], 2, "x,caf"),
    ("half of UTF-16", Array(Dialect.Encoding.littleMark.bytes("a\nbc").dropLast()), 2, "b"),
    ("a lone surrogate", [0xFE, 0xFF, 0x00, 0x61, 0xD8, 0x00, 0x00, 0x61], 1, "a"),
    ("UTF-32", [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], 1, ""),
    ("UTF-32, big", [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61], 1, ""),
    ("binary", Array("a\nb".utf8) + [0, 0, 1, 2], 2, "b"),
  ])
  func `another encoding is refused where it shows`(
    name: String, bytes: [UInt8], line: Int, before: String
  ) throws {
    let error = try #require(throws: UnreadableText.self, "\(name)") {
      try TextDecoding.text(of: bytes)
    }
    #expect(error.line == line)
    #expect(error.before == before)
    #expect(
      error.wording(.en)
        == "what follows “\(before)” is neither UTF-8 nor UTF-16; save the file as UTF-8")
    #expect(
      error.wording(.nl)
        == "wat op “\(before)” volgt is geen UTF-8 of UTF-16; bewaar het bestand als UTF-8")
  }
}
