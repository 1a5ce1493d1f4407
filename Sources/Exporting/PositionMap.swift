import Drawing
import ScenarioMethod

/// A small map of the cross with a disc where each scenario stands in its quadrant.
enum PositionMap {
  /// From the middle to the edge, in points.
  static let half = 44.0

  /// The map as a drawing of its own; `nil` when people placed no scenario.
  static func scene(of cross: ScenarioCross, _ language: Language) -> Scene? {
    let placed = cross.cells.filter { $0.position != nil }
    guard !placed.isEmpty else { return nil }
    let places = placed.compactMap { cell in
      cell.position.map {
        "\(cell.quadrant.letter): \(Decimal.text($0.horizontal, language)), "
          + Decimal.text($0.vertical, language)
      }
    }
    var scene = Scene(
      width: 2 * half, height: 2 * half,
      title: Wording(
        nl: "Waar elk scenario in zijn kwadrant ligt",
        en: "Where each scenario lies in its quadrant")(language),
      description: places.joined(separator: "; "))
    scene.add(shapes(of: cross, middle: Point(half, half)))
    return scene
  }

  /// The shapes of the map around `middle`; none when people placed no scenario.
  static func shapes(of cross: ScenarioCross, middle: Point) -> [Shape] {
    guard cross.cells.contains(where: { $0.position != nil }) else { return [] }
    func line(_ x: Double, _ y: Double) -> Shape {
      .line(
        from: Point(middle.x - x, middle.y - y), to: Point(middle.x + x, middle.y + y),
        colour: .axis, width: 1)
    }
    let ground = Box(middle.x - half, middle.y - half, 2 * half, 2 * half)
    let discs = cross.cells.enumerated().flatMap { place, cell in
      cell.position.map { disc(cell.quadrant, $0, .hue(place), middle) } ?? []
    }
    return [.rectangle(ground, fill: .sheet, corner: 4), line(0, half), line(half, 0)] + discs
  }

  private static func disc(
    _ quadrant: Quadrant, _ position: Position, _ hue: Colour, _ middle: Point
  ) -> [Shape] {
    let reach = half - 9
    let place = Point(
      middle.x + position.horizontal * reach, middle.y - position.vertical * reach)
    return [
      .disc(place, radius: 8, fill: hue),
      .text(
        quadrant.letter, x: place.x, baseline: place.y + 3.4, size: 9.5, face: .bold,
        colour: .paper, anchor: .middle),
    ]
  }
}
