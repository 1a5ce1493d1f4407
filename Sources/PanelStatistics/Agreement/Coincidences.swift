/// How often two levels met within a unit, from which Krippendorff's α follows.
///
/// In whole numbers, and apart for each number by which they are divided; so neither the order of
/// the raters nor that of the units can change a digit.
struct Coincidences {
  let levels: Int
  /// How many units have two ratings or more: only they count.
  private(set) var units = 0
  /// How often each level was given in those units.
  private(set) var ratings: [Int]
  /// By divisor, the products of the counts of two levels a < b at place a · levels + b.
  private var products: [Int: [Int]] = [:]

  /// No units yet.
  init(levels: Int) {
    self.levels = levels
    ratings = Array(repeating: 0, count: levels)
  }

  /// What was counted elsewhere, all of it to be divided by `divisor`.
  init(levels: Int, units: Int, ratings: [Int], products: [Int], divisor: Int) {
    (self.levels, self.units, self.ratings) = (levels, units, ratings)
    self.products = [divisor: products]
  }

  /// Adds so many units with these counts of the levels; a negative number takes them away.
  mutating func add(_ counts: [Int], times: Int = 1) {
    let total = counts.reduce(0, +)
    guard total > 1 else { return }
    units += times
    let used = counts.indices.filter { counts[$0] > 0 }
    var table =
      products.removeValue(forKey: total - 1) ?? Array(repeating: 0, count: levels * levels)
    for (place, a) in used.enumerated() {
      ratings[a] += times * counts[a]
      for b in used[(place + 1)...] { table[a * levels + b] += times * counts[a] * counts[b] }
    }
    products[total - 1] = table
  }

  /// The coincidences o of two levels a < b, at place a · levels + b.
  ///
  /// The diagonal is left out: α rests on levels that differ. Each is a fraction of whole numbers that is
  /// rounded once where these are small enough, so that it is the same however units were counted.
  var observed: [Double] {
    let tables = products.sorted { $0.key < $1.key }
    if let exact = Self.exactSums(tables, cells: levels * levels) { return exact }
    return (0..<levels * levels).map { cell in
      tables.reduce(0) { $0 + Double($1.value[cell]) / Double($1.key) }
    }
  }

  /// The sums over a common divisor; `nil` when a whole number is too large for it.
  private static func exactSums(_ tables: [(key: Int, value: [Int])], cells: Int) -> [Double]? {
    var common = 1
    for (divisor, _) in tables {
      let factor = divisor / greatestCommonDivisor(common, divisor)
      guard factor <= mostExact / common else { return nil }
      common *= factor
    }
    var sums = Array(repeating: 0, count: cells)
    for (divisor, table) in tables {
      for cell in sums.indices {
        let (part, isTooLarge) = table[cell].multipliedReportingOverflow(by: common / divisor)
        guard !isTooLarge, abs(part) <= mostExact else { return nil }
        sums[cell] += part
        guard abs(sums[cell]) <= mostExact else { return nil }
      }
    }
    return sums.map { Double($0) / Double(common) }
  }

  /// Whole numbers up to it are exact as numbers of eight bytes.
  private static let mostExact = 1 << 53

  private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
    b == 0 ? a : greatestCommonDivisor(b, a % b)
  }
}

extension Coincidences {
  /// Counts a panel.
  init(
    _ answers: AnswerColumns, units: KrippendorffsAlpha.Units, threads: Int, path: KernelPath
  ) {
    switch units {
    case .columns:
      self.init(levels: answers.levels)
      for table in LevelTally.tables(of: answers, threads: threads, path: path) {
        add(table.counts)
      }
    case .rows:
      if let found = CoincidenceBlocks.coincidences(answers, threads: threads, path: path) {
        self = found
      } else {
        self.init(RatedUnits(answers, units: .rows))
      }
    }
  }

  /// Counts units that were put together by their counts.
  init(_ units: RatedUnits) {
    self.init(levels: units.levels)
    for kind in units.kinds { add(kind.counts, times: kind.times) }
  }
}
