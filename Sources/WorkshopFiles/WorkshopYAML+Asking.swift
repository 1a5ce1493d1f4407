import ScenarioMethod

extension WorkshopYAMLText {
  /// The version that was published last, or what the first one will ask.
  var questionnaire: Value {
    guard let own = workshop.survey.current else { return draft(workshop.survey.draft) }
    return .map(
      [
        ("version", .integer(own.version)), ("items", bare(own.form.items.map(\.rawValue))),
      ]
        + asked(
          QuestionnaireDraft(from: own), direction: own.form.asksDirection ? "true" : "false"))
  }

  /// A draft has no items; what it leaves to its standard is left out.
  private func draft(_ draft: QuestionnaireDraft) -> Value {
    .map(asked(draft, direction: draft.asksDirection ? "" : "false"))
  }

  private func asked(_ draft: QuestionnaireDraft, direction: String) -> [(String, Value)] {
    [
      ("criteria", .list(draft.criteria.map(criterion))),
      (
        "groups",
        .list(
          draft.groups.map {
            .map([
              ("id", .scalar($0.id.rawValue)), ("name", text($0.name)),
              ("invited", .bare($0.invited.map(String.init) ?? "")),
            ])
          })
      ), ("direction", .bare(direction)),
      (
        "open",
        .list(
          draft.openQuestions.map {
            .map([("id", .scalar($0.id.rawValue)), ("text", text($0.text))])
          })
      ), ("introduction", text(draft.introduction)), ("privacy", text(draft.privacy)),
    ]
  }
}
