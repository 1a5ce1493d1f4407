import PanelStatistics

/// Whether five groups answer differently: Kruskal–Wallis of every item over all of them, and
/// Mann–Whitney of the first two.
struct GroupTests: Work {
  private let answers: AnswerColumns
  private let groups: [UInt8]
  private let threads: Int

  init(from folder: String, threads: Int) throws {
    var columns = try CodeFile.columns(in: folder)
    groups = columns.removeLast()
    answers = try AnswerColumns(columns, levels: 5)
    self.threads = threads
  }

  func run() throws -> [Double] {
    try GroupedCounts.ofItems(answers, by: groups, groups: 5, threads: threads).flatMap { counts in
      let all = try KruskalWallis.of(counts).number
      let two = try MannWhitney.of(counts.groups[0], counts.groups[1]).number
      return [all.h, all.p, two.u, two.p]
    }
  }
}
