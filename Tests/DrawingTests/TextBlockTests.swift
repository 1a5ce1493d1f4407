import Drawing
import Testing

struct TextBlockTests {
  @Test func `text gets smaller until it fits, never below nine points, and is then cut`() {
    let short = TextBlock(fitting: "kort", width: 100, height: 20, size: 12)
    #expect(short.size == 12 && !short.isCut && short.lines == ["kort"])
    let text = String(repeating: "lang verhaal ", count: 8)
    let fitted = TextBlock(fitting: text, width: 220, height: 42, size: 14)
    #expect(fitted.size < 14 && fitted.size >= TextMeasure.smallest && !fitted.isCut)
    #expect(fitted.height <= 42)
    let cut = TextBlock(fitting: text, width: 100, height: 24, size: 14)
    #expect(cut.isCut && cut.size == TextMeasure.smallest)
    #expect(cut.lines.last?.hasSuffix("…") == true)
    #expect(cut.height <= 24)
  }

  // “kort” is 18.9 wide at 10 points, so two of them take two lines of 20.
  @Test(arguments: [
    (10.0, 26.0, 10.0, ["kort", "kort"], false), (10, 25.9, 9.5, ["kort", "kort"], false),
    (9.5, 24.7, 9.5, ["kort", "kort"], false), (9.5, 24.6, 9, ["kort", "kort"], false),
    (9.5, 23.3, 9, ["ko…"], true), (9.4, 23.3, 9.4, ["ko…"], true),
    (10, 1, 9, ["ko…"], true), (10, .infinity, 10, ["kort", "kort"], false),
  ])
  func `a block goes down by halves to nine points and is then cut`(
    size: Double, height: Double, fitted: Double, lines: [String], isCut: Bool
  ) {
    let block = TextBlock(fitting: "kort kort", width: 20, height: height, size: size)
    #expect(block.size == fitted && block.lines == lines && block.isCut == isCut)
  }

  @Test func `a cut keeps the lines before the last one whole`() {
    let block = TextBlock(fitting: "kort kort kort", width: 20, height: 24, size: 9, face: .italic)
    #expect(block.lines == ["kort", "kor…"] && block.isCut && block.face == .italic)
  }

  @Test func `one line is kept however low the box, and no text has no height`() {
    let low = TextBlock(fitting: "kort", width: 20, height: 0, size: 10)
    #expect(low.lines == ["kort"] && !low.isCut && low.size == 10 && low.height == 13)
    let none = TextBlock(fitting: "", width: 20, height: 20, size: 10)
    #expect(none.lines.isEmpty && none.height == 0 && !none.isCut)
  }
}
