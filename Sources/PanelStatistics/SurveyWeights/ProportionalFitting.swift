/// Cells that are brought to given margins by multiplying one margin after the other.
///
/// Source: `deming1940`.
public struct ProportionalFitting: Equatable, Sendable {
  /// The fitted cells, in the order given.
  public let cells: [Double]
  /// How many times all margins were fitted.
  public let sweeps: Int

  /// Fits cells.
  ///
  /// - Parameters:
  ///   - start: the cells as they are, not below 0; one of 0 stays 0.
  ///   - categories: for each cell its category in each margin, 1 or higher; 0 takes no part in it.
  ///   - targets: for each margin the target of each category, from category 1; the margins are brought
  ///     to the total of the first.
  /// - Returns: undefined when a category with a target has nothing to grow from (`tooFewPerGroup`) and
  ///   when ``Raking/mostSweeps`` do not reach ``Raking/tolerance`` (`nonConvergence`).
  public static func fitted(
    _ start: [Double], of categories: [[UInt8]], to targets: [[Double]]
  ) -> Statistic<ProportionalFitting> {
    let total = targets.first?.reduce(0, +) ?? 0
    var cells = start
    let margins = targets.indices.map { margin in
      Margin(margin, categories, target: targets[margin], total: total, start: start)
    }
    guard margins.allSatisfy({ $0.canGrow(cells) }) else { return .undefined(.tooFewPerGroup) }
    for sweep in 1...Raking.mostSweeps {
      for margin in margins { margin.fit(&cells) }
      if margins.allSatisfy({ $0.isFitted(cells) }) {
        return .value(ProportionalFitting(cells: cells, sweeps: sweep))
      }
    }
    return .undefined(.nonConvergence)
  }

  /// One margin: which cells are in each category, and what they should sum to.
  private struct Margin {
    let members: [[Int]]
    let targets: [Double]

    init(
      _ margin: Int, _ categories: [[UInt8]], target: [Double], total: Double, start: [Double]
    ) {
      members = target.indices.map { category in
        categories.indices.filter { Int(categories[$0][margin]) == category + 1 }
      }
      // Whoever is in no category of this margin keeps a share of the total.
      let all = start.reduce(0, +)
      let inside = members.joined().reduce(0) { $0 + start[$1] }
      let sum = target.reduce(0, +)
      targets = target.map { sum > 0 && all > 0 ? $0 / sum * total * inside / all : 0 }
    }

    func canGrow(_ cells: [Double]) -> Bool {
      zip(members, targets).allSatisfy { $1 == 0 || sum($0, cells) > 0 }
    }

    func fit(_ cells: inout [Double]) {
      for (places, target) in zip(members, targets) {
        let found = sum(places, cells)
        guard found > 0 else { continue }
        for place in places { cells[place] *= target / found }
      }
    }

    func isFitted(_ cells: [Double]) -> Bool {
      zip(members, targets).allSatisfy { places, target in
        abs(sum(places, cells) - target) <= Raking.tolerance * target
      }
    }

    private func sum(_ places: [Int], _ cells: [Double]) -> Double {
      places.reduce(0) { $0 + cells[$1] }
    }
  }
}
