/// What a search by propagation reads: layout and table of the gaps of a problem.
struct GapMemory: ~Copyable {
  typealias Vector = GapLayout.Vector
  typealias Field = GapLayout.Field

  /// How many vectors, words of columns and vectors of columns there are.
  let stride: Int, wordCount: Int, columnVectors: Int
  let fields: Slab<Field>
  /// The field of each column.
  let fieldOfColumn: Slab<Int>
  /// The lowest bit of each field in each word.
  let lowestBits: Slab<UInt64>
  /// The first vector of each plane, and how many planes reach over each vector of columns.
  let planes: Slab<Int>, depths: Slab<Int>
  /// The least contributions, and where each field's begin.
  let least: Slab<Vector>, starts: Slab<Int>
  /// The slack before any descriptor has contributed: the tolerance minus every gap.
  let constant: Slab<Vector>
  /// Whether there is a descriptor whose sets are too many for the table.
  let isWide: Bool

  init(_ problem: ConsistencyProblem, _ layout: GapLayout) {
    let table = GapTable(problem, layout)
    let tolerance = Vector(repeating: Int16(problem.tolerance))
    (stride, wordCount) = (layout.vectorCount, layout.wordCount)
    columnVectors = layout.columnVectors
    fields = Slab(layout.fields)
    fieldOfColumn = Slab(layout.fieldOfColumn)
    lowestBits = Slab(layout.bits { _ in 1 })
    planes = Slab(layout.planes)
    depths = Slab(layout.depths)
    least = Slab(table.least)
    starts = Slab(table.starts)
    constant = Slab(table.constant.map { tolerance &- $0 })
    isWide = layout.fields.contains { !GapTable.tabled($0) }
  }

  /// The least that a descriptor adds to every gap with a set of its variants: from the table, or
  /// worked out in a block of `computed`.
  @inline(__always)
  func contribution(
    _ place: Int, _ set: UInt64, _ computed: borrowing Slab<Vector>, _ block: Int
  ) -> UnsafePointer<Vector> {
    let rows = UnsafePointer(least.base + starts[place])
    if !isWide || GapTable.tabled(fields[place]) { return rows + Int(set) &* stride }
    let row = computed.base + block &* stride
    row.update(from: rows + set.trailingZeroBitCount &* stride, count: stride)
    var left = set & (set &- 1)
    while left != 0 {
      let other = rows + left.trailingZeroBitCount &* stride
      for vector in 0..<stride { row[vector] = GapTable.smaller(row[vector], other[vector]) }
      left &= left &- 1
    }
    return UnsafePointer(row)
  }

  /// The lowest slack of each lane of a vector of columns, after taking changes into account.
  @inline(__always)
  func weighed(
    _ vector: Int, from source: UnsafePointer<Vector>, to target: UnsafeMutablePointer<Vector>,
    _ changes: borrowing Slab<Shrinking>, _ count: Int
  ) -> Vector {
    // NB: there always is a first change, and usually no other.
    let first = changes[0]
    var worst = Vector(repeating: 0)
    var plane = 0
    while plane < depths[vector] {
      let place = planes[plane] &+ vector
      var sum = source[place] &+ first.before[place] &- first.after[place]
      var change = 1
      while change < count {
        sum &+= changes[change].before[place] &- changes[change].after[place]
        change &+= 1
      }
      target[place] = sum
      worst |= sum
      plane &+= 1
    }
    return worst
  }
}
