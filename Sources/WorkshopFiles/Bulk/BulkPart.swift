import ScenarioMethod

/// What was read of a stretch of a table, column by column.
struct BulkPart: Sendable {
  /// What was read of one column; only what its way of reading asks is filled.
  struct Column: Sendable {
    var names = PackedNames()
    /// Codes, or the numbers of labels.
    var codes: [UInt8] = []
    var labels = LabelWords()
    /// By row.
    var texts: [Int: String] = [:]
  }

  var columns: [Column]
  var rows = 0

  init(columns count: Int) { columns = Array(repeating: Column(), count: count) }

  /// Makes room for so many rows of a column.
  mutating func reserve(_ rows: Int, _ place: Int, _ column: BulkColumn.Kind) {
    switch column {
    case .codes, .labels: columns[place].codes.reserveCapacity(rows)
    case .names: columns[place].names.reserve(rows)
    case .texts: break
    }
  }

  /// Keeps the codes of the next rows; a column of names or texts has none.
  mutating func keep(_ codes: UnsafeBufferPointer<UInt8>, _ place: Int, of column: BulkColumn.Kind)
  {
    switch column {
    case .codes, .labels: columns[place].codes.append(contentsOf: codes)
    case .names, .texts: break
    }
  }

  /// Forgets what a record from `row` on said that is read again or is no row.
  mutating func forget(from row: Int) {
    for place in columns.indices {
      columns[place].names.forget(from: row)
      columns[place].texts[row] = nil
    }
  }

  /// Puts what follows in the table behind it; false when there are too many labels together.
  mutating func append(_ next: BulkPart) -> Bool {
    for (place, column) in next.columns.enumerated() {
      guard columns[place].append(column, behind: rows) else { return false }
    }
    rows += next.rows
    return true
  }
}

extension BulkPart.Column {
  fileprivate mutating func append(_ next: Self, behind rows: Int) -> Bool {
    let numbers = next.labels.words.compactMap { word in
      word.withUnsafeBufferPointer { labels.number(of: $0) }
    }
    guard numbers.count == next.labels.words.count else { return false }
    codes += numbers.isEmpty ? next.codes : next.codes.map { numbers[Int($0)] }
    names.append(next.names)
    texts.merge(next.texts.map { ($0.key + rows, $0.value) }) { first, _ in first }
    return true
  }
}
