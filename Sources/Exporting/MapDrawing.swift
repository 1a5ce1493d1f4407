import Drawing
import ScenarioMethod

/// Impact against uncertainty, each on the same scale, with every development at its place.
struct MapDrawing {
  private let entries: [Ranking.Entry]
  private let chosen: Set<Development.ID>
  private let language: Language
  private(set) var scene: Scene

  /// From how many developments the list beside the map is left to the table.
  ///
  /// House.
  static let mostListed = 30
  private static let plot = Box(56, 40, 400, 400)

  init(_ shortlist: Shortlist, language: Language) {
    entries = shortlist.ranking.entries.filter {
      $0.impact.value != nil && $0.uncertainty.value != nil
    }
    (chosen, self.language) = (Set(shortlist.codes), language)
    let isListed = entries.count <= Self.mostListed
    scene = Scene(
      width: isListed ? 842 : 500, height: 496,
      title: Wording(nl: "Impact en onzekerheid", en: "Impact and uncertainty")(language),
      description: entries.map { entry in
        "\(entry.development.id): impact \(Decimal.text(entry.impact, language)), "
          + Wording(nl: "onzekerheid ", en: "uncertainty ")(language)
          + Decimal.text(entry.uncertainty, language)
      }.joined(separator: "; "))
    drawPlot()
    drawPoints()
    if isListed { drawList() }
  }

  private mutating func drawPlot() {
    let plot = Self.plot
    let (right, bottom) = (plot.x + plot.width, plot.y + plot.height)
    let (x, y) = (plot.x + plot.width / 2, plot.y + plot.height / 2)
    scene.add(
      .rectangle(plot, fill: .sheet, corner: 4),
      .line(from: Point(x, plot.y), to: Point(x, bottom), colour: .axis, width: 1),
      .line(from: Point(plot.x, y), to: Point(right, y), colour: .axis, width: 1))
    let corners: [(Wording, Point, Anchor)] = [
      (Wording(nl: "vaststaand", en: "predetermined"), Point(plot.x + 6, plot.y + 14), .start),
      (
        Wording(nl: "kernonzekerheden", en: "core uncertainties"), Point(right - 6, plot.y + 14),
        .end
      ), (Wording(nl: "achtergrond", en: "background"), Point(plot.x + 6, bottom - 7), .start),
      (Wording(nl: "in de gaten houden", en: "to be watched"), Point(right - 6, bottom - 7), .end),
    ]
    for (words, place, anchor) in corners {
      label(words(language), place, anchor)
    }
    label(
      Wording(nl: "onzekerheid, 0–1 →", en: "uncertainty, 0–1 →")(language),
      Point(right, bottom + 22), .end)
    label(Wording(nl: "↑ impact, 0–1", en: "↑ impact, 0–1")(language), Point(plot.x, 28), .start)
    label("0", Point(plot.x, bottom + 22), .middle)
    label("1", Point(plot.x - 10, plot.y + 10), .end)
  }

  private mutating func label(_ text: String, _ place: Point, _ anchor: Anchor) {
    scene.add(
      .text(
        text, x: place.x, baseline: place.y, size: 10, face: .regular, colour: .muted,
        anchor: anchor))
  }

  private func place(of entry: Ranking.Entry) -> Point {
    Point(
      Self.plot.x + (entry.uncertainty.value ?? 0) * Self.plot.width,
      Self.plot.y + (1 - (entry.impact.value ?? 0)) * Self.plot.height)
  }

  /// Each code as near to its place as the ones before leave room; a line leads back to it.
  private mutating func drawPoints() {
    var labels = MapLabels(plot: Self.plot, taken: cornerBoxes)
    let placed = entries.map { entry -> (Ranking.Entry, Point, Box) in
      let point = place(of: entry)
      let code = entry.development.id.rawValue
      let width = max(26, TextMeasure.width(of: code, size: 9, face: .bold) + 10)
      return (entry, point, labels.place(at: point, width: width))
    }
    for (_, point, box) in placed {
      let middle = Point(box.x + box.width / 2, box.y + box.height / 2)
      guard middle != point else { continue }
      scene.add(
        .line(from: point, to: middle, colour: .muted, width: 1),
        .disc(point, radius: 2.5, fill: .ink))
    }
    for (entry, _, box) in placed { draw(entry, in: box) }
  }

  private mutating func draw(_ entry: Ranking.Entry, in box: Box) {
    let isChosen = chosen.contains(entry.development.id)
    scene.add(
      .rectangle(box, fill: .ink, corner: 9),
      .rectangle(
        Box(box.x + 1, box.y + 1, box.width - 2, box.height - 2), fill: isChosen ? .ink : .paper,
        corner: 8),
      .text(
        entry.development.id.rawValue, x: box.x + box.width / 2, baseline: box.y + 12.3, size: 9,
        face: .bold, colour: isChosen ? .paper : .ink, anchor: .middle))
  }

  /// The words in the corners, which no code may cover.
  private var cornerBoxes: [Box] {
    let (plot, width) = (Self.plot, 112.0)
    return [plot.x, plot.x + plot.width - width].flatMap { x in
      [plot.y, plot.y + plot.height - 20].map { Box(x, $0, width, 20) }
    }
  }

  private mutating func drawList() {
    let step = min(16.0, 440 / Double(max(entries.count, 1)))
    for (place, entry) in entries.enumerated() {
      let baseline = 52 + Double(place) * step
      let title = TextMeasure.cut(entry.development.title(language), width: 306, size: 9)
      scene.add(
        .text(
          entry.development.id.rawValue, x: 482, baseline: baseline, size: 9, face: .bold,
          colour: .ink, anchor: .start),
        .text(
          title, x: 520, baseline: baseline, size: 9, face: .regular, colour: .ink,
          anchor: .start))
    }
    let words = Wording(
      nl: "donker: gekozen voor de selectie", en: "dark: chosen for the shortlist")
    label(words(language), Point(482, 486), .start)
  }
}
