import ScenarioMethod

/// Finds the few records of a large table in which something may be wrong, so that they alone need be
/// read with care to tell what is.
///
/// A record that is left out says nothing wrong by itself, and its name stands in no other record.
/// What is wrong with the others is then all that is wrong with the table.
package struct DoubtfulRecords {
  /// House: with more of them there is little left to leave out.
  private static let most = 1_000

  private let records: BulkRecords
  private let columns: BulkAnswerColumns
  private let asked: GivenForms
  /// What was read of the others, and which record each of its rows is.
  private var part: BulkPart
  private var rows: [Int] = []
  private var odd: Set<Int> = []

  /// The table with a blank line for each line of a record without doubt: all lines keep their number.
  ///
  /// - Parameters:
  ///   - bytes: the content of the file.
  ///   - asked: the forms on which the answers may be.
  ///   - file: its name.
  /// - Returns: `nil` when no record is doubtful, when many are, and for a table that is not read in
  ///   bulk.
  package static func text(of bytes: [UInt8], on asked: GivenForms, file: String) -> [UInt8]? {
    guard let number = asked.usual, let records = BulkRecords(bytes),
      let columns = BulkAnswerColumns(records.header, on: asked, number)
    else { return nil }
    var doubtful = DoubtfulRecords(records, columns, asked)
    guard doubtful.findOdd() else { return nil }
    return doubtful.text(file: file)
  }

  private init(_ records: BulkRecords, _ columns: BulkAnswerColumns, _ asked: GivenForms) {
    (self.records, self.columns, self.asked) = (records, columns, asked)
    part = BulkPart(columns: columns.ways.count)
  }

  /// Parts the records that the scanner takes from those that it does not; false when they are many.
  private mutating func findOdd() -> Bool {
    stride(from: 0, to: records.count, by: BulkRecords.together).allSatisfy {
      take($0..<min($0 + BulkRecords.together, records.count))
    }
  }

  /// Takes some records, or each half of them where one is not taken.
  private mutating func take(_ some: Range<Int>) -> Bool {
    if let read = records.part(some, columns.ways), read.rows == some.count {
      rows += some
      return part.append(read)
    }
    guard some.count == 1 else {
      let middle = some.lowerBound + some.count / 2
      return take(some.lowerBound..<middle) && take(middle..<some.upperBound)
    }
    odd.insert(some.lowerBound)
    // NB: only without quotation marks is it sure that what is odd is one record.
    return odd.count <= Self.most && records.isPlain(some.lowerBound)
  }

  private func text(file: String) -> [UInt8]? {
    var found = columns.doubtful(in: part).reduce(into: odd) { $0.insert(rows[$1]) }
    guard !found.isEmpty, found.count <= Self.most else { return nil }
    let text = records.text(keeping: found)
    // A table that is no CSV is refused before it is asked who stands in it.
    guard let table = try? CSVTable(reading: text, file: file) else { return text }
    let who = Set(ReturnedTable(table, file: file, asked: asked).said.map(\.who))
    for row in columns.rows(of: who, in: part) { found.insert(rows[row]) }
    return found.count <= Self.most ? records.text(keeping: found) : nil
  }
}
