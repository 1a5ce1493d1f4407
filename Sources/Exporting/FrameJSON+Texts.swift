package import ScenarioMethod

// The long texts of a study, each as the frame has it.

extension FrameJSON {
  /// What the study is about.
  package var scope: JSONValue { scope(frame.scope) }

  /// Scenarios as a whole.
  package func scenarios(_ cells: [ScenarioCross.Cell]) -> JSONValue {
    .object(["scenarios": .array(cells.map(scenario))])
  }

  /// What scenarios ask of policy; those that are not written are left out.
  package func questions(_ cells: [ScenarioCross.Cell]) -> JSONValue {
    .object([
      "scenarios": .array(
        cells.compactMap { cell in
          cell.scenario.map {
            .object(["letter": .string(cell.quadrant.letter), "questions": questions($0.questions)])
          }
        })
    ])
  }

  /// The scenarios beside each other.
  package func comparison(_ cross: ScenarioCross) -> JSONValue {
    .object(["comparison": .array(frame.scope.themes.map { comparison($0, cross) })])
  }
}
