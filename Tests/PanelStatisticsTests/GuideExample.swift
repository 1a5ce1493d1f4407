import Foundation

/// The worked example of a measure's guide, read from the guide itself.
///
/// It stands under `## Worked example` in a fenced block: first the data, a row a line, numbers
/// apart by spaces and `.` for what is missing; then the results, a line each, `name = number`.
struct GuideExample {
  /// The rows of data, `nil` where the guide has a dot.
  let rows: [[Double?]]
  /// What the guide prints, by name.
  let printed: [String: String]

  /// The example of `guide`, a file of the documentation catalogue without its ending.
  init(_ guide: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/PanelStatistics/PanelStatistics.docc/\(guide).md")
    let text = try String(contentsOf: file, encoding: .utf8)
    guard let section = text.range(of: "## Worked example"),
      let opening = text.range(of: "```", range: section.upperBound..<text.endIndex),
      let closing = text.range(of: "```", range: opening.upperBound..<text.endIndex)
    else { throw NoExample(guide: guide) }
    let lines = text[opening.upperBound..<closing.lowerBound].split(separator: "\n").dropFirst(
      text[opening.upperBound...].hasPrefix("\n") ? 0 : 1)
    rows = lines.filter { !$0.contains("=") }.map { line in
      line.split(separator: " ").map { Double($0) }
    }
    printed = Dictionary(
      uniqueKeysWithValues: lines.filter { $0.contains("=") }.map { line in
        let parts = line.split(separator: "=").map { $0.trimmingCharacters(in: .whitespaces) }
        return (parts[0], parts[1])
      })
  }

  /// The rows as whole numbers.
  var answers: [[Int?]] { rows.map { row in row.map { $0.map { Int($0) } } } }

  /// What the guide prints under a name.
  subscript(name: String) -> String { printed[name] ?? "nothing under this name" }

  struct NoExample: Error { let guide: String }
}

/// Whether a number is what was printed: equal to half a unit of the last printed digit.
func agrees(_ number: Double?, with printed: String) -> Bool {
  guard let number, let value = Double(printed.replacing("−", with: "-")) else { return false }
  let parts = printed.lowercased().split(separator: "e")
  let decimals = parts[0].split(separator: ".").dropFirst().first?.count ?? 0
  let exponent = parts.count > 1 ? Double(parts[1]) ?? 0 : 0
  // A hair more than half a unit, for printed numbers that were themselves rounded at a half.
  return abs(number - value) <= 0.500001 * pow(10, exponent - Double(decimals))
}

/// Whether a number is another to a relative difference of 1e-9 (absolute below 1).
func close(_ number: Double?, _ expected: Double, _ tolerance: Double = 1e-9) -> Bool {
  guard let number else { return false }
  return abs(number - expected) <= tolerance * max(1, abs(expected))
}
