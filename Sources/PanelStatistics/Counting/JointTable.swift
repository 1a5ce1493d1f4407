/// How often each pair of levels was given by one rater to two items.
///
/// Only raters who answered both are in it, so every measure of it is *pairwise complete*.
public struct JointTable: Hashable, Sendable {
  /// How many levels the first and the second item have.
  public let rows: Int, columns: Int
  /// A count a pair, row by row: the place of (a, b) is `a * columns + b`, both from 0.
  public private(set) var counts: [Int]

  /// A table of these counts, a row a level of the first item.
  ///
  /// All rows have the length of the first; what is beyond it is an error of the caller.
  public init(_ table: [[Int]]) {
    (rows, columns) = (table.count, table.first?.count ?? 0)
    counts = table.flatMap { $0 }
  }

  /// A table of as many rows as columns, row by row.
  init(counts: [Int], side: Int) { (self.counts, rows, columns) = (counts, side, side) }

  /// Counts two columns of codes of one length; a pair with a 0 does not count.
  public init(_ a: [UInt8], _ b: [UInt8], levels: Int) {
    (rows, columns) = (levels, levels)
    let side = levels + 1
    var all = Array(repeating: 0, count: side * side)
    for (x, y) in zip(a, b) { all[Int(x) * side + Int(y)] += 1 }
    counts = (1..<side).flatMap { x in all[(x * side + 1)..<((x + 1) * side)] }
  }

  /// How many gave these two levels, counted from 0.
  public subscript(a: Int, b: Int) -> Int { counts[a * columns + b] }

  /// Adds the counts of another table of the same shape.
  public mutating func merge(_ other: JointTable) {
    for place in counts.indices { counts[place] += other.counts[place] }
  }

  /// How many gave both answers.
  public var total: Int { counts.reduce(0, +) }

  /// The counts of the first item among those who gave both.
  public var rowCounts: CountTable {
    CountTable(counts: (0..<rows).map { a in (0..<columns).reduce(0) { $0 + self[a, $1] } })
  }

  /// The counts of the second item among those who gave both.
  public var columnCounts: CountTable {
    CountTable(counts: (0..<columns).map { b in (0..<rows).reduce(0) { $0 + self[$1, b] } })
  }

  /// The same pairs with the items exchanged.
  public var transposed: JointTable {
    JointTable((0..<columns).map { b in (0..<rows).map { a in self[a, b] } })
  }
}
