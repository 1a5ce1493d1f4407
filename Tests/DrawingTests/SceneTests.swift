import Drawing
import Testing

struct SceneTests {
  @Test func `boxes that share only an edge do not overlap`() {
    #expect(!Box(0, 0, 10, 10).overlaps(Box(10, 0, 10, 10)))
    #expect(Box(0, 0, 10, 10).overlaps(Box(9, 9, 10, 10)))
    #expect(!Box(0, 0, 10, 10).overlaps(Box(0, 11, 10, 10)))
  }

  @Test(arguments: [
    (Box(10, 0, 10, 10), false), (Box(9.9, 0, 10, 10), true), (Box(-10, 0, 10, 10), false),
    (Box(-9.9, 0, 10, 10), true), (Box(0, 10, 10, 10), false), (Box(0, 9.9, 10, 10), true),
    (Box(0, -10, 10, 10), false), (Box(0, -9.9, 10, 10), true), (Box(2, 2, 1, 1), true),
  ])
  func `two boxes overlap on every side from more than an edge`(box: Box, overlaps: Bool) {
    #expect(Box(0, 0, 10, 10).overlaps(box) == overlaps)
    #expect(box.overlaps(Box(0, 0, 10, 10)) == overlaps)
  }

  @Test func `a block is written line under line`() {
    var scene = Scene(width: 1, height: 1, title: "", description: "")
    let block = TextBlock(fitting: "kort kort", width: 22, height: 26, size: 10, face: .bold)
    scene.write(block, x: 3, top: 5, colour: .axis, anchor: .middle)
    let baselines = scene.shapes.compactMap { shape -> Double? in
      guard case .text("kort", 3, let baseline, 10, .bold, .axis, .middle) = shape else {
        return nil
      }
      return baseline
    }
    #expect(baselines.count == 2)
    for (baseline, expected) in zip(baselines, [15.4, 28.4]) {
      #expect(abs(baseline - expected) < 1e-9)
    }
  }

  @Test(arguments: [
    (Colour.hue(0), "#1d4f8c", "--a"), (.hue(3), "#7a2e5d", "--d"), (.hue(4), "#1d4f8c", "--a"),
    (.tint(0), "#e8f0fa", "--at"), (.tint(2), "#fbf1de", "--ct"), (.tint(5), "#e3f4f0", "--bt"),
    (.axis, "#57606a", "--axis"), (.muted, "#57606a", "--muted"),
  ])
  func `a colour has one value on white and one variable`(
    colour: Colour, light: String, variable: String
  ) {
    #expect(colour.light == light && colour.variable == variable)
  }
}
