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

  @Test(arguments: [
    (0.0, "0"), (-0.004, "0"), (-0.006, "-0.01"), (0.05, "0.05"), (0.1, "0.1"), (0.5, "0.5"),
    (1.25, "1.25"), (1.204, "1.2"), (12.345, "12.35"), (99.995, "100"), (-3.5, "-3.5"),
    (1000, "1000"), (0.09, "0.09"), (0.11, "0.11"), (2.996, "3"),
  ])
  func `a number has at most two decimals and no zeros at its end`(value: Double, text: String) {
    var scene = Scene(width: 1, height: 1, title: "", description: "")
    scene.add(.disc(Point(value, 0), radius: 7, fill: .ink))
    #expect(SVG.element(scene, name: "x").contains("<circle cx=\"\(text)\" cy=\"0\" r=\"7\""))
  }

  @Test func `each shape says where it stands and in which colour`() {
    var scene = Scene(width: 20, height: 10, title: "", description: "")
    scene.add(
      .rectangle(Box(1, 2, 3, 4), fill: .sheet, corner: 5),
      .line(from: Point(1, 2), to: Point(3, 4), colour: .rule, width: 0.5),
      .text("A", x: 6, baseline: 7, size: 8, face: .italic, colour: .muted, anchor: .end),
      .text("A", x: 6, baseline: 7, size: 8, face: .regular, colour: .ink, anchor: .start))
    let lines = SVG.element(scene, name: "one").split(separator: "\n").map(String.init)
    let paper = "style=\"fill:#ffffff;fill:var(--paper,#ffffff)\""
    #expect(
      Array(lines.dropFirst(3)) == [
        "<rect x=\"0\" y=\"0\" width=\"20\" height=\"10\" rx=\"0\" \(paper)/>",
        "<rect x=\"1\" y=\"2\" width=\"3\" height=\"4\" rx=\"5\" "
          + "style=\"fill:#f6f8fa;fill:var(--sheet,#f6f8fa)\"/>",
        "<line x1=\"1\" y1=\"2\" x2=\"3\" y2=\"4\" stroke-width=\"0.5\" "
          + "style=\"stroke:#d0d7de;stroke:var(--rule,#d0d7de)\"/>",
        "<text x=\"6\" y=\"7\" font-size=\"8\" font-style=\"italic\" text-anchor=\"end\" "
          + "textLength=\"4.44\" lengthAdjust=\"spacingAndGlyphs\" "
          + "style=\"fill:#57606a;fill:var(--muted,#57606a)\">A</text>",
        "<text x=\"6\" y=\"7\" font-size=\"8\" textLength=\"5.06\" "
          + "lengthAdjust=\"spacingAndGlyphs\" "
          + "style=\"fill:#1b1f24;fill:var(--ink,#1b1f24)\">A</text>", "</svg>",
      ])
    #expect(lines[1] == "<title id=\"one-t\"></title>")
    #expect(SVG.document(scene).hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg "))
  }
}
