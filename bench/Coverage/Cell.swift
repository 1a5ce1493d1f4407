import PanelStatistics

/// One kind of panel on which one interval is tried.
struct Cell: Sendable {
  /// What an interval promises of this kind of panel.
  enum Promise: Sendable {
    /// To hold the true value in 92–98 % of the panels.
    case nominal
    /// To hold it in 92 % or more: it is wide on purpose.
    case atLeast
    /// Nothing: the guide says in words why not.
    case told
  }

  /// The guide whose table it stands in, and where: its row and column.
  let guide: String, row: String, column: String
  /// What tells it from the other kinds at that place.
  let detail: String
  var promise = Promise.nominal
  /// Simulates one panel; whether the interval holds the true value, or `nil` when it is undefined.
  let holds: @Sendable (inout CounterRandom) -> Bool?

  /// Its random numbers: a stream that other kinds, added before or after it, do not move.
  var stream: UInt64 {
    "\(guide) \(row) \(column) \(detail)".utf8.reduce(0xCBF2_9CE4_8422_2325) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
  }
}

/// What came of one kind of panel.
struct Outcome: Sendable {
  let cell: Cell
  /// How many panels were simulated.
  let panels: Int
  /// How many intervals held the true value, and how many were undefined.
  let held: Int, undefined: Int

  /// How many intervals there were.
  var tried: Int { panels - undefined }
  /// The share that held it, in tenths of a percent.
  var tenths: Int { tried == 0 ? 0 : (2000 * held + tried) / (2 * tried) }

  /// Whether it is as promised.
  var isKept: Bool {
    switch cell.promise {
    case .nominal: (920...980).contains(tenths)
    case .atLeast: tenths >= 920
    case .told: true
    }
  }

  /// What a reader of the terminal sees.
  var line: String {
    let gap = undefined == 0 ? "" : ", \(undefined) undefined"
    let note = if case .told = cell.promise { " (told)" } else { "" }
    let often = panels == Trials.panels ? "" : ", of \(panels)"
    return "\(Self.percent(tenths)) %\(note)\(gap)\(often) · \(cell.guide), \(cell.column): "
      + "\(cell.row), \(cell.detail)"
  }

  /// Tenths of a percent as people write it.
  static func percent(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }
}

extension Interval {
  /// Whether a value lies between the ends, but for what rounding makes.
  func holds(_ value: Double) -> Bool { value >= low - 1e-9 && value <= high + 1e-9 }
}

extension Statistic<Interval> {
  /// Whether it holds a value; `nil` when it is undefined.
  func holds(_ truth: Double) -> Bool? { value?.holds(truth) }
}
