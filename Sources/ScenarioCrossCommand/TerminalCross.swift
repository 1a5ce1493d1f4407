import ScenarioMethod

/// The cross as wide as the screen, the names of the poles at the ends of the arms.
struct TerminalCross {
  let cross: ScenarioCross
  let language: Language
  var width = Terminal.width

  /// How many columns a quadrant has for its text; a blank stands between that and the arm.
  private var half: Int { (width - 3) / 2 }

  /// The whole drawing.
  var text: String {
    let rule = String(repeating: "─", count: half + 1)
    let lines =
      centred("↑ " + cross.axes.top.name(language)) + row(0, 1) + ["\(rule)┼\(rule)"] + arm
      + row(3, 2) + centred("↓ " + cross.axes.bottom.name(language))
    return lines.joined(separator: "\n")
  }

  private func centred(_ text: String) -> [String] {
    let whole = 2 * half + 3
    return Fitting.lines(of: text, to: whole).map { Terminal.centred($0, in: whole) }
  }

  /// The horizontal arm with its two poles.
  private var arm: [String] {
    let (left, right) = (cross.axes.left.name(language), cross.axes.right.name(language))
    let ends = Fitting.lines(of: right + " →", to: half + 1)
    return beside(
      Fitting.lines(of: Piece.all(in: left), to: half + 1, indent: 2, behind: "← "),
      ends.map { String(repeating: " ", count: half + 1 - Terminal.width(of: $0)) + $0 })
  }

  /// Two quadrants beside each other.
  private func row(_ left: Int, _ right: Int) -> [String] {
    let (one, two) = (lines(of: cross.cells[left]), lines(of: cross.cells[right]))
    return beside(one.map { " " + $0 }, two.map { " " + $0 })
  }

  /// Lines on both sides of the vertical arm.
  private func beside(_ left: [String], _ right: [String]) -> [String] {
    (0..<max(left.count, right.count)).map { place in
      let (a, b) = (
        place < left.count ? left[place] : "", place < right.count ? right[place] : " "
      )
      return Terminal.padded(a, to: half + 1) + "│" + b
    }
  }

  /// The letter, title and tagline of a quadrant.
  private func lines(of cell: ScenarioCross.Cell) -> [String] {
    let title = cell.scenario?.title(language) ?? "–"
    let tagline = cell.scenario?.tagline(language) ?? ""
    return Fitting.lines(
      of: Piece.all(in: title), to: half, indent: 3, behind: "\(cell.quadrant.letter)  ")
      + Fitting.lines(of: "   " + tagline, to: half, indent: 3)
  }
}
