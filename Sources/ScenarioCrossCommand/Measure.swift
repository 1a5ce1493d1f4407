import ScenarioMethod

/// A measure that `statistics` computes from a bare table.
struct Measure: Sendable {
  /// What it is computed from.
  enum Work: Sendable {
    /// Levels of the scale that `--scale` gives.
    case levels(@Sendable (MeasureInput, AnswerColumns) -> Measured)
    /// Numbers of any kind; a scale is no more than a bound.
    case scores(@Sendable (MeasureInput) -> Measured)
  }

  let name: String
  /// What it says, in a line of plain words.
  let words: Wording
  /// The rule by which it is computed.
  let method: Wording
  /// True when it asks how many items the top holds.
  var needsTop = false
  /// How many different values a column may hold; `nil` for any number.
  var mostValues: Int?
  let work: Work

  var needsScale: Bool { if case .levels = work { true } else { false } }

  /// All measures, in the order in which they are listed.
  static let all =
    agreement + items + locations + pairs + groups + rounds + reliability + ranking + firmness
    + care

  /// The measure of this name; `nil` when there is none.
  static subscript(name: String) -> Measure? { all.first { $0.name == name } }

  /// What it says of a table.
  func measured(_ input: MeasureInput) throws -> Measured {
    switch work {
    case .scores(let work): work(input)
    case .levels(let work): work(input, try input.answers)
    }
  }
}

/// What a measure may look at.
struct MeasureInput: Sendable {
  private let table: MeasureTable
  let scale: ClosedRange<Int>?
  /// How many items the top holds; 1 where a measure has no top.
  let top: Int
  /// How many draws are asked; `nil` for the usual number.
  let draws: Int?
  let seed: UInt64

  /// - Parameter table: what was read; for a measure of scores it holds them as such.
  init(
    _ table: MeasureTable, scale: ClosedRange<Int>?, top: Int, draws: Int?, seed: UInt64
  ) {
    (self.table, self.scale) = (table, scale)
    (self.top, self.draws, self.seed) = (top, draws, seed)
  }

  var items: [String] { table.items }

  var raters: [String] {
    switch table.raters {
    case .each(let names): names
    case .packed(let names):
      (0..<names.count).map { names.range($0).isEmpty ? "\($0 + 1)" : names[$0] }
    case .numbered(let count): (0..<count).map { "\($0 + 1)" }
    }
  }

  var scores: ScoreTable {
    switch table.ratings {
    case .scores(let scores): scores
    case .codes(let answers, let lowest): ScoreTable(answers, lowest: lowest)
    }
  }

  /// The number of the lowest level.
  var lowest: Int { scale?.lowerBound ?? 0 }

  /// How many ratings there are.
  var ratings: Int {
    switch table.ratings {
    case .scores(let scores): scores.rows.reduce(0) { $0 + $1.count { $0 != nil } }
    case .codes(let answers, _): answers.columns.reduce(0) { $0 + $1.count { $0 > 0 } }
    }
  }

  /// The ratings as levels of the scale.
  var answers: AnswerColumns {
    get throws {
      if case .codes(let answers, _) = table.ratings { return answers }
      return try AnswerColumns(
        rows: scores.rows.map { row in row.map { $0.map { Int($0) } } }, scale: scale ?? 0...1)
    }
  }

  /// The column of an item.
  func column(_ item: Int) -> [Double?] { scores.rows.map { $0[item] } }
}
