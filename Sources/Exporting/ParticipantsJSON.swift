package import ScenarioMethod

/// Somebody who takes part, with the forms that were handed in.
package struct TakingPart: Equatable, Sendable {
  package let id: Participant.ID
  /// Empty for a respondent, and for an expert whose name nobody gave.
  package let name: String
  /// The group of a respondent; `nil` for an expert.
  package let group: StakeholderGroup.ID?
  package let forms: [Form.Name]

  /// The experts, and everybody who answered, by code.
  package static func all(in study: Workshop, _ answers: Answers) -> [TakingPart] {
    var forms: [Participant.ID: [Form.Name]] = [:]
    var groups: [Participant.ID: StakeholderGroup.ID] = [:]
    for (name, sheets) in answers.sorted(by: { $0.key < $1.key }) {
      for sheet in sheets {
        forms[sheet.participant, default: []].append(name)
        groups[sheet.participant] = sheet.group
      }
    }
    let experts = study.scoring.experts
    return Set(experts.map(\.id)).union(forms.keys).sorted().map { id in
      TakingPart(
        id: id, name: experts[id]?.name ?? "", group: groups[id], forms: forms[id] ?? [])
    }
  }
}

extension [TakingPart] {
  /// Everybody as `participants list --json` prints them.
  ///
  /// - Parameter names: false leaves out who they are.
  package func json(names: Bool) -> JSONValue {
    .object([
      "participants": .array(
        map { one in
          .object([
            "id": .string(one.id.rawValue), "name": names ? .string(one.name) : .null,
            "group": .optional(one.group) { .string($0.rawValue) },
            "forms": .strings(one.forms.map(\.word)),
          ])
        })
    ])
  }
}
