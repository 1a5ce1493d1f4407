import Drawing
import Testing

struct TextMeasureTests {
  // The widths of single letters are those of the font, in units of 1/2048 of its size.
  @Test(arguments: [
    ("A", Face.regular, 1296.0), ("i", .regular, 518), (" ", .regular, 532), ("é", .regular, 1149),
    ("W", .regular, 1896), ("", .bold, 0),
  ])
  func `a letter is as wide as in the font`(text: String, face: Face, units: Double) {
    #expect(TextMeasure.width(of: text, size: 2048, face: face) == units)
  }

  @Test func `bold is wider, and a size twice as large twice as wide`() {
    let text = "De mate waarin technologie het werk bepaalt"
    let regular = TextMeasure.width(of: text, size: 10)
    #expect(TextMeasure.width(of: text, size: 10, face: .bold) > regular)
    #expect(abs(TextMeasure.width(of: text, size: 20) - 2 * regular) < 1e-9)
  }

  @Test(arguments: [40.0, 80, 200])
  func `no line is wider than its box, and no letter is lost`(width: Double) {
    let text = "Arbeidsongeschiktheidsverzekering voor wie zonder vaste baan werkt"
    let lines = TextMeasure.lines(of: text, width: width, size: 10)
    for line in lines { #expect(TextMeasure.width(of: line, size: 10) <= width) }
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    #expect(TextMeasure.lines(of: "  ", width: width, size: 10).isEmpty)
  }

  @Test func `a line that is too long is cut at its end`() {
    let text = "Een titel die veel te lang is voor zijn plaats"
    let cut = TextMeasure.cut(text, width: 90, size: 10)
    #expect(cut.hasSuffix("…") && text.hasPrefix(cut.dropLast()))
    #expect(TextMeasure.width(of: cut, size: 10) <= 90)
    #expect(TextMeasure.cut("kort", width: 90, size: 10) == "kort")
  }

  // Read from the tables of the three fonts, a letter at the ends of each block among them.
  @Test(arguments: [
    ("De as", Face.regular, 5290.0), ("De as", .italic, 4940), ("De as", .bold, 5513),
    ("ĳ", .bold, 1210), ("\u{45F}", .regular, 1272), ("\u{1E80}", .italic, 1745),
    ("–", .italic, 983), ("…", .bold, 1751), ("€", .bold, 1169), ("\u{2122}", .regular, 1589),
    ("\u{2212}", .regular, 1171),
  ])
  func `every face and every block has its own widths`(text: String, face: Face, units: Double) {
    #expect(TextMeasure.width(of: text, size: 2048, face: face) == units)
  }

  @Test(arguments: [
    ("漢", 2048.0), ("\u{24F}", 2048), ("\u{250}", 2048), ("\u{2FF}", 2048), ("\u{301}", 0),
    ("\u{36F}", 0), ("\u{370}", 2048), ("e\u{301}", 1149), ("→", 2048),
  ])
  func `what the font lacks is a wide letter, and a joining mark is none`(
    text: String, units: Double
  ) {
    #expect(TextMeasure.width(of: text, size: 2048) == units)
  }

  // At this size a width is the number of font units: De 2642, a space 532, as 2116.
  @Test(arguments: [
    ("De as", 5290.0, ["De as"]), ("De as", 5289, ["De", "as"]), ("kort", 2312, ["ko", "rt"]),
    ("kort", 2311, ["k", "or", "t"]), ("kort as", 2312, ["ko", "rt", "as"]),
    ("as", 0, ["a", "s"]), (" De\n as ", 5290, ["De as"]), ("", 100, []),
  ])
  func `a line takes what fits exactly and not a unit more`(
    text: String, width: Double, lines: [String]
  ) {
    #expect(TextMeasure.lines(of: text, width: width, size: 2048) == lines)
  }

  @Test(arguments: [
    ("kort", 3871.0, "kort"), ("kort", 3870, "k…"), ("kort", 2681, "k…"), ("kort", 2680, "…"),
    ("De as", 5289, "De…"),
  ])
  func `a cut keeps as many letters as fit before the dots`(
    text: String, width: Double, cut: String
  ) {
    #expect(TextMeasure.cut(text, width: width, size: 2048) == cut)
  }
}
