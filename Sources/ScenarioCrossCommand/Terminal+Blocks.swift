extension Terminal {
  /// A table, or on a screen that is too narrow for its columns a block a row: the first cell, and
  /// indented below it the others, each behind the word over its column.
  ///
  /// - Parameter head: the words over the columns, where there are any.
  /// - Returns: the line over the columns, `nil` when there is none or the rows are blocks; and the
  ///   rows, each in one line or more.
  static func blocks(_ rows: [[String]], head: [String]? = nil) -> (head: String?, rows: [String]) {
    let all = (head.map { [$0] } ?? []) + rows
    guard !areTooWide(all) else { return (nil, rows.map { block($0, head) }) }
    let lines = self.rows(all)
    return head == nil ? (nil, lines) : (lines[0], Array(lines.dropFirst()))
  }

  /// True when what stands before the last column leaves it less than it needs.
  private static func areTooWide(_ rows: [[String]]) -> Bool {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { $0.count > column ? width(of: $0[column]) : 0 }.max() ?? 0
    }
    let before = widths.dropLast().reduce(0) { $0 + $1 + 2 }
    return before + min(narrowestCell, widths.last ?? 0) > width
  }

  /// How many columns the last cell of a row needs for sentences.
  private static let narrowestCell = 20

  private static func block(_ row: [String], _ head: [String]?) -> String {
    let rest = row.indices.dropFirst().map { place in
      [head?[place] ?? "", row[place]].filter { !$0.isEmpty }.joined(separator: " ")
    }.filter { !$0.isEmpty }
    let lines =
      wrapped(row.first ?? "", to: width, indent: 2)
      + wrapped("  " + rest.joined(separator: " · "), to: width, indent: 2)
    return lines.joined(separator: "\n")
  }
}
