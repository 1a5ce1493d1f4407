/// A few words with a number each, in the order in which they came.
struct LabelWords: Sendable {
  private(set) var words: [[UInt8]] = []
  private var slots = Array(repeating: UInt8.max, count: 512)

  /// More are no groups, and their numbers would not fit a byte.
  static let most = 200

  /// The number of a word; `nil` when there are too many.
  mutating func number(of word: UnsafeBufferPointer<UInt8>) -> UInt8? {
    var hash = UInt32(2_166_136_261)
    for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    var slot = Int(hash & 511)
    while slots[slot] != .max {
      let known = words[Int(slots[slot])]
      if known.count == word.count, known.elementsEqual(word) { return slots[slot] }
      slot = (slot + 1) & 511
    }
    guard words.count < Self.most else { return nil }
    slots[slot] = UInt8(words.count)
    words.append(Array(word))
    return slots[slot]
  }
}
