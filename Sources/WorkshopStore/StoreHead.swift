/// What the first bytes of a database tell of it.
struct StoreHead {
  /// How many bytes the head has.
  static let length = 100

  private let bytes: [UInt8]

  /// - Returns: `nil` for bytes that are no head of a database.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.length, bytes.starts(with: Array("SQLite format 3\0".utf8)) else {
      return nil
    }
    self.bytes = bytes
  }

  /// How many bytes the file has: pages times their size.
  var size: UInt64 {
    // NB: the format writes a page of 65,536 bytes as 1.
    let page = number(16..<18) == 1 ? 65_536 : number(16..<18)
    return page * number(28..<32)
  }

  /// True for a file that bears our mark.
  var isOurs: Bool { number(68..<72) == UInt64(Schema.applicationID) }

  /// True for a file whose changes are written beside it first.
  var writesAhead: Bool { bytes[18] == 2 && bytes[19] == 2 }

  private func number(_ range: Range<Int>) -> UInt64 {
    bytes[range].reduce(0) { $0 << 8 | UInt64($1) }
  }
}
