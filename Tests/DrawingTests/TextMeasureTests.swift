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
}
