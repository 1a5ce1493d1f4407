import CountingKernels

/// What some raters answered to some items, as planes of bits: a bit a rater.
///
/// NB: the memory is filled and read without checks of its indices; who fills it keeps within its counts.
struct PlaneBlock: ~Copyable {
  /// How many raters a block holds at most.
  ///
  /// House: planes of 2 kB, of which those of two items of five levels fit the nearest cache.
  static let mostRaters = 16_384
  /// The words that all planes may have together, so that they stay in the second cache.
  private static let mostWords = 65_536
  /// The words of the widest vector: a plane is a whole number of vectors.
  private static let vector = 8

  /// How many planes there are, and the words of each.
  let count: Int, words: Int
  private let path: KernelPath
  private let memory: UnsafeMutablePointer<UInt64>

  /// Room for `count` planes of as many raters as fit well, at most `raters`.
  init(planes count: Int, raters: Int, path: KernelPath) {
    let needed = (min(raters, Self.mostRaters) + 63) / 64
    let vectors = min(
      (needed + Self.vector - 1) / Self.vector, Self.mostWords / max(1, count) / Self.vector)
    words = max(1, vectors) * Self.vector
    (self.count, self.path) = (count, path)
    memory = UnsafeMutableRawPointer.allocate(
      byteCount: max(1, count) * words * MemoryLayout<UInt64>.stride, alignment: 64
    ).bindMemory(to: UInt64.self, capacity: max(1, count) * words)
  }

  deinit { memory.deallocate() }

  /// How many raters it holds.
  var raters: Int { words * 64 }

  /// Fills `levels` planes, from plane `start` on, with who gave each code from `first` on.
  func fill(
    _ start: Int, _ codes: UnsafeBufferPointer<UInt8>, first: UInt8, levels: Int
  ) {
    counting_planes(
      path.rawValue, codes.baseAddress, codes.count, first, levels, memory + start * words, words)
  }

  /// Fills one plane with who gave any code but 0.
  func fillAnswered(_ plane: Int, _ codes: UnsafeBufferPointer<UInt8>) {
    counting_answered(
      path.rawValue, codes.baseAddress, codes.count, memory + plane * words, words)
  }

  /// Adds to a table, row by row of `length` cells, how many stand in each plane of the one range and
  /// each of the other.
  func count(
    _ rows: Range<Int>, _ columns: Range<Int>, into cells: UnsafeMutablePointer<UInt64>,
    length: Int
  ) {
    counting_joint(
      path.rawValue, memory + rows.lowerBound * words, rows.count,
      memory + columns.lowerBound * words, columns.count, words, cells, length)
  }
}
