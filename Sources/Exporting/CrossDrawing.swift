import Drawing
import ScenarioMethod

/// The scenario cross as one landscape drawing: arms at full length, four cards between them.
///
/// Text that does not fit is cut with `…`; the page prints it in full below.
struct CrossDrawing {
  private let cross: ScenarioCross
  private let language: Language
  private let sources: [Source]
  private(set) var scene: Scene

  // The places of everything, in points on a landscape A4.
  private static let size = (width: 842.0, height: 595.0)
  private static let middle = Point(421, 300)
  private static let card = (width: 266.0, height: 208.0)
  private static let gap = 12.0
  /// The room for a key point, its mark included, and the space below it.
  private static let pointWidth = card.width - 28, pointGap = 3.0

  init(_ cross: ScenarioCross, citing sources: [Source], language: Language) {
    (self.cross, self.sources, self.language) = (cross, sources, language)
    let axes = cross.axes
    let titles = cross.cells.map { cell in
      "\(cell.quadrant.letter): \(cell.scenario?.title(language) ?? "–") "
        + "(\(cell.verticalPole.shown(language)), \(cell.horizontalPole.shown(language)))"
    }
    scene = Scene(
      width: Self.size.width, height: Self.size.height,
      title: Wording(nl: "Scenariokruis", en: "Scenario cross")(language)
        + ": \(axes.vertical.name(language)) × \(axes.horizontal.name(language))",
      description: titles.joined(separator: "; "))
    drawArms()
    drawPoles()
    for (place, cell) in cross.cells.enumerated() { draw(cell, place) }
    scene.add(PositionMap.shapes(of: cross, middle: Point(768, 530)))
  }

  private mutating func drawArms() {
    let (x, y) = (Self.middle.x, Self.middle.y)
    let (right, down) = (Self.card.width + Self.gap, Self.card.height + Self.gap)
    scene.add(
      .line(from: Point(x, y - down), to: Point(x, y + down), colour: .axis, width: 2),
      .line(from: Point(x - right, y), to: Point(x + right, y), colour: .axis, width: 2))
  }

  private mutating func drawPoles() {
    let axes = cross.axes
    let down = Self.card.height + Self.gap
    pole(axes.top, x: Self.middle.x, room: Box(171, 18, 500, 54), .middle, bottom: true)
    pole(
      axes.bottom, x: Self.middle.x, room: Box(171, Self.middle.y + down + 4, 500, 56), .middle)
    pole(axes.left, x: 132, room: Box(16, 200, 116, 200), .end, centred: true)
    pole(axes.right, x: 710, room: Box(710, 200, 116, 200), .start, centred: true)
  }

  /// A pole: its name in bold, what it means small below.
  private mutating func pole(
    _ pole: Pole, x: Double, room: Box, _ anchor: Anchor, bottom: Bool = false,
    centred: Bool = false
  ) {
    let label = TextBlock(
      fitting: pole.name(language), width: room.width, height: room.height * 0.5, size: 13,
      face: .bold)
    let meaning = pole.meaning(language)
    let below = TextBlock(
      fitting: meaning, width: room.width, height: room.height - label.height, size: 10)
    let free = room.height - label.height - below.height
    let top = room.y + (bottom ? free : centred ? free / 2 : 0)
    scene.write(label, x: x, top: top, anchor: anchor)
    scene.write(below, x: x, top: top + label.height, colour: .muted, anchor: anchor)
  }

  private mutating func draw(_ cell: ScenarioCross.Cell, _ place: Int) {
    let x = Self.middle.x + (cell.quadrant.isLeft ? -Self.gap - Self.card.width : Self.gap)
    let y = Self.middle.y + (cell.quadrant.isTop ? -Self.gap - Self.card.height : Self.gap)
    scene.add(
      .rectangle(Box(x, y, Self.card.width, Self.card.height), fill: .tint(place), corner: 6),
      .rectangle(Box(x, y, Self.card.width, 4), fill: .hue(place), corner: 0),
      .disc(Point(x + 24, y + 27), radius: 12, fill: .hue(place)),
      .text(
        cell.quadrant.letter, x: x + 24, baseline: y + 31.5, size: 13, face: .bold,
        colour: .paper, anchor: .middle))
    let empty = Wording(nl: "nog niet geschreven", en: "not written yet")(language)
    let title = TextBlock(
      fitting: cell.scenario?.title(language) ?? empty, width: Self.card.width - 58, height: 38,
      size: 14, face: .bold)
    scene.write(
      title, x: x + 46, top: y + 27 - title.height / 2, colour: .hue(place))
    var top = y + max(46, 27 + title.height / 2 + 6)
    let tagline = TextBlock(
      fitting: cell.scenario.map { told($0.tagline) } ?? "", width: Self.card.width - 28,
      height: 42,
      size: 11, face: .italic)
    scene.write(tagline, x: x + 14, top: top)
    top += tagline.height + (tagline.lines.isEmpty ? 0 : 6)
    drawPoints(cell.scenario?.keyPoints ?? [], x: x + 14, top: top, end: y + Self.card.height - 8)
  }

  /// A text without its citations: a drawing has no room for sources.
  private func told(_ text: StudyText) -> String { Citation.without(text(language), sources) }

  /// The key points as large as they fit; at the smallest size as many as there is room for.
  private mutating func drawPoints(
    _ points: [KeyPoint], x: Double, top: Double, end: Double
  ) {
    let lines = points.flatMap { point in
      [(text: told(point.text), indent: 12.0)] + point.subPoints.map { (told($0), 24.0) }
    }
    let size = Self.size(of: lines, in: end - top)
    let line = size * TextMeasure.lineHeight
    var top = top
    for (text, indent) in lines {
      guard end - top >= line else { return }
      let room = end - top < 2 * line ? line : end - top
      let block = TextBlock(
        fitting: text, width: Self.pointWidth - indent, height: room, size: size)
      let mark = Point(x + indent - 9, top + line / 2 + 1)
      scene.add(.disc(mark, radius: indent > 12 ? 1.1 : 1.6, fill: .ink))
      scene.write(block, x: x + indent, top: top)
      top += block.height + Self.pointGap
    }
  }

  /// The largest size at which all lines fit in `height`; else the smallest.
  private static func size(
    of lines: [(text: String, indent: Double)], in height: Double
  ) -> Double {
    func needed(_ size: Double) -> Double {
      lines.reduce(0) { sum, line in
        let block = TextBlock(
          fitting: line.text, width: pointWidth - line.indent, height: .infinity, size: size)
        return sum + block.height + pointGap
      }
    }
    let sizes = stride(from: 11.0, through: TextMeasure.smallest, by: -0.5)
    return sizes.first { needed($0) <= height } ?? TextMeasure.smallest
  }
}
