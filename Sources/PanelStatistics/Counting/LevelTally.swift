/// How often each level stands in a long column, counted in vectors of bytes.
enum LevelTally {
  /// Up to so many levels this is faster than a table with a place a code.
  static let mostLevels = 16
  /// Codes that are counted side by side.
  private static let lanes = 1024
  /// A lane is a byte: after so many blocks it must be emptied.
  private static let mostBlocks = 255

  /// A count a level, lowest first; what is no level of 1…`levels` does not count.
  static func counts(of codes: [UInt8], levels: Int) -> [Int] {
    var counts = Array(repeating: 0, count: levels)
    codes.withUnsafeBufferPointer { codes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: lanes) { room in
        for start in stride(from: 0, to: codes.count, by: lanes * mostBlocks) {
          let end = min(start + lanes * mostBlocks, codes.count)
          for level in 0..<levels {
            counts[level] += count(UInt8(level + 1), in: codes[start..<end], room)
          }
        }
      }
    }
    return counts
  }

  private static func count(
    _ level: UInt8, in codes: Slice<UnsafeBufferPointer<UInt8>>,
    _ room: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    room.initialize(repeating: 0)
    for place in stride(from: codes.startIndex, to: codes.endIndex, by: lanes) {
      let block = codes[place..<min(place + lanes, codes.endIndex)]
      ByteLanes.tally(UnsafeBufferPointer(rebasing: block), level, into: room)
    }
    return ByteLanes.sum(UnsafeBufferPointer(room))
  }
}
