/// Splits a text into records and cells after RFC 4180, and collects what it cannot read.
struct CSVReader {
  /// The cells of a record, and the line on which it starts.
  struct Record {
    let line: Int
    var cells: [String]
  }

  /// What was wrong so far.
  private(set) var problems: [CSVError.Problem] = []
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var place: Int
  private var line: Int

  /// Starts at the first line of `text` that is not blank; lines end in LF.
  init(_ text: String) {
    bytes = Array(text.utf8)
    delimiter = CSVDialect.delimiter(of: bytes)
    place = bytes.prefix { $0 == CSVDialect.lineFeed }.count
    line = place + 1
  }

  /// The next record; `nil` at the end.
  mutating func next() -> Record? {
    guard place < bytes.count else { return nil }
    var record = Record(line: line, cells: [cell()])
    while take(delimiter) { record.cells.append(cell()) }
    if take(CSVDialect.lineFeed) { line += 1 }
    return record
  }

  /// The cell that starts here.
  private mutating func cell() -> String {
    guard take(CSVDialect.quote) else { return unquoted() }
    let start = line
    var text: [UInt8] = []
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == CSVDialect.quote, !take(CSVDialect.quote) { return closed(text) }
      if byte == CSVDialect.lineFeed { line += 1 }
      text.append(byte)
    }
    let unclosed = String(decoding: text, as: UTF8.self)
    problems.append(.init(line: start, value: unclosed, kind: .unclosedQuote))
    return unclosed
  }

  /// The quoted `text`, after which only a delimiter or the end of the line may follow.
  private mutating func closed(_ text: [UInt8]) -> String {
    let rest = unquoted()
    if !rest.isEmpty { problems.append(.init(line: line, value: rest, kind: .textAfterQuote)) }
    return String(decoding: text, as: UTF8.self)
  }

  /// The text from here to the next delimiter or the end of the line.
  private mutating func unquoted() -> String {
    let rest = bytes[place...].prefix { $0 != delimiter && $0 != CSVDialect.lineFeed }
    place = rest.endIndex
    return String(decoding: rest, as: UTF8.self)
  }

  /// Takes the byte that stands here when it is `byte`.
  private mutating func take(_ byte: UInt8) -> Bool {
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }
}
