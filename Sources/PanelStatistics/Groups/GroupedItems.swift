extension GroupedCounts {
  /// Up to so many cells a table bits are counted; with more, going through the raters is as fast.
  static let mostCells = 256

  /// The counts of every item by group, all items together: a million raters take milliseconds.
  ///
  /// - Parameters:
  ///   - answers: raters × items.
  ///   - group: the group of each rater, 0…`groups` − 1. Who is in no group has a number of `groups` or
  ///     more, and does not count, nor does who is beyond its end.
  ///   - groups: how many groups there are, at most 256.
  ///   - threads: how many to use at once; they change nothing but the time.
  /// - Returns: one an item.
  public static func ofItems(
    _ answers: AnswerColumns, by group: [UInt8], groups: Int, threads: Int = 1
  ) -> [GroupedCounts] {
    ofItems(answers, by: group, groups: groups, threads: threads, path: .best)
  }

  /// The same on one path.
  package static func ofItems(
    _ answers: AnswerColumns, by group: [UInt8], groups: Int, threads: Int, path: KernelPath
  ) -> [GroupedCounts] {
    guard groups * answers.levels <= mostCells else {
      return answers.columns.map {
        GroupedCounts($0, by: group, groups: groups, levels: answers.levels)
      }
    }
    let cells = GroupCells(answers: answers, group: group, groups: groups, path: path)
    return cells.tables(threads: threads)
  }
}

/// Counts of items by group in blocks of bit planes: a plane a group, and a plane a level.
private struct GroupCells {
  let answers: AnswerColumns
  let group: [UInt8]
  let groups: Int
  let path: KernelPath

  private var levels: Int { answers.levels }
  private var raters: Int { min(answers.raters, group.count) }

  func tables(threads: Int) -> [GroupedCounts] {
    let blocks = (raters + PlaneBlock.mostRaters - 1) / PlaneBlock.mostRaters
    let found = Threads.results(
      of: Threads.shares(of: blocks, threads: threads).map { share in { counted(share) } })
    return (0..<answers.items).map { item in
      GroupedCounts(
        (0..<groups).map { group in
          let start = (item * groups + group) * levels
          return CountTable(
            counts: (start..<start + levels).map { cell in
              found.reduce(0) { $0 + Int($1[cell]) }
            })
        })
    }
  }

  /// The cells of some of the stretches of ``PlaneBlock/mostRaters`` raters, item by item.
  private func counted(_ share: Range<Int>) -> [UInt64] {
    var cells = Array(repeating: UInt64(0), count: answers.items * groups * levels)
    let block = PlaneBlock(planes: groups + levels, raters: raters, path: path)
    let end = min(raters, share.upperBound * PlaneBlock.mostRaters)
    for start in stride(from: share.lowerBound * PlaneBlock.mostRaters, to: end, by: block.raters) {
      let part = start..<min(start + block.raters, end)
      group.withUnsafeBufferPointer {
        block.fill(0, UnsafeBufferPointer(rebasing: $0[part]), first: 0, levels: groups)
      }
      for item in 0..<answers.items { add(item, part, block, into: &cells) }
    }
    return cells
  }

  private func add(
    _ item: Int, _ part: Range<Int>, _ block: borrowing PlaneBlock, into cells: inout [UInt64]
  ) {
    answers.columns[item].withUnsafeBufferPointer {
      block.fill(groups, UnsafeBufferPointer(rebasing: $0[part]), first: 1, levels: levels)
    }
    cells.withUnsafeMutableBufferPointer { cells in
      guard let base = cells.baseAddress else { return }
      block.count(
        0..<groups, groups..<groups + levels, into: base + item * groups * levels, length: levels)
    }
  }
}
