import Drawing
import Testing

struct SVGTests {
  @Test func `a drawing says what it is, is escaped, and is the same every time`() {
    var scene = Scene(width: 100, height: 50.5, title: "A & B", description: "<nothing>")
    scene.add(
      .disc(Point(1.0 / 3, -0.004), radius: 2, fill: .hue(1)),
      .text(
        "\"<x>\"", x: 1, baseline: 2.05, size: 9, face: .bold, colour: .ink, anchor: .middle))
    let text = SVG.document(scene)
    #expect(text == SVG.document(scene))
    #expect(text.contains("<title id=\"drawing-t\">A &amp; B</title>"))
    #expect(text.contains("<desc id=\"drawing-d\">&lt;nothing&gt;</desc>"))
    #expect(text.contains("viewBox=\"0 0 100 50.5\""))
    #expect(text.contains("<circle cx=\"0.33\" cy=\"0\" r=\"2\""))
    #expect(text.contains("y=\"2.05\""))
    #expect(text.contains("fill:var(--b,#0f6b5c)"))
    #expect(text.contains("font-weight=\"700\" text-anchor=\"middle\""))
    #expect(text.contains(">&quot;&lt;x&gt;&quot;</text>"))
  }
}
