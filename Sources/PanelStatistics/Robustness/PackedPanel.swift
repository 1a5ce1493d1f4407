import CountingKernels

/// A panel of small whole numbers, whose draws are summed and ranked many at a time.
///
/// A value holds a rater's weighted score of an item in its low bits and the weight above them, so that
/// one sum of values holds both sums. Scores are counted from the lowest; that moves all means alike.
struct PackedPanel: Sendable {
  /// How often a rater is drawn, and a value, are numbers of two bytes; so is the place of an item.
  private static let mostRaters = 32_767, mostItems = 65_000, mostValue = 32_767
  /// Means are compared as quotients of four bytes, and as quotients of eight when they are drawn one by
  /// one: with sums whose product is below it, different means differ as quotients too.
  private static let narrowProduct = 0x1p23, wideProduct = 0x1p52
  /// Items come in as many as the widest vectors work on together.
  static let group = 32
  /// The panels that are drawn before they are summed, so that they stay in the nearest cache.
  private static let together = 16

  let items: Int
  /// The items, filled up to whole groups.
  let width: Int
  private let pairs: Int
  private let shift: Int
  private let values: [Int16]
  private let strata: [UInt32]

  /// The panel packed; `nil` when its numbers are too large to be told apart exactly.
  init?(_ panel: ResampledPanel) {
    guard panel.raters <= Self.mostRaters, panel.items <= Self.mostItems else { return nil }
    let heaviest = panel.weights.max() ?? 0
    let wide = max(panel.sums.max() ?? 0, -(panel.sums.min() ?? 0))
    // The widest sum from the lowest score on; no weight has none.
    let most = zip(panel.sums, panel.weights).reduce(0) { max($0, $1.0 - panel.lowest * $1.1) }
    func product(_ most: Int) -> Double {
      Double(max(1, most)) * Double(panel.raters) * Double(heaviest) * Double(panel.raters)
    }
    guard product(wide) < Self.wideProduct, product(most) < Self.narrowProduct else { return nil }
    shift = Int.bitWidth - (most * panel.raters).leadingZeroBitCount
    guard (heaviest << shift) + most <= Self.mostValue else { return nil }
    items = panel.items
    width = (items + Self.group - 1) / Self.group * Self.group
    pairs = (panel.raters + 1) / 2
    strata = panel.strata.map { UInt32($0.count) }
    values = Self.packed(panel, shift: shift, width: width)
  }

  /// For each two raters, in the order of the strata, and each item: the value of the one and of the other.
  private static func packed(_ panel: ResampledPanel, shift: Int, width: Int) -> [Int16] {
    var values = Array(repeating: Int16(0), count: (panel.raters + 1) / 2 * 2 * width)
    for (place, rater) in panel.strata.joined().enumerated() {
      let start = place / 2 * 2 * width + place % 2
      for item in 0..<panel.items {
        let cell = rater * panel.items + item
        let weight = panel.weights[cell]
        values[start + 2 * item] = Int16(
          panel.sums[cell] - panel.lowest * weight + (weight << shift))
      }
    }
    return values
  }

  /// Ranks the items in some draws.
  ///
  /// - Parameters:
  ///   - draws: which draws.
  ///   - seed: of the bootstrap.
  ///   - size: how many items the top holds, at most as many as there are.
  ///   - places: where to write, a row a draw of this range.
  ///   - path: the vectors to use.
  func rank(
    _ draws: Range<Int>, seed: UInt64, size: Int, into places: DrawnPlaces.Room, path: KernelPath
  ) {
    var times = Array(repeating: Int16(0), count: Self.together * 2 * pairs)
    var sums = Array(repeating: Int32(0), count: Self.together * width)
    var keys = Array(repeating: Int32(0), count: width)
    for first in stride(from: draws.lowerBound, to: draws.upperBound, by: Self.together) {
      let end = min(first + Self.together, draws.upperBound)
      let states = (first..<end).map {
        CounterRandom(seed: seed, stream: ResampledPanel.stream, draw: UInt64($0)).state
      }
      let start = first - draws.lowerBound
      counting_resample(
        path.rawValue, states, states.count, strata, strata.count, &times, 2 * pairs)
      counting_weigh(path.rawValue, times, states.count, values, pairs, width, &sums)
      counting_rank(
        path.rawValue, sums, states.count, items, width, UInt32(shift), UInt32(size), &keys,
        places.places + start * width, places.last + start, places.shares + start)
    }
  }
}
