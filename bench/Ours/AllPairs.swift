import PanelStatistics

/// Spearman's ρ of all pairs of items, with its intervals.
struct AllPairs: Work {
  private let answers: AnswerColumns
  private let threads: Int

  init(from folder: String, threads: Int) throws {
    (answers, self.threads) = (try CodeFile.answers(in: folder), threads)
  }

  func run() throws -> [Double] {
    let matrix = CorrelationMatrix(answers, threads: threads)
    return try (0..<matrix.items).flatMap { a in
      try (0..<a).map { b in try matrix[a, b].rho.number }
    }
  }
}
