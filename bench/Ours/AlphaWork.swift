import PanelStatistics

/// Krippendorff's ordinal α of few raters, a column each, and very many units.
struct AlphaOfRows: Work {
  private let answers: AnswerColumns
  private let threads: Int

  init(from folder: String, threads: Int) throws {
    (answers, self.threads) = (try CodeFile.answers(in: folder), threads)
  }

  func run() throws -> [Double] {
    try [KrippendorffsAlpha.value(answers, units: .rows, threads: threads).number]
  }
}

/// Krippendorff's ordinal α of very many raters and few units, a column each.
struct AlphaOfColumns: Work {
  private let answers: AnswerColumns
  private let threads: Int

  init(from folder: String, threads: Int) throws {
    (answers, self.threads) = (try CodeFile.answers(in: folder), threads)
  }

  func run() throws -> [Double] {
    try [KrippendorffsAlpha.value(answers, units: .columns, threads: threads).number]
  }
}

extension Statistic {
  /// The number; the driver's data leave none undefined.
  var number: Value {
    get throws {
      guard let value else { throw BenchError.undefined }
      return value
    }
  }
}
