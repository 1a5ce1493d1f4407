import ArgumentParser
import ScenarioMethod

/// `scenariocross cross`: the cross, drawn in the terminal.
struct CrossCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cross", abstract: "Draw the scenario cross.")

  @OptionGroup var study: StudyOptions

  func run() throws {
    let opened = try study.open()
    let cross = try study.reached(opened.pipeline.cross)
    Terminal.say(Self.drawing(of: cross, opened.language))
  }

  /// The cross in 80 columns, poles at the ends of the arms.
  static func drawing(of cross: ScenarioCross, _ language: Language) -> String {
    let half = 38
    func cell(_ index: Int) -> [String] {
      let cell = cross.cells[index]
      let title = cell.scenario?.title(language) ?? "–"
      let tagline = cell.scenario?.tagline(language) ?? ""
      return ["\(cell.quadrant.letter)  \(title)", tagline].map {
        Terminal.padded(Terminal.cut($0, to: half), to: half)
      }
    }
    func pair(_ left: Int, _ right: Int) -> [String] {
      zip(cell(left), cell(right)).map { " \($0)│ \($1)" }
    }
    let axes = cross.axes
    let ends = Terminal.padded("← " + axes.left.shown(language), to: half + 1) + "│"
    let right = axes.right.shown(language) + " →"
    let arm =
      ends + String(repeating: " ", count: max(1, half + 1 - Terminal.width(of: right))) + right
    let rule = String(repeating: "─", count: half + 1)
    return
      ([Terminal.centred("↑ " + axes.top.shown(language), in: 79)] + pair(0, 1)
      + ["\(rule)┼\(rule)", arm] + pair(3, 2)
      + [Terminal.centred("↓ " + axes.bottom.shown(language), in: 79)])
      .joined(separator: "\n")
  }
}
