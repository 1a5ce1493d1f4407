/// The bytes that structure a CSV file.
enum CSVDialect {
  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  /// What may stand between cells; ours comes first and wins a tie.
  static let delimiters = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

  /// The delimiter that stands most often in the first record outside quotes; the comma when
  /// there is none.
  static func delimiter(of bytes: some Collection<UInt8>) -> UInt8 {
    var counts = Array(repeating: 0, count: delimiters.count)
    var isQuoted = false
    for byte in bytes.drop(while: { $0 == lineFeed }) {
      if byte == quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == lineFeed { break }
      if let place = delimiters.firstIndex(of: byte) { counts[place] += 1 }
    }
    let most = counts.max() ?? 0
    return zip(delimiters, counts).first { $0.1 == most }?.0 ?? delimiters[0]
  }
}
