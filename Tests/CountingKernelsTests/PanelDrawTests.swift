import CountingKernels
import Testing

struct PanelDrawTests {
  /// The next number of SplitMix64.
  static func next(_ state: inout UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  @Test(arguments: paths, [[1], [30], [64], [65, 1, 7], [500], [0, 3], []])
  func `raters are drawn within their strata by the numbers of SplitMix64`(
    path: Int32, sizes: [UInt32]
  ) {
    let raters = sizes.reduce(0) { $0 + Int($1) }
    let row = raters + 3
    let states: [UInt64] = [0, 1, .max, 0x1234_5678_9ABC_DEF0]
    var times = Array(repeating: Int16(5), count: 4 * row)
    counting_resample(path, states, 4, sizes, sizes.count, &times, row)
    for (draw, first) in states.enumerated() {
      var (state, start) = (first, 0)
      var expected = Array(repeating: Int16(0), count: row)
      for size in sizes {
        for _ in 0..<size {
          let high = Self.next(&state).multipliedFullWidth(by: UInt64(size)).high
          expected[start + Int(high)] += 1
        }
        start += Int(size)
      }
      #expect(Array(times[(draw * row)..<((draw + 1) * row)]) == expected)
    }
  }

  @Test(arguments: paths, [(1, 1, 32), (4, 3, 64), (5, 2, 96), (7, 9, 224), (16, 15, 160)])
  func `a sum is over the raters, as often as they were drawn`(
    path: Int32, shape: (draws: Int, pairs: Int, items: Int)
  ) {
    let (draws, pairs, items) = shape
    let times = (0..<draws * 2 * pairs).map { _ in Int16.random(in: 0...300) }
    let values = (0..<pairs * items * 2).map { _ in Int16.random(in: -3_000...32_767) }
    var sums = Array(repeating: Int32(-1), count: draws * items)
    counting_weigh(path, times, draws, values, pairs, items, &sums)
    for draw in 0..<draws {
      for item in 0..<items {
        let expected = (0..<2 * pairs).reduce(Int32(0)) { sum, rater in
          let value = values[rater / 2 * 2 * items + 2 * item + rater % 2]
          return sum + Int32(times[draw * 2 * pairs + rater]) * Int32(value)
        }
        #expect(sums[draw * items + item] == expected)
      }
    }
  }

  @Test(arguments: paths, [1, 5, 8, 31, 32, 50, 77])
  func `places count who scores higher, and a tie over the border shares it`(
    path: Int32, count: Int
  ) {
    let (draws, items, shift) = (20, (count + 31) / 32 * 32, UInt32(9))
    // Few different sums, so that many tie; some without weight.
    let sums = (0..<draws * items).map { place -> Int32 in
      let weight = Int32.random(in: 0...4)
      return place % items < count && weight > 0 ? Int32.random(in: 0...9) + weight << shift : 0
    }
    let size = (count + 1) / 2
    var keys = Array(repeating: Int32(0), count: items)
    var places = Array(repeating: UInt16(9), count: draws * items)
    var (last, shares) = (
      Array(repeating: UInt16(9), count: draws), [Double](repeating: 9, count: draws)
    )
    counting_rank(
      path, sums, draws, count, items, shift, UInt32(size), &keys, &places, &last, &shares)
    for draw in 0..<draws {
      let own = Array(sums[(draw * items)..<((draw + 1) * items)])
      func isBelow(_ a: Int32, _ b: Int32) -> Bool {
        (a & 511) * (b >> 9) < (b & 511) * (a >> 9)
      }
      let expected = own.enumerated().map { item, sum in
        item < count && sum > 0 ? own.count { $0 > 0 && isBelow(sum, $0) } : count
      }
      #expect(Array(places[(draw * items)..<((draw + 1) * items)]) == expected.map(UInt16.init))
      let inside = expected.filter { $0 < size }
      let border = inside.max() ?? 0
      #expect(Int(last[draw]) == border)
      #expect(
        shares[draw]
          == (inside.count > size ? Double(size - border) / Double(inside.count - border) : 1))
    }
  }

  @Test(arguments: paths, [(0, 32), (32, 96), (64, 128), (0, 0)])
  func `what an item has is added up draw by draw, for the items asked for alone`(
    path: Int32, range: (from: Int, to: Int)
  ) {
    let (draws, items, row) = (333, 128, 7)
    let places = (0..<draws * items).map { _ in UInt16.random(in: 0..<UInt16(row)) }
    let last = (0..<draws).map { _ in UInt16.random(in: 0..<UInt16(row)) }
    let shares = (0..<draws).map { _ in 1 / Double(Int.random(in: 1...9)) }
    var included = Array(repeating: 0.25, count: items)
    var counts = Array(repeating: UInt32(2), count: items * row)
    counting_tally(
      path, places, draws, items, range.from, range.to, last, shares, &included, &counts, row)
    for item in 0..<items {
      var (sum, own) = (0.25, Array(repeating: UInt32(2), count: row))
      if (range.from..<range.to).contains(item) {
        for draw in 0..<draws {
          let place = places[draw * items + item]
          sum += place < last[draw] ? 1 : place == last[draw] ? shares[draw] : 0
          own[Int(place)] += 1
        }
      }
      #expect(included[item] == sum && Array(counts[(item * row)..<((item + 1) * row)]) == own)
    }
  }
}
