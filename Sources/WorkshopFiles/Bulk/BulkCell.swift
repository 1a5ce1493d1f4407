/// A cell of more than a byte: where its text stands and where the next one begins.
struct BulkCell {
  /// What stands at a place.
  enum Found {
    case cell(BulkCell)
    /// A quotation mark that the block does not close.
    case unfinished
    /// What asks for the careful way.
    case odd
  }

  let text: UnsafeBufferPointer<UInt8>
  /// The place behind the delimiter or line end.
  let next: Int
  /// True when marks in the text stand twice.
  let hasDoubledMarks: Bool

  /// The cell that begins at `start` and ends in `ending`, a delimiter or line feed.
  ///
  /// - Parameter block: bytes that end in a line feed, with a margin behind.
  static func at(
    _ start: Int, in block: UnsafeBufferPointer<UInt8>, ending: UInt8, delimiter: UInt8
  ) -> Found {
    guard let base = block.baseAddress else { return .odd }
    if base[start] == CSVDialect.quote { return quoted(start + 1, in: block, ending) }
    var place = start
    // NB: the line feed at the end of the block stops it.
    while base[place] >= 0x20, base[place] != delimiter {
      if base[place] == CSVDialect.quote { return .odd }
      place += 1
    }
    return closed(start..<place, at: place, in: block, ending, doubled: false)
  }

  private static func quoted(
    _ start: Int, in block: UnsafeBufferPointer<UInt8>, _ ending: UInt8
  ) -> Found {
    var (place, doubled) = (start, false)
    while place < block.count {
      let byte = block[place]
      if byte == CSVDialect.quote {
        guard place + 1 < block.count else { return .unfinished }
        guard block[place + 1] == CSVDialect.quote else {
          return closed(start..<place, at: place + 1, in: block, ending, doubled: doubled)
        }
        doubled = true
        place += 1
      } else if byte < 0x20, byte != CSVDialect.lineFeed {
        return .odd
      }
      place += 1
    }
    return .unfinished
  }

  /// The cell with this text, when what follows it ends it.
  private static func closed(
    _ text: Range<Int>, at place: Int, in block: UnsafeBufferPointer<UInt8>, _ ending: UInt8,
    doubled: Bool
  ) -> Found {
    let lineFeed = CSVDialect.lineFeed
    // NB: a line may end in CR LF.
    let end = place + (ending == lineFeed && block[place] == 0x0D ? 1 : 0)
    guard end < block.count, block[end] == ending else { return .odd }
    return .cell(
      BulkCell(
        text: UnsafeBufferPointer(rebasing: block[text]), next: end + 1, hasDoubledMarks: doubled))
  }
}

extension BulkCell {
  /// The text as a name; false for one that must be looked at more closely.
  var isName: Bool {
    !hasDoubledMarks && text.first != 0x20 && text.last != 0x20
      && text.allSatisfy { (0x20...0x7E).contains($0) }
  }

  /// The text in words; `nil` when it is not UTF-8.
  var words: String? {
    let words = String(validating: text, as: UTF8.self)
    return hasDoubledMarks ? words?.replacing("\"\"", with: "\"") : words
  }
}
