package import ScenarioMethod

// The questionnaire and its groups, as the command prints them.

extension Questionnaire {
  /// The questionnaire as `questionnaire show --json` prints it.
  ///
  /// - Parameters:
  ///   - isPublished: false for what the next version would be.
  ///   - responses: how many answered.
  package func json(_ language: Language, isPublished: Bool, responses: Int) -> JSONValue {
    .object([
      "version": .integer(version), "published": .bool(isPublished),
      "responses": .integer(responses),
      "items": .array(
        form.items.map {
          .object([
            "code": .string($0.rawValue), "question": .string(wording[$0]?(language) ?? ""),
          ])
        }),
      "criteria": .array(form.criteria.map { $0.json(language) }),
      "direction": .bool(form.asksDirection),
      "groups": .array(groups.map { .string($0.id.rawValue) }),
      "open": .array(
        openQuestions.map {
          .object(["id": .string($0.id.rawValue), "text": .string($0.text(language))])
        }),
      "introduction": .string(introduction(language)), "privacy": .string(privacy(language)),
    ])
  }
}

extension SurveyInputs {
  /// The groups as `groups list --json` prints them.
  ///
  /// - Parameter sheets: the answers to the newest version.
  package func groupsJSON(_ language: Language, _ sheets: [Sheet]) -> JSONValue {
    .object([
      "groups": .array(
        draft.groups.map { group in
          .object([
            "id": .string(group.id.rawValue), "name": .string(group.name(language)),
            "invited": .optional(group.invited, JSONValue.integer),
            "answered": .integer(sheets.count { $0.group == group.id }),
          ])
        })
    ])
  }
}
