import ScenarioMethod

/// The cross in 80 columns, the names of the poles at the ends of the arms.
struct TerminalCross {
  let cross: ScenarioCross
  let language: Language

  /// How many columns a quadrant has for its text.
  private static let half = 38

  /// The whole drawing.
  var text: String {
    let rule = String(repeating: "─", count: Self.half + 1)
    let (above, below) = (cross.axes.top, cross.axes.bottom)
    return
      ([Terminal.centred("↑ " + above.name(language), in: 79)] + row(0, 1)
      + ["\(rule)┼\(rule)", arm] + row(3, 2)
      + [Terminal.centred("↓ " + below.name(language), in: 79)])
      .joined(separator: "\n")
  }

  /// The horizontal arm with its two poles.
  private var arm: String {
    let (left, right) = (cross.axes.left, cross.axes.right)
    let end = right.name(language) + " →"
    let space = max(1, Self.half + 1 - Terminal.width(of: end))
    return Terminal.padded("← " + left.name(language), to: Self.half + 1) + "│"
      + String(repeating: " ", count: space) + end
  }

  /// Two quadrants beside each other.
  private func row(_ left: Int, _ right: Int) -> [String] {
    let (one, two) = (lines(of: cross.cells[left]), lines(of: cross.cells[right]))
    return (0..<max(one.count, two.count)).map { place in
      let (a, b) = (place < one.count ? one[place] : "", place < two.count ? two[place] : "")
      return " \(Terminal.padded(a, to: Self.half))│ \(b)"
    }
  }

  /// The letter, title and tagline of a quadrant.
  private func lines(of cell: ScenarioCross.Cell) -> [String] {
    let title = cell.scenario?.title(language) ?? "–"
    let tagline = cell.scenario?.tagline(language) ?? ""
    return Terminal.wrapped("\(cell.quadrant.letter)  \(title)", to: Self.half, indent: 3)
      + Terminal.wrapped("   " + tagline, to: Self.half, indent: 3)
  }
}
