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
      "glossary": .array(scope.glossary.map(term)),
      "outcomes": .array(scope.outcomes.map(outcome)),
      "themes": .array(scope.themes.map(theme)), "labels": labels(scope.labels),
    ])
  }

  private func programme(_ programme: Programme) -> JSONValue {
    .object([
      "name": text(programme.name), "about": text(programme.about),
      "url": .string(programme.url),
    ])
  }

  private func term(_ term: Term) -> JSONValue {
    .object(["term": text(term.term), "meaning": text(term.meaning)])
  }

  private func outcome(_ outcome: Outcome) -> JSONValue {
    .object([
      "id": .string(outcome.id.rawValue), "name": text(outcome.name),
      "definition": text(outcome.definition),
    ])
  }

  private func theme(_ theme: Theme) -> JSONValue {
    .object([
      "id": .string(theme.id.rawValue), "name": text(theme.name), "short": text(theme.short),
    ])
  }

  private func labels(_ labels: Labels) -> JSONValue {
    .object([
      "comparisonLead": text(labels.comparisonLead), "questionsLead": text(labels.questionsLead),
      "runningTitle": text(labels.runningTitle),
    ])
  }
}
