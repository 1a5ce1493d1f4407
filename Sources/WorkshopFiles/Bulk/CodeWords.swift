/// The words of a column and the one-byte codes that they stand for; an empty cell is code 0.
package struct CodeWords: Sendable {
  /// What no word stands for.
  static let none = UInt8.max
  /// The longest word, in bytes: as long as what a register holds.
  static let longest = 8

  /// The code of each word of a single byte, by that byte.
  let single: [UInt8]
  /// The codes of longer words, by their bytes.
  private let longer: [UInt64: UInt8]

  /// - Parameter words: the codes, 0–254; a word of more than eight bytes is not known in a table.
  package init(_ words: [String: UInt8]) {
    var single = Array(repeating: Self.none, count: 256)
    var longer: [UInt64: UInt8] = [:]
    for (word, code) in words {
      let bytes = Array(word.utf8)
      if bytes.count == 1 { single[Int(bytes[0])] = code }
      if (2...Self.longest).contains(bytes.count) { longer[Self.key(bytes)] = code }
    }
    (self.single, self.longer) = (single, longer)
  }

  /// The words for the levels of a scale, with the codes 1…K, and those for nothing said or the like.
  package init(levels: ClosedRange<Int>, other: [String: UInt8]) {
    let own = levels.map { (String($0), UInt8($0 - levels.lowerBound + 1)) }
    self.init(Dictionary(own) { first, _ in first }.merging(other) { own, _ in own })
  }

  /// The code of a word; ``none`` when there is no such word.
  func code(of word: some Collection<UInt8>) -> UInt8 {
    guard let first = word.first else { return 0 }
    if word.count == 1 { return single[Int(first)] }
    return word.count > Self.longest ? Self.none : longer[Self.key(word)] ?? Self.none
  }

  /// The code of a cell.
  func code(of cell: BulkCell) -> UInt8 {
    cell.hasDoubledMarks ? Self.none : code(of: cell.text)
  }

  private static func key(_ word: some Collection<UInt8>) -> UInt64 {
    word.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
