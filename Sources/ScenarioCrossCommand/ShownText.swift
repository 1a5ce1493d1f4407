import ArgumentParser
import Exporting
import ScenarioMethod

/// A long text as people read it on a screen, or as programs do.
struct ShownText {
  let study: StudyOptions
  let opened: StudyOptions.Opened
  var plain: PlainText { PlainText(opened.frame, language: opened.language) }
  var json: FrameJSON { FrameJSON(opened.frame, language: opened.language) }

  init(_ study: StudyOptions) throws { (self.study, opened) = (study, try study.open()) }

  /// The cross, in which the scenarios stand.
  ///
  /// - Throws: the exit code for an earlier stage while no axes are chosen.
  var cross: ScenarioCross { get throws { try study.reached(opened.pipeline.cross, in: opened) } }

  /// The scenarios that a letter means: the one, or without a letter all.
  func cells(_ letter: String?) throws -> [ScenarioCross.Cell] {
    let cells = try cross.cells
    guard let letter else { return cells }
    let quadrant = try Prompt(opened.language).quadrant(given: letter)
    return cells.filter { $0.quadrant == quadrant }
  }

  /// Prints scenarios one below the other; of one that is not written, how to begin it.
  func say(_ cells: [ScenarioCross.Cell], _ lines: (Quadrant) -> [PlainText.Line]?) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { Terminal.say("") }
      let letter = cell.quadrant.letter
      let begin = Wording(
        nl: "\(letter) is nog niet geschreven: scenariocross scenario edit \(letter)",
        en: "\(letter) has not been written yet: scenariocross scenario edit \(letter)")
      say(lines(cell.quadrant) ?? [.text(begin(opened.language))])
    }
  }

  /// Prints a text, with a blank line above every heading and paragraph that does not open it.
  func say(_ lines: [PlainText.Line]) {
    for (place, line) in lines.enumerated() {
      switch line {
      case .heading(let title):
        Terminal.say((place == 0 ? [] : [""]) + Self.paragraph(title).map(Terminal.bold))
      case .text(let text):
        if place > 0, !lines[place - 1].isHeading { Terminal.say("") }
        Terminal.say(Self.paragraph(text))
      case .point(let text, let sign, let depth):
        let blanks = String(repeating: " ", count: 2 * depth + 2)
        Terminal.say(
          Fitting.lines(
            of: Piece.all(in: text), to: Terminal.width,
            indent: blanks.count + sign.count + 1, behind: blanks + sign + " "))
      }
    }
  }

  private static func paragraph(_ text: String) -> [String] {
    text.split(separator: "\n").flatMap { Fitting.lines(of: String($0), to: Terminal.width) }
  }
}

extension PlainText.Line {
  fileprivate var isHeading: Bool { if case .heading = self { true } else { false } }
}
