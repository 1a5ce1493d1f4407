import Foresight
public import PanelStatistics

/// The two axes that people chose, as they lie in the drawing.
public struct Axes: Equatable, Sendable {
  public let choice: AxisChoice
  public let vertical: AxisCandidate, horizontal: AxisCandidate
  public let top: Pole, bottom: Pole, left: Pole, right: Pole
  /// What the numbers say of this pair now; `nil` while nothing is known.
  public let assessment: AxisPair?

  init(_ choice: AxisChoice, inputs: AxisInputs, pairs: AxisPairs?) throws(AxisError) {
    self.choice = choice
    vertical = try inputs.candidate(choice.vertical)
    horizontal = try inputs.candidate(choice.horizontal)
    (top, bottom) = Self.poles(of: vertical, first: choice.top)
    (left, right) = Self.poles(of: horizontal, first: choice.left)
    assessment = pairs?[choice.vertical, choice.horizontal]
  }

  /// How respondents lie over the quadrants A–D of the drawing: four shares that add to 1.
  ///
  /// The pair's own balance, turned and mirrored as the axes lie.
  public var balance: Statistic<[Double]> {
    guard let assessment else { return .undefined(.noData) }
    let isTurned = assessment.first.id != vertical.id
    return assessment.balance.map { shares in
      [(true, true), (true, false), (false, false), (false, true)].map { isTop, isLeft in
        let up = isTop == (choice.top == 1)
        let left = isLeft == (choice.left == 1)
        return shares[isTurned ? Self.place(up: left, left: up) : Self.place(up: up, left: left)]
      }
    }
  }

  /// The place of a quadrant among A–D.
  private static func place(up: Bool, left: Bool) -> Int { up ? (left ? 0 : 1) : (left ? 3 : 2) }

  private static func poles(of candidate: AxisCandidate, first: Int) -> (Pole, Pole) {
    let (one, two) = (candidate.poles[0], candidate.poles[1])
    return first == 1 ? (one, two) : (two, one)
  }
}

extension AxisInputs {
  /// The axes that stand.
  ///
  /// The team may choose before all data are in.
  ///
  /// - Throws: ``AxisError/notChosen``.
  public func axes(assessedBy pairs: AxisPairs?) throws(AxisError) -> Axes {
    guard let choice else { throw .notChosen }
    return try Axes(choice, inputs: self, pairs: pairs)
  }
}
