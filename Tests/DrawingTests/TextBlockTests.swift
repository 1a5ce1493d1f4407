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
}
