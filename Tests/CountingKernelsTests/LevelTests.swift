import CountingKernels
import Testing

struct LevelTests {
  // Vectors of 16 and 32 codes, 255 of which fill the bytes in which they are counted.
  static let lengths = [0, 1, 15, 16, 33, 255 * 16, 255 * 32 + 17, 20_000]

  @Test(arguments: paths, [1, 2, 3, 4, 5, 6, 11, 16, 255])
  func `a level is counted as often as its code stands there, and no other code is`(
    path: Int32, levels: Int
  ) {
    for length in Self.lengths {
      let codes = (0..<length).map { _ in UInt8.random(in: 0...UInt8(min(255, levels + 2))) }
      var counts = Array(repeating: UInt64(7), count: levels)
      counting_levels(path, codes, length, levels, &counts)
      var expected = Array(repeating: UInt64(7), count: levels)
      for code in codes where code > 0 && code <= levels { expected[Int(code) - 1] += 1 }
      #expect(counts == expected)
    }
  }

  @Test(arguments: paths)
  func `a code that always stands there does not overflow`(path: Int32) {
    var counts: [UInt64] = [0, 0]
    counting_levels(path, Array(repeating: 2, count: 70_001), 70_001, 2, &counts)
    #expect(counts == [0, 70_001])
  }

  /// The cells of units, one by one.
  static func slow(_ columns: [[UInt8]], _ units: Range<Int>, _ levels: Int, _ weights: [UInt16])
    -> [UInt64]
  {
    var cells = Array(repeating: UInt64(1), count: levels * levels + levels + 1)
    for unit in units {
      let counts = (1...levels).map { level in
        UInt64(columns.count { Int($0[unit]) == level })
      }
      let weight = UInt64(weights[Int(counts.reduce(0, +))])
      guard weight > 0 else { continue }
      for b in 0..<levels {
        for a in 0..<b { cells[a * levels + b] += counts[a] * counts[b] * weight }
        cells[levels * levels + b] += counts[b]
      }
      cells[levels * levels + levels] += 1
    }
    return cells
  }

  static func fast(
    _ path: Int32, _ columns: [[UInt8]], _ units: Range<Int>, _ levels: Int, _ weights: [UInt16]
  ) -> [UInt64] {
    var cells = Array(repeating: UInt64(1), count: levels * levels + levels + 1)
    let length = columns.first?.count ?? 0
    Array(columns.joined()).withUnsafeBufferPointer { all in
      let starts = columns.indices.map { column in all.baseAddress.map { $0 + column * length } }
      counting_units(
        path, starts, columns.count, units.lowerBound, units.upperBound, levels, weights, &cells)
    }
    return cells
  }

  @Test(
    arguments: paths,
    [(2, 1), (2, 5), (3, 2), (10, 5), (5, 6), (7, 7), (13, 11), (13, 16), (1, 4), (0, 2)])
  func `units are those that are counted one by one`(path: Int32, shape: (raters: Int, levels: Int))
  {
    let columns = (0..<shape.raters).map { _ in
      (0..<2_500).map { _ in UInt8.random(in: 0...UInt8(shape.levels)) }
    }
    // Of some weights that are no quotients, so that none is taken for another.
    let weights = (0...shape.raters).map { (m: Int) -> UInt16 in
      m < 2 ? 0 : UInt16(30_000 / (m - 1) - m)
    }
    for units in [0..<0, 5..<6, 0..<63, 1..<65, 0..<1024, 3..<1028, 0..<2_500, 700..<2_499] {
      #expect(
        Self.fast(path, columns, units, shape.levels, weights)
          == Self.slow(columns, units, shape.levels, weights))
    }
  }

  @Test(arguments: paths, [2, 6, 7, 13])
  func `neither raters who all agree nor two halves of them overflow`(path: Int32, raters: Int) {
    // Every other unit has one level alone, whose count times the weight needs more than 15 bits.
    let columns = (0..<raters).map { rater -> [UInt8] in
      let second: UInt8 = 2 * rater < raters ? 1 : 2
      return (0..<2_048).map { unit in unit % 2 == 0 ? 1 : second }
    }
    let weights = (0...raters).map { (m: Int) -> UInt16 in m < 2 ? 0 : UInt16(32_767 / (m - 1)) }
    #expect(
      Self.fast(path, columns, 0..<2_048, 2, weights) == Self.slow(columns, 0..<2_048, 2, weights))
  }
}
