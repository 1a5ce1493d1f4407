package import ScenarioMethod

extension Sheet {
  /// What the sheet says cell by cell, as `responses show --json` prints it.
  ///
  /// A direction counts as level 1 for a and 2 for b, as in the views of the database.
  ///
  /// - Parameters:
  ///   - form: what was asked.
  ///   - isAsked: false for an item that is no longer asked.
  package func json(on form: Form, isAsked: (Development.ID) -> Bool = { _ in true }) -> JSONValue {
    .object(
      (group == nil
        ? JSONValue.members(["expert": .string(participant.rawValue)])
        : JSONValue.members([
          "respondent": .string(participant.rawValue),
          "group": .optional(group) { .string($0.rawValue) },
        ]))
        + JSONValue.members([
          "answers": .array(form.cells.map { answer($0) }),
          "nextItem": .optional(form.nextItem(of: self, isAsked: isAsked), JSONValue.integer),
        ]))
  }

  private func answer(_ cell: Form.Cell) -> JSONValue {
    let code = Int(codes[cell.place])
    let answer: JSONValue =
      code == 0
      ? .null : code > cell.levels ? .string("dontKnow") : .integer(cell.lowest + code - 1)
    return .object([
      "item": .string(cell.item.rawValue), "criterion": .string(cell.criterion),
      "answer": answer,
    ])
  }
}
