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
  let raters: [String], items: [String]
  let scores: ScoreTable
  let scale: ClosedRange<Int>?
  /// How many items the top holds; 1 where a measure has no top.
  let top: Int
  /// How many draws are asked; `nil` for the usual number.
  let draws: Int?
  let seed: UInt64

  /// The number of the lowest level.
  var lowest: Int { scale?.lowerBound ?? 0 }

  /// How many ratings there are.
  var ratings: Int { scores.rows.reduce(0) { $0 + $1.count { $0 != nil } } }

  /// The ratings as levels of the scale.
  var answers: AnswerColumns {
    get throws {
      try AnswerColumns(
        rows: scores.rows.map { row in row.map { $0.map { Int($0) } } }, scale: scale ?? 0...1)
    }
  }

  /// The column of an item.
  func column(_ item: Int) -> [Double?] { scores.rows.map { $0[item] } }
}
