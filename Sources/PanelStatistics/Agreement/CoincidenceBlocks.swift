import CountingKernels

/// The coincidences of very many units that a few raters rated, many units at a time.
///
/// Products of counts are weighed by whole numbers, so that one table holds units with any number of
/// ratings: m ratings weigh L / (m − 1), where L is the least common multiple of 1 … raters − 1.
struct CoincidenceBlocks {
  /// With 14 raters L no longer fits the two bytes that a vector multiplies.
  static let mostRaters = Int(COUNTING_MOST_RATERS)
  /// With more levels their pairs cost more than going through the units one by one.
  static let mostLevels = Int(COUNTING_MOST_LEVELS)
  /// Units that go to one thread together: fewer are counted before another has begun.
  private static let stretch = 16_384

  private let answers: AnswerColumns
  private let divisor: Int
  /// The weight of a unit with 0, 1, … ratings.
  private let weights: [UInt16]
  private let path: KernelPath

  /// The coincidences where each row of the answers is a unit; `nil` for too many raters or levels.
  static func coincidences(
    _ answers: AnswerColumns, threads: Int, path: KernelPath
  ) -> Coincidences? {
    guard (2...mostRaters).contains(answers.items), answers.levels <= mostLevels else { return nil }
    return CoincidenceBlocks(answers, path).coincidences(threads: threads)
  }

  private init(_ answers: AnswerColumns, _ path: KernelPath) {
    (self.answers, self.path) = (answers, path)
    let divisor = (1..<answers.items).reduce(1, Self.leastCommonMultiple)
    self.divisor = divisor
    weights = (0...answers.items).map { $0 < 2 ? 0 : UInt16(divisor / ($0 - 1)) }
  }

  private func coincidences(threads: Int) -> Coincidences {
    let found = Threads.results(
      of: Threads.shares(of: answers.raters, by: Self.stretch, threads: threads).map { units in
        { cells(of: units) }
      })
    let levels = answers.levels
    let all = (0..<(levels + 1) * levels + 1).map { cell in
      found.reduce(0) { $0 + Int($1[cell]) }
    }
    return Coincidences(
      levels: levels, units: all[(levels + 1) * levels],
      ratings: Array(all[levels * levels..<(levels + 1) * levels]),
      products: Array(all[..<(levels * levels)]), divisor: divisor)
  }

  /// The products, then the ratings of each level, then the number of units.
  private func cells(of units: Range<Int>) -> [UInt64] {
    var cells = Array(repeating: UInt64(0), count: (answers.levels + 1) * answers.levels + 1)
    Self.withPointers(answers.columns[...], []) { columns in
      counting_units(
        path.rawValue, columns, columns.count, units.lowerBound, units.upperBound, answers.levels,
        weights, &cells)
    }
    return cells
  }

  /// Lends all columns at once.
  private static func withPointers(
    _ columns: ArraySlice<[UInt8]>, _ before: [UnsafePointer<UInt8>?],
    _ body: ([UnsafePointer<UInt8>?]) -> Void
  ) {
    guard let first = columns.first else { return body(before) }
    first.withUnsafeBufferPointer {
      withPointers(columns.dropFirst(), before + [$0.baseAddress], body)
    }
  }

  private static func leastCommonMultiple(_ a: Int, _ b: Int) -> Int {
    var (divisor, rest) = (a, b)
    while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
    return a / divisor * b
  }
}
