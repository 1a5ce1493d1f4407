import ScenarioMethod

/// A cross as wide as the screen, at most 80 columns, the names of the poles at the ends of the arms.
struct TerminalCross {
  private let top: String, bottom: String, left: String, right: String
  /// The lines of text in the quadrants A–D, before they are wrapped.
  private let cells: [[String]]

  /// The cross of a study, with the titles of its scenarios.
  init(cross: ScenarioCross, language: Language) {
    let axes = cross.axes
    (top, bottom) = (axes.top.name(language), axes.bottom.name(language))
    (left, right) = (axes.left.name(language), axes.right.name(language))
    cells = cross.cells.map { cell in
      let title = cell.scenario?.title(language) ?? "–"
      let tagline = cell.scenario?.tagline(language) ?? ""
      return ["\(cell.quadrant.letter)  \(title)", "   " + tagline]
    }
  }

  /// The cross that a pair would make, with the share of the answers in each quadrant.
  init(_ pair: AxisPair, language: Language) {
    let (down, across) = (pair.first.poles, pair.second.poles)
    (top, bottom) = (down[0].name(language), down[1].name(language))
    (left, right) = (across[0].name(language), across[1].name(language))
    cells = Quadrant.allCases.enumerated().map { place, quadrant in
      let share = pair.balance.value.map { "\(Int(($0[place] * 100).rounded())) %" }
      return ["\(quadrant.letter)  \(share ?? "–")"]
    }
  }

  /// How many columns a quadrant has for its text.
  private static let half = (Terminal.width - 3) / 2

  /// The whole drawing.
  var text: String {
    let rule = String(repeating: "─", count: Self.half + 1)
    return
      (end("↑ " + top) + row(0, 1) + ["\(rule)┼\(rule)"] + arm + row(3, 2) + end("↓ " + bottom))
      .joined(separator: "\n")
  }

  /// The name of a pole above or below.
  private func end(_ name: String) -> [String] {
    let width = 2 * Self.half + 3
    return Self.lines(name, to: width).map { Terminal.centred($0, in: width) }
  }

  /// The horizontal arm with its two poles.
  private var arm: [String] {
    let (one, two) = (
      Self.lines("← " + left, to: Self.half), Self.lines(right + " →", to: Self.half)
    )
    return Self.beside(one, two).map { a, b in
      let space = max(1, Self.half + 1 - Terminal.width(of: b))
      return Terminal.padded(a, to: Self.half + 1) + "│" + String(repeating: " ", count: space) + b
    }
  }

  /// Two quadrants beside each other.
  private func row(_ left: Int, _ right: Int) -> [String] {
    let lines = [left, right].map { place in
      cells[place].flatMap { Self.lines($0, to: Self.half, indent: 3) }
    }
    return Self.beside(lines[0], lines[1]).map { a, b in
      " \(Terminal.padded(a, to: Self.half))│ \(b)"
    }
  }

  /// The lines of two texts in pairs; the shorter one gets empty lines.
  private static func beside(_ one: [String], _ two: [String]) -> [(String, String)] {
    (0..<max(one.count, two.count)).map { place in
      (place < one.count ? one[place] : "", place < two.count ? two[place] : "")
    }
  }

  /// Lines of at most `width` columns; a word that is longer is broken, so that the drawing holds.
  private static func lines(_ text: String, to width: Int, indent: Int = 0) -> [String] {
    let words = text.split(separator: " ").flatMap { broken(String($0), to: width - indent) }
    let start = String(text.prefix { $0 == " " })
    return Terminal.wrapped(start + words.joined(separator: " "), to: width, indent: indent)
  }

  private static func broken(_ word: String, to width: Int) -> [String] {
    guard Terminal.width(of: word) > width, width > 1 else { return [word] }
    return [word.prefix(width - 1) + "-"] + broken(String(word.dropFirst(width - 1)), to: width)
  }
}
