import ScenarioMethod

/// A cross as wide as the screen, the names of the poles at the ends of the arms.
struct TerminalCross {
  private let top: String, bottom: String, left: String, right: String
  /// The letter, title and tagline of each quadrant, A–D.
  private let cells: [(title: String, tagline: String)]
  private let width: Int

  /// The cross of a study, with the titles of its scenarios.
  init(cross: ScenarioCross, language: Language, width: Int = Terminal.width) {
    let axes = cross.axes
    (top, bottom) = (axes.top.name(language), axes.bottom.name(language))
    (left, right) = (axes.left.name(language), axes.right.name(language))
    cells = cross.cells.map { cell in
      (cell.scenario?.title(language) ?? "–", cell.scenario?.tagline(language) ?? "")
    }
    self.width = width
  }

  /// The cross that a pair would make, with the share of the answers in each quadrant.
  init(_ pair: AxisPair, language: Language, width: Int = Terminal.width) {
    let (down, across) = (pair.first.poles, pair.second.poles)
    (top, bottom) = (down[0].name(language), down[1].name(language))
    (left, right) = (across[0].name(language), across[1].name(language))
    cells = Quadrant.allCases.indices.map { place in
      (pair.balance.value.map { "\(Percent.text($0[place])) %" } ?? "–", "")
    }
    self.width = width
  }

  /// How many columns a quadrant has for its text; a blank stands between that and the arm.
  private var half: Int { (width - 3) / 2 }

  /// The whole drawing.
  var text: String {
    let rule = String(repeating: "─", count: half + 1)
    let lines =
      centred("↑ " + top) + row(0, 1) + ["\(rule)┼\(rule)"] + arm + row(3, 2)
      + centred("↓ " + bottom)
    return lines.joined(separator: "\n")
  }

  private func centred(_ text: String) -> [String] {
    let whole = 2 * half + 3
    return Fitting.lines(of: text, to: whole).map { Terminal.centred($0, in: whole) }
  }

  /// The horizontal arm with its two poles.
  private var arm: [String] {
    let ends = Fitting.lines(of: right + " →", to: half + 1)
    return beside(
      Fitting.lines(of: Piece.all(in: left), to: half + 1, indent: 2, behind: "← "),
      ends.map { String(repeating: " ", count: half + 1 - Terminal.width(of: $0)) + $0 })
  }

  /// Two quadrants beside each other.
  private func row(_ left: Int, _ right: Int) -> [String] {
    beside(lines(of: left).map { " " + $0 }, lines(of: right).map { " " + $0 })
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
  private func lines(of place: Int) -> [String] {
    let (title, tagline) = cells[place]
    return Fitting.lines(
      of: Piece.all(in: title), to: half, indent: 3,
      behind: "\(Quadrant.allCases[place].letter)  ")
      + Fitting.lines(of: "   " + tagline, to: half, indent: 3)
  }
}
