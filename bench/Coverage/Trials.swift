import PanelStatistics

/// Simulates panels, always the same ones whatever the number of threads.
enum Trials {
  /// Of each kind, usually.
  static let usual = 1_000
  /// Of each kind: `--panels=` another number shows what is chance.
  static let panels =
    CommandLine.arguments.compactMap { word in
      word.hasPrefix("--panels=") ? Int(word.dropFirst("--panels=".count)) : nil
    }.first ?? usual
  private static let seed: UInt64 = 2026
  private static let threads = 2

  /// All kinds, on two threads.
  static func run(_ cells: [Cell]) async -> [Outcome] {
    await withTaskGroup(of: [(Int, Outcome)].self) { group in
      for thread in 0..<threads {
        group.addTask {
          stride(from: thread, to: cells.count, by: threads).map { ($0, outcome(of: cells[$0])) }
        }
      }
      var all: [(Int, Outcome)] = []
      for await part in group { all += part }
      return all.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  /// What comes of a kind; one that is not as promised is tried ten times as often, and judged by that.
  ///
  /// Of a thousand kinds some miss their promise by chance alone: of 1,000 panels a true 93.5 % is below
  /// 92 % in three of a hundred kinds, of 10,000 never.
  private static func outcome(of cell: Cell) -> Outcome {
    let first = outcome(of: cell, panels: panels)
    return first.isKept ? first : outcome(of: cell, panels: 10 * panels)
  }

  private static func outcome(of cell: Cell, panels: Int) -> Outcome {
    var (held, undefined) = (0, 0)
    for panel in 0..<panels {
      var random = CounterRandom(seed: seed, stream: cell.stream, draw: UInt64(panel))
      switch cell.holds(&random) {
      case nil: undefined += 1
      case .some(let holds): held += holds ? 1 : 0
      }
    }
    return Outcome(cell: cell, panels: panels, held: held, undefined: undefined)
  }
}
