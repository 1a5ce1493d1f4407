import ScenarioMethod

extension FrameJSON {
  func scope(_ scope: Scope) -> JSONValue {
    .object([
      "title": text(scope.title), "programme": .optional(scope.programme, programme),
      "commissioners": .strings(scope.commissioners), "partners": .strings(scope.partners),
      "authors": .strings(scope.authors), "audience": text(scope.audience),
      "reason": text(scope.reason), "focalQuestion": text(scope.focalQuestion),
      "subQuestions": .array(scope.subQuestions.map(text)),
      "decisionOwner": text(scope.decisionOwner),
      "started": .optional(scope.started) { .string($0.description) },
      "horizon": .optional(scope.horizon) {
        .object(["from": .integer($0.from), "to": .integer($0.to)])
      },
      "geography": text(scope.geography),
      "affectedGroups": .array(scope.affectedGroups.map(text)),
      "glossary": .array(
        scope.glossary.map { .object(["term": text($0.term), "meaning": text($0.meaning)]) }),
      "outcomes": .array(
        scope.outcomes.map {
          .object([
            "id": .string($0.id.rawValue), "name": text($0.name),
            "definition": text($0.definition),
          ])
        }),
      "themes": .array(
        scope.themes.map {
          .object([
            "id": .string($0.id.rawValue), "name": text($0.name), "short": text($0.short),
          ])
        }),
      "labels": .object([
        "comparisonLead": text(scope.labels.comparisonLead),
        "questionsLead": text(scope.labels.questionsLead),
        "runningTitle": text(scope.labels.runningTitle),
      ]),
    ])
  }

  private func programme(_ programme: Programme) -> JSONValue {
    .object([
      "name": text(programme.name), "about": text(programme.about),
      "url": .string(programme.url),
    ])
  }
}
