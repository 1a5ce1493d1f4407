package import ScenarioMethod

/// A table of answers as columns, read without a string a cell.
///
/// It takes what tables of answers look like; anything else, be it wrong or only unusual, is left to
/// ``CSVTable`` and ``CSVRecords``, which know all ways of writing and say what is wrong.
package struct BulkTable: Sendable {
  /// What was read of a column.
  package enum Column: Sendable {
    case names(PackedNames)
    /// The number of the label of each row among the labels.
    case labels([UInt8], [String])
    case codes([UInt8])
    /// By row.
    case texts([Int: String])
  }

  /// The columns in the order of the file.
  package let columns: [Column]
  /// How many rows hold anything.
  package let rows: Int

  /// Reads a table with two threads.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - layout: how to read a table that begins with these records, two when there are as many;
  ///     `nil` for one that is not taken.
  /// - Returns: `nil` for a table that asks for the careful way.
  package init?(at path: String, layout: ([[String]]) -> BulkLayout?) {
    guard let file = BulkFile(at: path) else { return nil }
    defer { file.close() }
    guard file.size <= PackedNames.most, let head = BulkHead(of: file), head.end <= file.size,
      let layout = layout(head.records),
      layout.columns.count == head.records[0].count
    else { return nil }
    let stretch = (layout.hasHeader ? head.end : head.start)..<file.size
    guard let part = Self.part(of: file, stretch, layout.columns, head.delimiter) else {
      return nil
    }
    rows = part.rows
    var columns: [Column] = []
    for (kind, read) in zip(layout.columns, part.columns) {
      switch kind {
      case .names: columns.append(.names(read.names))
      case .codes: columns.append(.codes(read.codes))
      case .texts: columns.append(.texts(read.texts))
      case .labels:
        let words = read.labels.words.compactMap { String(validating: $0, as: UTF8.self) }
        guard words.count == read.labels.words.count else { return nil }
        columns.append(.labels(read.codes, words))
      }
    }
    self.columns = columns
  }

  /// Reads both halves of a stretch at once.
  ///
  /// NB: where a cell holds line ends the halves may not meet at a record; the whole stretch is then
  /// read by one thread.
  private static func part(
    of file: BulkFile, _ stretch: Range<Int>, _ columns: [BulkColumn], _ delimiter: UInt8
  ) -> BulkPart? {
    @Sendable func read(_ own: Range<Int>, room: Range<Int>) -> BulkPart? {
      let rows = room.count / (columns.count * 2)
      var scanner = BulkScanner(columns: columns, delimiter: delimiter, rows: rows)
      return file.read(own, into: &scanner) ? scanner.part : nil
    }
    let middle = stretch.lowerBound + stretch.count / 2
    guard let cut = file.line(after: middle), cut < stretch.upperBound else {
      return read(stretch, room: stretch)
    }
    let halves = TwoThreads.both(
      { read(stretch.lowerBound..<cut, room: stretch) },
      { read(cut..<stretch.upperBound, room: cut..<stretch.upperBound) })
    if var first = halves.0, let second = halves.1, first.append(second) { return first }
    return read(stretch, room: stretch)
  }
}
