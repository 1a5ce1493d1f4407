import Foundation

/// The page of a guide, and the part of it that is written here.
struct GuidePage {
  private static let begin = "<!-- coverage:begin, by make coverage-of-intervals -->"
  private static let end = "<!-- coverage:end -->"

  private let file: URL

  init(_ guide: String) {
    file = URL(fileURLWithPath: "Sources/PanelStatistics/PanelStatistics.docc/\(guide).md")
  }

  /// Whether the page has these outcomes.
  func says(_ outcomes: [Outcome]) throws -> Bool {
    let text = try String(contentsOf: file, encoding: .utf8)
    return try text == Self.text(text, with: outcomes)
  }

  /// Puts these outcomes on the page.
  func write(_ outcomes: [Outcome]) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    try Self.text(text, with: outcomes).write(to: file, atomically: true, encoding: .utf8)
  }

  private static func text(_ text: String, with outcomes: [Outcome]) throws -> String {
    let (before, after) = (
      text.components(separatedBy: begin), text.components(separatedBy: end)
    )
    guard before.count == 2, after.count == 2 else { throw NoPlace(begin: begin, end: end) }
    return before[0] + begin + "\n" + table(outcomes) + end + after[1]
  }

  /// A row a kind of panel, a column an interval: the lowest and the highest share among what differs else.
  private static func table(_ outcomes: [Outcome]) -> String {
    let rows = unique(outcomes.map(\.cell.row))
    let columns = unique(outcomes.map(\.cell.column))
    var lines = [
      "| panels | " + columns.joined(separator: " | ") + " |",
      "| --- |" + columns.map { _ in " --- |" }.joined(),
    ]
    for row in rows {
      let cells = columns.map { column in
        range(outcomes.filter { $0.cell.row == row && $0.cell.column == column })
      }
      lines.append("| \(row) | " + cells.joined(separator: " | ") + " |")
    }
    let again = outcomes.count { $0.panels > Trials.panels }
    if again > 0 {
      let kinds = again == 1 ? "One kind, outside" : "\(again) kinds, outside"
      lines += ["", "\(kinds) 92–98 % at first, by 10,000 panels."]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func range(_ outcomes: [Outcome]) -> String {
    let found = outcomes.map(\.tenths).sorted()
    guard let least = found.first, let most = found.last else { return "–" }
    let ends = [least, most].map(Outcome.percent)
    let undefined = outcomes.reduce(0) { $0 + $1.undefined }
    let all = outcomes.reduce(0) { $0 + $1.panels }
    let gap = (2000 * undefined + all) / (2 * all)
    return (ends[0] == ends[1] ? ends[0] : ends.joined(separator: "–")) + " %"
      + (gap == 0 ? "" : "; none in \(Outcome.percent(gap)) %")
  }

  private static func unique(_ words: [String]) -> [String] {
    words.enumerated().filter { words.firstIndex(of: $1) == $0 }.map(\.1)
  }

  struct NoPlace: Error, CustomStringConvertible {
    let begin: String, end: String
    var description: String { "the guide needs \(begin) and \(end), once each" }
  }
}
