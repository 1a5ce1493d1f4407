import Foresight

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
