import ScenarioMethod

extension WorkshopYAMLText {
  /// What people proposed and decided about the axes and the cross.
  var decisions: [(String, Value)] {
    let notes = workshop.scenarios.current
    let positions = Quadrant.allCases.compactMap { quadrant in
      notes.positions[quadrant].map { position -> (String, Value) in
        (quadrant.letter, .list([.number(position.horizontal), .number(position.vertical)]))
      }
    }
    return [
      ("candidates", .list(workshop.axes.candidates.map(candidate))), ("axes", axes),
      ("cross", .map([("caveats", texts(notes.caveats)), ("positions", .map(positions))])),
      (
        "labels",
        .map([
          ("comparison_lead", text(scope.labels.comparisonLead)),
          ("questions_lead", text(scope.labels.questionsLead)),
          ("running_title", text(scope.labels.runningTitle)),
        ])
      ),
    ]
  }

  private func candidate(_ candidate: AxisCandidate) -> Value {
    .map([
      ("id", .scalar(candidate.id.rawValue)), ("name", text(candidate.name)),
      ("degree", text(candidate.degree)),
      (
        "members",
        bare(candidate.members.map(\.word))
      ),
      (
        "poles",
        .list(
          candidate.poles.map {
            .map([
              ("name", text($0.name)), ("label", text($0.label)),
              ("description", text($0.description)),
            ])
          })
      ),
    ])
  }

  private var axes: Value {
    guard let choice = workshop.axes.choice else {
      return .map([("rejected", rejected(workshop.axes.rejections.map(\.rejection)))])
    }
    return .map([
      ("vertical", .scalar(choice.vertical.rawValue)),
      ("horizontal", .scalar(choice.horizontal.rawValue)), ("top", .integer(choice.top)),
      ("left", .integer(choice.left)), ("by", .strings(choice.by)), ("at", day(choice.at)),
      ("reason", text(choice.reason)),
      ("rejected", rejected(choice.rejected)),
    ])
  }

  private func rejected(_ pairs: [AxisChoice.Rejection]) -> Value {
    .list(
      pairs.map { .map([("pair", bare($0.pair.map(\.rawValue))), ("reason", text($0.reason))]) })
  }
}
