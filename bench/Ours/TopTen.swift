import PanelStatistics

/// How often each item is in the top ten of a panel drawn again, in 10,000 draws.
struct TopTen: Work {
  private let answers: AnswerColumns
  private let threads: Int

  init(from folder: String, threads: Int) throws {
    (answers, self.threads) = (try CodeFile.answers(in: folder), threads)
  }

  func run() throws -> [Double] {
    let table = ScoreTable(answers, lowest: 1)
    return try RankBootstrap.of(table, size: 10, draws: 10_000, seed: 1, threads: threads).number
      .items.map(\.inclusion)
  }
}
