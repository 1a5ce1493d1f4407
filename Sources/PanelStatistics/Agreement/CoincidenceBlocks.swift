/// The coincidences of very many units that a few raters rated, a block of units at a time.
///
/// Products of counts are weighed by whole numbers, so that one table holds units with any number of
/// ratings: m ratings weigh L / (m − 1), where L is the least common multiple of 1 … raters − 1.
enum CoincidenceBlocks {
  /// With 14 raters L no longer fits the two bytes that a vector multiplies.
  static let mostRaters = 13
  /// With more levels their pairs cost more than going through the units one by one.
  static let mostLevels = 16

  /// The coincidences where each row of the answers is a unit; `nil` for too many raters or levels.
  static func coincidences(_ answers: AnswerColumns) -> Coincidences? {
    let (raters, levels) = (answers.items, answers.levels)
    guard (2...mostRaters).contains(raters), levels <= mostLevels else { return nil }
    let divisor = (1..<raters).reduce(1, leastCommonMultiple)
    var units = 0
    var ratings = Array(repeating: 0, count: levels)
    var products = Array(repeating: 0, count: levels * levels)
    UnitBlock.with(levels: levels) { block in
      for start in stride(from: 0, to: answers.raters, by: UnitBlock.size) {
        block.fill(answers, from: start)
        block.weigh(divisor: divisor, mostRatings: raters)
        for b in 0..<levels {
          block.weighLevel(b)
          for a in 0..<b { products[a * levels + b] += block.products(with: a) }
        }
        units += block.markRated()
        for level in 0..<levels { ratings[level] += block.products(with: level) }
      }
    }
    return Coincidences(
      levels: levels, units: units, ratings: ratings, products: products, divisor: divisor)
  }

  private static func leastCommonMultiple(_ a: Int, _ b: Int) -> Int {
    var (divisor, rest) = (a, b)
    while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
    return a / divisor * b
  }
}
