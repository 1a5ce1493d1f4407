import ScenarioMethod
import WorkshopFiles

extension MeasureTable {
  /// What is taken without a scale: whole numbers whose codes are bytes.
  private static let usual = 0...200

  /// Reads a table without a string a cell, be it of a million raters.
  ///
  /// - Returns: `nil` for a table in which anything is wrong or unusual, such as a number with
  ///   decimals: it is then read as any other.
  init?(bulk path: String, _ cells: Cells) {
    let levels = cells.scale ?? Self.usual
    guard levels.count <= Self.usual.count else { return nil }
    let words = CodeWords(levels: levels, other: ["NA": 0, "?": 0])
    var found: Shape?
    let table = BulkTable(at: path) { records in
      found = Shape(records)
      return found.map { shape in
        let ratings = shape.items.map { _ in BulkColumn.codes(words) }
        return BulkLayout(
          columns: (shape.isNamed ? [.names] : []) + ratings, hasHeader: shape.hasHeader)
      }
    }
    guard let table, table.rows > 0, let shape = found else { return nil }
    var (columns, raters): ([[UInt8]], Raters) = ([], .numbered(table.rows))
    for column in table.columns {
      if case .codes(let codes) = column { columns.append(codes) }
      if case .names(let names) = column { raters = .packed(names) }
    }
    if case .packed(let names) = raters, !shape.isNamedByHeader, Self.hasNumber(names) {
      return nil
    }
    guard let answers = try? AnswerColumns(columns, levels: levels.count) else { return nil }
    (self.raters, items) = (raters, shape.items)
    ratings = .codes(answers, lowest: levels.lowerBound)
  }

  /// The same table with its ratings as a measure looks at them.
  func asked(by measure: Measure) -> MeasureTable {
    guard case .codes(let answers, let lowest) = ratings, !measure.needsScale else { return self }
    return MeasureTable(
      raters: raters, items: items, ratings: .scores(ScoreTable(answers, lowest: lowest)))
  }

  /// True when one of the names is a number, so that the column may hold ratings.
  private static func hasNumber(_ names: PackedNames) -> Bool {
    let numeric = Set("0123456789.,+-eE ".utf8)
    return (0..<names.count).contains { row in
      names.bytes[names.range(row)].allSatisfy(numeric.contains)
        && CSVTable.number(names[row]) != nil
    }
  }
}

/// What the first records of a table say of all.
private struct Shape {
  let hasHeader: Bool
  /// True when the first column names the raters.
  let isNamed: Bool
  /// True when it does so whatever stands in it.
  let isNamedByHeader: Bool
  let items: [String]

  init?(_ records: [[String]]) {
    let head = records[0].map(\.trimmed)
    hasHeader = MeasureShape.isHeader(head)
    guard let first = hasHeader ? records.dropFirst().first : head, let cell = first.first else {
      return nil
    }
    isNamedByHeader = hasHeader && head.count > 1 && head[0].isEmpty
    isNamed = isNamedByHeader || MeasureShape.isWord(cell.trimmed)
    let names = head.dropFirst(isNamed ? 1 : 0)
    items = hasHeader ? Array(names) : (1...max(1, names.count)).map(String.init)
    guard !names.isEmpty, !items.contains(""), Set(items).count == items.count else { return nil }
  }
}
