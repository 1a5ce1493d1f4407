import ScenarioMethod

/// The records of a large table in memory, and where each of them stands.
struct BulkRecords {
  /// How many records are read at once.
  ///
  /// House.
  static let together = 1_024

  /// The names of the columns.
  let header: [String]
  private let head: BulkHead
  /// The table, a line feed behind it where it has none, and the margin of the scanner.
  private let bytes: [UInt8]
  /// Where each record below the header begins, and where the last one ends.
  private let starts: [Int]

  /// - Returns: `nil` when the table does not begin with a line of UTF-8, or is too large.
  init?(_ table: [UInt8]) {
    guard table.count < PackedNames.most, let head = BulkHead(of: table),
      let header = head.records.first
    else { return nil }
    let isClosed = table.last == CSVDialect.lineFeed
    let end = table.count + (isClosed ? 0 : 1)
    bytes =
      table + (isClosed ? [] : [CSVDialect.lineFeed])
      + Array(repeating: 0, count: BulkScanner.margin)
    (self.head, self.header) = (head, header)
    starts = bytes[..<end].withUnsafeBufferPointer { Self.starts($0, from: head.end) }
  }

  var count: Int { starts.count - 1 }

  /// Where records begin that a quotation mark opens or closes no oftener than it should.
  private static func starts(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> [Int] {
    var (starts, isQuoted) = ([start], false)
    for place in start..<bytes.count {
      if bytes[place] == CSVDialect.quote { isQuoted.toggle() }
      if bytes[place] == CSVDialect.lineFeed, !isQuoted { starts.append(place + 1) }
    }
    if starts.last != bytes.count { starts.append(bytes.count) }
    return starts
  }

  /// What the scanner reads of some records; `nil` when one of them is odd.
  func part(_ some: Range<Int>, _ columns: [BulkColumn]) -> BulkPart? {
    var scanner = BulkScanner(columns: columns, delimiter: head.delimiter, rows: some.count)
    let stretch = starts[some.lowerBound]..<starts[some.upperBound]
    // NB: the scanner looks past the records, and finds the next ones or the margin there.
    let outcome = bytes.withUnsafeBufferPointer {
      scanner.take(UnsafeBufferPointer(rebasing: $0[stretch]))
    }
    return outcome == .took(stretch.count) ? scanner.part : nil
  }

  /// True for a record of one line without quotation marks or signs that steer a machine.
  func isPlain(_ record: Int) -> Bool {
    var line = bytes[starts[record]..<starts[record + 1]].dropLast()
    if line.last == 0x0D { line.removeLast() }
    return line.allSatisfy { $0 >= 0x20 && $0 != CSVDialect.quote || $0 == 0x09 }
  }

  /// The table with the line ends alone of all records but these.
  func text(keeping records: Set<Int>) -> [UInt8] {
    var text = Array(bytes[..<head.end])
    for record in 0..<count {
      let own = bytes[starts[record]..<starts[record + 1]]
      text += records.contains(record) ? own : own.filter { $0 == CSVDialect.lineFeed }[...]
    }
    return text
  }
}
