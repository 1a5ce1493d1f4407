public import AxisSelection
public import Foresight

/// The two crossed axes with their four quadrants.
///
/// Only chosen axes make one.
public struct ScenarioCross: Equatable, Sendable {
  /// One quadrant: its two poles and the scenario written for it.
  public struct Cell: Equatable, Sendable {
    public let quadrant: Quadrant
    public let verticalPole: Pole, horizontalPole: Pole
    /// `nil` while it is not written.
    public let scenario: Scenario?
    /// `nil` when nobody placed it: anywhere in the quadrant.
    public let position: Position?
  }

  public let axes: Axes
  /// A, B, C, D.
  public let cells: [Cell]
  public let caveats: [StudyText]
  public let comparison: [ComparisonRow]
  public let conclusions: Conclusions
  /// The scenarios that were written for axes that lay otherwise, in the order of their letters.
  public let uprooted: [Quadrant]

  /// The quadrants for which no scenario is written yet, in the order of their letters.
  public var unwritten: [Quadrant] { cells.filter { $0.scenario == nil }.map(\.quadrant) }

  /// The quadrants whose scenario has a title and tells nothing, in the order of their letters.
  public var untold: [Quadrant] {
    cells.filter { $0.scenario.map { !$0.isTold } ?? false }.map(\.quadrant)
  }
}

extension Axes {
  /// Crosses the axes and puts what was written in its place.
  public func cross(_ inputs: ScenarioInputs) -> ScenarioCross {
    let notes = inputs.current
    return ScenarioCross(
      axes: self,
      cells: Quadrant.allCases.map { quadrant in
        ScenarioCross.Cell(
          quadrant: quadrant, verticalPole: quadrant.isTop ? top : bottom,
          horizontalPole: quadrant.isLeft ? left : right,
          scenario: inputs.scenarios[Identifier(rawValue: quadrant.letter)],
          position: notes.positions[quadrant])
      },
      caveats: notes.caveats, comparison: inputs.comparison.all, conclusions: notes.conclusions,
      uprooted: inputs.grounds.filter { $0.differs(from: choice) }.map(\.quadrant))
  }
}
