import ScenarioMethod

extension Command {
  /// The file of a study that says it.
  var file: String {
    switch self {
    case .study(.cite), .study(.uncite): "sources.csv"
    case .study(.hold), .study(.cancel): "sessions.csv"
    case .study(.note), .study(.retract): "comments.csv"
    case .longlist: "longlist.csv"
    case .scenarios(.write(let scenario)): "scenarios/\(scenario.quadrant.letter).md"
    case .scenarios(.erase(let quadrant)): "scenarios/\(quadrant.letter).md"
    case .scenarios(.compare): "comparison.csv"
    case .scenarios(.conclude): "conclusions.md"
    case .study(.describe), .scoring, .survey, .axes, .scenarios(.place): "workshop.yaml"
    }
  }
}
