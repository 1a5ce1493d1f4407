import Drawing
import ScenarioMethod

/// The ranking as dots on one scale, with the middle half of the experts beside each.
struct RankingDrawing {
  private let shortlist: Shortlist
  private let language: Language
  private(set) var scene: Scene

  private static let width = 720.0, row = 18.0, top = 46.0, cutHeight = 20.0
  /// Where the scale from 0 to 1 begins and ends.
  private static let scale = (from: 400.0, to: 690.0)

  init(_ shortlist: Shortlist, language: Language) {
    (self.shortlist, self.language) = (shortlist, language)
    let entries = shortlist.ranking.entries
    let last = Self.top + Self.row * Double(entries.count) + Self.cutHeight
    scene = Scene(
      width: Self.width, height: last + 56,
      title: Wording(nl: "Rangorde naar de scores", en: "Ranking by the scores")(language),
      description: entries.map { entry in
        (entry.rank.value.map { "\($0). " } ?? "")
          + "\(entry.development.id) \(Decimal.text(entry.score, language))"
      }.joined(separator: "; "))
    drawScale(to: last)
    for (place, entry) in entries.enumerated() { draw(entry, place) }
    drawCut()
    drawLegend(below: last)
  }

  private func x(of value: Double) -> Double {
    Self.scale.from + value * (Self.scale.to - Self.scale.from)
  }

  /// The top of a row; rows below the cut make room for its words.
  private func y(of place: Int) -> Double {
    Self.top + Self.row * Double(place) + (place >= shortlist.rule.size ? Self.cutHeight : 0)
  }

  private mutating func drawScale(to bottom: Double) {
    for (value, name) in [(0.0, "0"), (0.5, language == .nl ? "0,5" : "0.5"), (1.0, "1")] {
      scene.add(
        .line(
          from: Point(x(of: value), Self.top - 8), to: Point(x(of: value), bottom),
          colour: .rule, width: 1),
        .text(
          name, x: x(of: value), baseline: Self.top - 14, size: 9, face: .regular,
          colour: .muted, anchor: .middle))
    }
  }

  private mutating func draw(_ entry: Ranking.Entry, _ place: Int) {
    let colour: Colour = shortlist.codes.contains(entry.development.id) ? .ink : .muted
    let baseline = y(of: place) + 12.5
    let isTied =
      entry.rank.value != nil && shortlist.ranking.entries.count { $0.rank == entry.rank } > 1
    let title = TextMeasure.cut(
      entry.development.title(language), width: Self.scale.from - 104, size: 10)
    func word(_ text: String, _ x: Double, _ face: Face, _ anchor: Anchor) -> Shape {
      .text(text, x: x, baseline: baseline, size: 10, face: face, colour: colour, anchor: anchor)
    }
    scene.add(
      word(Decimal.rank(entry.rank) + (isTied ? "=" : ""), 34, .regular, .end),
      word(entry.development.id.rawValue, 44, .bold, .start), word(title, 88, .regular, .start))
    drawScore(of: entry, middle: y(of: place) + 9, colour)
    if entry.score.value == nil { scene.add(word("–", x(of: 0) + 6, .regular, .start)) }
  }

  /// The dot of a score and the line of the middle half of the experts.
  private mutating func drawScore(of entry: Ranking.Entry, middle: Double, _ colour: Colour) {
    if let half = entry.middleHalf {
      let ends = [half.lowerBound, half.upperBound].map { Point(x(of: $0), middle) }
      scene.add(.line(from: ends[0], to: ends[1], colour: colour, width: 2))
    }
    if let score = entry.score.value {
      scene.add(.disc(Point(x(of: score), middle), radius: 4.5, fill: colour))
    }
  }

  private mutating func drawCut() {
    let size = shortlist.rule.size
    guard shortlist.ranking.entries.count > size else { return }
    let y = Self.top + Self.row * Double(size) + Self.cutHeight / 2
    let words = Wording(nl: "de regel kiest er \(size)", en: "the rule chooses \(size)")(language)
    let end = 44 + TextMeasure.width(of: words, size: 9, face: .bold) + 8
    scene.add(
      .text(
        words, x: 44, baseline: y + 3.5, size: 9, face: .bold, colour: .ink, anchor: .start),
      .line(from: Point(end, y), to: Point(Self.scale.to, y), colour: .ink, width: 1))
  }

  private mutating func drawLegend(below bottom: Double) {
    let hasHalves = shortlist.ranking.entries.contains { $0.middleHalf != nil }
    let chosen =
      shortlist.confirmed == nil
      ? Wording(nl: "donker: wat de regel kiest", en: "dark: what the rule chooses")
      : Wording(nl: "donker: door mensen gekozen", en: "dark: chosen by people")
    let half = Wording(
      nl: "streep: de middelste helft van de experts (kwartielen, type 2); ",
      en: "line: the middle half of the experts (quartiles, type 2); ")
    let words =
      Wording(nl: "stip: score van 0 tot 1; ", en: "dot: score from 0 to 1; ")
      + (hasHalves ? half : .same(""))
      + Wording(nl: "=: gelijke plaats; ", en: "=: shared place; ") + chosen
    scene.write(
      TextBlock(fitting: words(language), width: Self.width - 60, height: 26, size: 10),
      x: 30, top: bottom + 10, colour: .muted)
  }
}
