package import ScenarioMethod

extension Findings {
  /// The cells and directions of one group, or all when none is named, as `findings --json` prints
  /// them; hidden ones say so.
  package func json(of group: StakeholderGroup.ID? = nil) -> JSONValue {
    .object([
      "findings": .array(cells.filter { group == nil || $0.group == group }.map(\.json)),
      "directions": .array(directions.filter { group == nil || $0.group == group }.map(\.json)),
    ])
  }

  /// What respondents wrote, as `findings --texts --json` prints it.
  package func wordsJSON(_ language: Language) -> JSONValue {
    .object([
      "suppressed": .bool(words == nil),
      "texts": .array((words ?? []).map { $0.json(questionnaire, language) }),
    ])
  }

  /// Where a cell stands, and that it is hidden when there is nothing to tell.
  fileprivate static func told(
    _ place: [JSONValue.Member], _ group: StakeholderGroup.ID?, _ summary: [JSONValue.Member]?
  ) -> JSONValue {
    let group = JSONValue.Member(key: "group", value: group.map { .string($0.rawValue) } ?? .null)
    let hidden = [JSONValue.Member(key: "suppressed", value: .bool(true))]
    return .object(place + [group] + (summary ?? hidden))
  }
}

extension Findings.Cell {
  fileprivate var json: JSONValue {
    let place = JSONValue.members([
      "code": .string(item.rawValue), "criterion": .string(criterion.id.rawValue),
    ])
    return Findings.told(place, group, summary?.json)
  }
}

extension Findings.Way {
  fileprivate var json: JSONValue {
    Findings.told(JSONValue.members(["code": .string(item.rawValue)]), group, summary?.json)
  }
}

extension DirectionSummary {
  fileprivate var json: [JSONValue.Member] {
    JSONValue.members([
      "answered": .integer(answered), "a": .integer(a), "b": .integer(b),
      "dontKnow": .integer(dontKnow), "missing": .integer(missing), "shares": .statistic(shares),
    ])
  }
}

extension Findings.Words {
  fileprivate func json(_ asked: Questionnaire, _ language: Language) -> JSONValue {
    .object([
      "about": .string(name), "question": .string(question(asked)(language)),
      "texts": .strings(texts),
    ])
  }

  /// The code of the development, or the name of the open question.
  private var name: String {
    switch about {
    case .comment(let item): item.rawValue
    case .open(let id): "open.\(id)"
    }
  }

  /// What people were asked.
  package func question(_ asked: Questionnaire) -> StudyText {
    switch about {
    case .comment(let item): asked.wording[item] ?? ""
    case .open(let id): asked.openQuestions.first { $0.id == id }?.text ?? ""
    }
  }
}
