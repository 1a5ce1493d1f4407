import PanelStatistics

/// How often each item is in the top ten of a panel drawn again, in 10,000 draws.
struct TopTen: Work {
  private let answers: AnswerColumns

  init(from folder: String, threads: Int) throws { answers = try CodeFile.answers(in: folder) }

  func run() throws -> [Double] {
    let table = ScoreTable(answers, lowest: 1)
    return try RankBootstrap.of(table, size: 10, draws: 10_000, seed: 1).number.items
      .map(\.inclusion)
  }
}
