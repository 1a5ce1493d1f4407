import ArgumentParser
import Exporting
import ScenarioMethod

/// `scenariocross cross`: the cross, drawn in the terminal.
struct CrossCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "cross",
    nl: ("Teken het scenariokruis.", "Voorbeeld: scenariocross cross --lang nl"),
    en: ("Draw the scenario cross.", "Example: scenariocross cross --lang en"))

  @OptionGroup var study: StudyOptions

  func run() throws {
    try Self.show(study.open(), study)
  }

  /// The cross as people or as programs read it.
  static func show(_ opened: StudyOptions.Opened, _ study: StudyOptions) throws {
    let cross = try study.reached(opened.pipeline.cross)
    let language = opened.language
    if study.json {
      return Terminal.say(
        FrameJSON(opened.frame, language: language)
          .cross(cross, themes: opened.frame.scope.themes))
    }
    Terminal.say(drawing(of: cross, language))
  }

  /// The cross in 80 columns, poles at the ends of the arms.
  static func drawing(of cross: ScenarioCross, _ language: Language) -> String {
    let half = 38
    func cell(_ index: Int) -> [String] {
      let cell = cross.cells[index]
      let title = cell.scenario?.title(language) ?? "–"
      let tagline = cell.scenario?.tagline(language) ?? ""
      return Terminal.wrapped("\(cell.quadrant.letter)  \(title)", to: half, indent: 3)
        + Terminal.wrapped("   " + tagline, to: half, indent: 3)
    }
    func pair(_ left: Int, _ right: Int) -> [String] {
      let (one, two) = (cell(left), cell(right))
      return (0..<max(one.count, two.count)).map { place in
        let (a, b) = (place < one.count ? one[place] : "", place < two.count ? two[place] : "")
        return " \(Terminal.padded(a, to: half))│ \(b)"
      }
    }
    let axes = cross.axes
    let ends = Terminal.padded("← " + axes.left.name(language), to: half + 1) + "│"
    let right = axes.right.name(language) + " →"
    let arm =
      ends + String(repeating: " ", count: max(1, half + 1 - Terminal.width(of: right))) + right
    let rule = String(repeating: "─", count: half + 1)
    return
      ([Terminal.centred("↑ " + axes.top.name(language), in: 79)] + pair(0, 1)
      + ["\(rule)┼\(rule)", arm] + pair(3, 2)
      + [Terminal.centred("↓ " + axes.bottom.name(language), in: 79)])
      .joined(separator: "\n")
  }
}
