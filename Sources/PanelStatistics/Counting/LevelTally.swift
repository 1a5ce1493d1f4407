import CountingKernels

/// How often each level stands in long columns.
enum LevelTally {
  /// Up to so many levels this is faster than a table with a place a code.
  static let mostLevels = 16
  /// Codes of a column that go to one thread together: fewer are counted before another has begun.
  private static let stretch = 65_536

  /// A count a level, lowest first; what is no level of 1…`levels` does not count.
  static func counts(of codes: [UInt8], levels: Int, path: KernelPath = .best) -> [Int] {
    counts(of: codes, codes.indices, levels: levels, path).map { Int($0) }
  }

  /// A table an item.
  static func tables(of answers: AnswerColumns, threads: Int, path: KernelPath) -> [CountTable] {
    let levels = answers.levels
    guard levels <= mostLevels else {
      return answers.columns.map { CountTable(of: $0, levels: levels) }
    }
    let found = Threads.results(
      of: Threads.shares(of: answers.raters, by: stretch, threads: threads).map { part in
        { answers.columns.map { counts(of: $0, part, levels: levels, path) } }
      })
    return (0..<answers.items).map { item in
      CountTable(
        counts: (0..<levels).map { level in found.reduce(0) { $0 + Int($1[item][level]) } })
    }
  }

  private static func counts(
    of codes: [UInt8], _ part: Range<Int>, levels: Int, _ path: KernelPath
  ) -> [UInt64] {
    var counts = Array(repeating: UInt64(0), count: levels)
    codes.withUnsafeBufferPointer { codes in
      let codes = UnsafeBufferPointer(rebasing: codes[part])
      counting_levels(path.rawValue, codes.baseAddress, codes.count, levels, &counts)
    }
    return counts
  }
}
