import ScenarioMethod

/// Reads blocks of a table into columns, and stops at the first cell that it does not know.
///
/// Whoever meets such a cell reads the table in the careful way, which knows all ways of writing and
/// says what is wrong.
struct BulkScanner {
  /// What became of a block.
  enum Outcome: Equatable {
    /// So many bytes held whole records.
    case took(Int)
    /// Something in it asks for the careful way.
    case odd
  }

  /// What became of a record or a cell.
  private enum Ending { case whole, unfinished, odd }

  /// Where the reading of a block is.
  private struct Reading {
    let block: UnsafeBufferPointer<UInt8>
    let base: UnsafePointer<UInt8>
    /// The codes of the rows of this block, `room` a column.
    let stage: UnsafeMutablePointer<UInt8>
    let room: Int
    var place = 0
    var row = 0
    /// How many cells of this record are empty.
    var empties = 0
  }

  /// The bytes behind a block that may be looked at.
  static let margin = 16

  private(set) var part: BulkPart
  private let columns: [BulkColumn]
  private let delimiter: UInt8
  /// The codes of words of one byte, 256 a column.
  private let single: [UInt8]
  /// The ways of the columns without their words: nothing to count references of in the loop.
  private let kinds: [BulkColumn.Kind]

  init(columns: [BulkColumn], delimiter: UInt8, rows expected: Int) {
    (self.columns, self.delimiter) = (columns, delimiter)
    part = BulkPart(columns: columns.count)
    single = columns.flatMap { column -> [UInt8] in
      guard case .codes(let words) = column else { return Array(repeating: 0, count: 256) }
      return words.single
    }
    kinds = columns.map(\.kind)
    for (place, kind) in kinds.enumerated() { part.reserve(expected, place, kind) }
  }

  /// Reads the whole records at the start of a block that ends in a line feed and behind which
  /// ``margin`` bytes may be read.
  ///
  /// NB: the loop over a million rows looks at bytes without the checks of an array. No address
  /// leaves the block and its margin: a record begins inside, each step looks at one byte further
  /// than its own, and none passes the line feed at the end. A record is as many bytes as it has
  /// cells, at the least, so that the stage has room for all.
  mutating func take(_ block: UnsafeBufferPointer<UInt8>) -> Outcome {
    let room = block.count / columns.count + 1
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room * columns.count) {
      guard let base = block.baseAddress, let stage = $0.baseAddress else { return .took(0) }
      var reading = Reading(block: block, base: base, stage: stage, room: room)
      let outcome = records(&reading)
      if outcome != .odd { keep(reading) }
      return outcome
    }
  }

  private mutating func keep(_ reading: Reading) {
    for (place, kind) in kinds.enumerated() {
      let stage = UnsafeBufferPointer(
        start: reading.stage + place * reading.room, count: reading.row)
      part.keep(stage, place, of: kind)
    }
    part.rows += reading.row
  }

  private mutating func records(_ reading: inout Reading) -> Outcome {
    let rows = part.rows
    while reading.place < reading.block.count {
      let start = reading.place
      // NB: a line without anything, which may end in CR LF.
      let blank = reading.base[start] == 0x0D ? 1 : 0
      if reading.base[start + blank] == CSVDialect.lineFeed {
        reading.place += blank + 1
        continue
      }
      reading.empties = 0
      switch record(&reading) {
      case .whole:
        if reading.empties < columns.count {
          reading.row += 1
        } else {
          part.forget(from: rows + reading.row)
        }
      case .unfinished:
        part.forget(from: rows + reading.row)
        return .took(start)
      case .odd: return .odd
      }
    }
    return .took(reading.block.count)
  }

  private mutating func record(_ reading: inout Reading) -> Ending {
    for column in columns.indices {
      let ending = column + 1 == columns.count ? CSVDialect.lineFeed : delimiter
      let here = reading.base + reading.place
      let slot = column * reading.room + reading.row
      if kinds[column] == .codes, here[0] == ending {
        reading.stage[slot] = 0
        reading.empties += 1
        reading.place += 1
        continue
      }
      if kinds[column] == .codes, here[1] == ending {
        let code = single[column << 8 | Int(here[0])]
        if code != CodeWords.none {
          reading.stage[slot] = code
          reading.place += 2
          continue
        }
      }
      let end = cell(column, ending, &reading)
      if end != .whole { return end }
    }
    return .whole
  }

  /// Reads a cell of any length.
  @inline(never)
  private mutating func cell(_ column: Int, _ ending: UInt8, _ reading: inout Reading) -> Ending {
    let found = BulkCell.at(
      reading.place, in: reading.block, ending: ending, delimiter: delimiter)
    guard case .cell(let cell) = found else {
      if case .unfinished = found { return .unfinished }
      return .odd
    }
    reading.place = cell.next
    if cell.text.isEmpty { reading.empties += 1 }
    switch kinds[column] {
    case .codes:
      let code = words(column)?.code(of: cell) ?? CodeWords.none
      reading.stage[column * reading.room + reading.row] = code
      return code == CodeWords.none ? .odd : .whole
    case .labels:
      let number = cell.hasDoubledMarks ? nil : part.columns[column].labels.number(of: cell.text)
      reading.stage[column * reading.room + reading.row] = number ?? 0
      return number == nil ? .odd : .whole
    case .names:
      part.columns[column].names.append(cell.text)
      return cell.isName ? .whole : .odd
    case .texts:
      guard let words = cell.words else { return .odd }
      if !words.isEmpty { part.columns[column].texts[part.rows + reading.row] = words }
      return .whole
    }
  }

  private func words(_ column: Int) -> CodeWords? {
    if case .codes(let words) = columns[column] { words } else { nil }
  }
}
