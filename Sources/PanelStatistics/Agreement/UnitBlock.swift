/// The counts of the levels in a block of units: a lane a unit, so that vectors take many at once.
struct UnitBlock {
  /// Units in a block: all that is kept of one fits the fastest cache.
  static let size = 1024

  private let levels: Int
  /// A row of counts a level, and their sums behind them.
  private let narrow: UnsafeMutableBufferPointer<UInt8>
  /// The same counts in two bytes, then the weights of the units, then a factor of products.
  private let wide: UnsafeMutableBufferPointer<Int16>
  /// How many units are in this block.
  private var used = 0

  /// Lends memory for blocks of units.
  static func with(levels: Int, _ body: (inout UnitBlock) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: (levels + 1) * size) { narrow in
      withUnsafeTemporaryAllocation(of: Int16.self, capacity: (levels + 2) * size) { wide in
        narrow.initialize(repeating: 0)
        wide.initialize(repeating: 0)
        var block = UnitBlock(levels: levels, narrow: narrow, wide: wide)
        body(&block)
      }
    }
  }

  private init(
    levels: Int, narrow: UnsafeMutableBufferPointer<UInt8>, wide: UnsafeMutableBufferPointer<Int16>
  ) {
    (self.levels, self.narrow, self.wide) = (levels, narrow, wide)
  }

  /// Counts the rows of the answers from `start` on.
  mutating func fill(_ answers: AnswerColumns, from start: Int) {
    used = min(Self.size, answers.raters - start)
    narrow.update(repeating: 0)
    for column in answers.columns {
      column.withUnsafeBufferPointer { column in
        let codes = UnsafeBufferPointer(rebasing: column[start..<(start + used)])
        for level in 0..<levels {
          ByteLanes.tally(codes, UInt8(level + 1), into: counts(level))
        }
      }
    }
    for level in 0..<levels {
      ByteLanes.add(UnsafeBufferPointer(counts(level)), into: counts(levels))
      ByteLanes.widen(UnsafeBufferPointer(counts(level)), into: words(level))
    }
  }

  /// Gives each unit its weight: `divisor` / (ratings − 1), or 0 with fewer than two ratings.
  func weigh(divisor: Int, mostRatings: Int) {
    words(levels).update(repeating: 0)
    let totals = UnsafeBufferPointer(counts(levels))
    for ratings in 2...mostRatings {
      let weight = Int16(divisor / (ratings - 1))
      ByteLanes.mark(totals, UInt8(ratings), with: weight, into: words(levels))
    }
  }

  /// Makes the weighed counts of a level the factor of ``products(with:)``.
  ///
  /// NB: a count times its weight overflows only where the level has all ratings of a unit. Every other
  /// level has none there, so what is multiplied with it is 0.
  func weighLevel(_ level: Int) {
    ByteLanes.multiply(lanes(level), lanes(levels), into: words(levels + 1))
  }

  /// Makes 1 for a unit with two ratings or more the factor of ``products(with:)``.
  ///
  /// - Returns: how many they are.
  func markRated() -> Int {
    ByteLanes.marked(lanes(levels), into: words(levels + 1))
    return ByteLanes.dot(lanes(levels + 1), lanes(levels + 1))
  }

  /// The sum over the units of the counts of a level times the factor.
  func products(with level: Int) -> Int { ByteLanes.dot(lanes(levels + 1), lanes(level)) }

  private func counts(_ row: Int) -> UnsafeMutableBufferPointer<UInt8> {
    UnsafeMutableBufferPointer(rebasing: narrow[(row * Self.size)..<(row * Self.size + used)])
  }

  private func words(_ row: Int) -> UnsafeMutableBufferPointer<Int16> {
    UnsafeMutableBufferPointer(rebasing: wide[(row * Self.size)..<(row * Self.size + used)])
  }

  private func lanes(_ row: Int) -> UnsafeBufferPointer<Int16> { UnsafeBufferPointer(words(row)) }
}
