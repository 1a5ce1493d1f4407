/// Counts of every two items in blocks of bit planes.
///
/// An item has a plane for each level but the last, and one for those who answered at all; what the last
/// level needs is the rest. Where everyone in a block answered an item, its last plane is all ones, and
/// the counts of single planes stand for its products.
struct PairCells {
  private let items: Int
  private let levels: Int
  /// `levels` × `levels` cells a pair, in the order of ``JointTables``.
  private var cells: [UInt64]
  /// How many stand in each plane of the block.
  private var single: [UInt64]

  private init(items: Int, levels: Int) {
    (self.items, self.levels) = (items, levels)
    cells = Array(repeating: 0, count: items * max(0, items - 1) / 2 * levels * levels)
    single = Array(repeating: 0, count: items * levels)
  }

  /// The table of every pair, (1, 0) first.
  static func tables(of answers: AnswerColumns, threads: Int, path: KernelPath) -> [JointTable] {
    let blocks = (answers.raters + PlaneBlock.mostRaters - 1) / PlaneBlock.mostRaters
    let found = Threads.results(
      of: Threads.shares(of: blocks, threads: threads).map { share in
        { counted(answers, share, path) }
      })
    var all = PairCells(items: answers.items, levels: answers.levels)
    for part in found { for place in part.indices { all.cells[place] += part[place] } }
    return all.tables()
  }

  /// The cells of some of the stretches of ``PlaneBlock/mostRaters`` raters.
  private static func counted(
    _ answers: AnswerColumns, _ share: Range<Int>, _ path: KernelPath
  ) -> [UInt64] {
    var cells = PairCells(items: answers.items, levels: answers.levels)
    let end = min(answers.raters, share.upperBound * PlaneBlock.mostRaters)
    let block = PlaneBlock(
      planes: answers.items * answers.levels, raters: answers.raters, path: path)
    for start in stride(from: share.lowerBound * PlaneBlock.mostRaters, to: end, by: block.raters) {
      cells.add(answers, start..<min(start + block.raters, end), block)
    }
    return cells.cells
  }

  private mutating func add(
    _ answers: AnswerColumns, _ raters: Range<Int>, _ block: borrowing PlaneBlock
  ) {
    for place in single.indices { single[place] = 0 }
    for item in 0..<items {
      let planes = planes(of: item)
      answers.columns[item].withUnsafeBufferPointer { column in
        let codes = UnsafeBufferPointer(rebasing: column[raters])
        block.fill(planes.lowerBound, codes, first: 1, levels: levels - 1)
        block.fillAnswered(planes.upperBound - 1, codes)
      }
      single.withUnsafeMutableBufferPointer { single in
        guard let base = single.baseAddress else { return }
        block.count(
          planes, planes.upperBound - 1..<planes.upperBound, into: base + planes.lowerBound,
          length: 1)
      }
    }
    addPairs(block, raters.count)
  }

  /// The planes of an item: a level each, and those who answered.
  private func planes(of item: Int) -> Range<Int> { item * levels..<(item + 1) * levels }

  private mutating func addPairs(_ block: borrowing PlaneBlock, _ raters: Int) {
    let (levels, single) = (levels, single)
    let isComplete = (0..<items).map { single[planes(of: $0).upperBound - 1] == UInt64(raters) }
    cells.withUnsafeMutableBufferPointer { cells in
      guard var cell = cells.baseAddress else { return }
      for a in 0..<isComplete.count {
        let rows = a * levels..<(a + 1) * levels - (isComplete[a] ? 1 : 0)
        for b in 0..<a {
          let columns = b * levels..<(b + 1) * levels - (isComplete[b] ? 1 : 0)
          block.count(rows, columns, into: cell, length: levels)
          if isComplete[a] {
            for j in 0..<levels { cell[(levels - 1) * levels + j] += single[b * levels + j] }
          }
          if isComplete[b] {
            for i in 0..<rows.count { cell[(i + 1) * levels - 1] += single[a * levels + i] }
          }
          cell += levels * levels
        }
      }
    }
  }

  /// The tables, with the last level in the place of all who answered.
  private func tables() -> [JointTable] {
    stride(from: 0, to: cells.count, by: levels * levels).map { start in
      var counts = cells[start..<start + levels * levels].map { Int($0) }
      let last = levels - 1
      for row in 0..<levels {
        counts[row * levels + last] -= counts[row * levels..<row * levels + last].reduce(0, +)
      }
      for row in 0..<last {
        for column in 0..<levels {
          counts[last * levels + column] -= counts[row * levels + column]
        }
      }
      return JointTable(counts: counts, side: levels)
    }
  }
}
