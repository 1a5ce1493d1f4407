package import ScenarioMethod

// What people put in by hand, as the lists of the command print it.

extension LonglistInputs {
  /// The developments as `longlist list --json` prints them.
  ///
  /// - Parameters:
  ///   - all: those that were taken off the list too.
  ///   - code: the only one to print.
  package func json(
    _ language: Language, all: Bool, only code: Development.ID? = nil
  ) -> JSONValue {
    let kept = developments.filter(\.isKept)
    return .object([
      "developments": .array(
        (all ? developments.all : kept).filter { code == nil || $0.id == code }
          .map { $0.json(language) }),
      "coverage": .object(
        Dimension.allCases.map { dimension in
          JSONValue.Member(
            key: dimension.rawValue,
            value: .integer(kept.count { $0.dimension == dimension }))
        }),
      "nearDuplicates": .array(
        NearDuplicate.pairs(among: kept).map { .codes([$0.first, $0.second]) }),
    ])
  }
}

extension Development {
  fileprivate func json(_ language: Language) -> JSONValue {
    .object([
      "code": .string(id.rawValue), "title": .string(title(language)),
      "dimension": .string(dimension.rawValue),
      "secondary": .optional(secondary) { .string($0.rawValue) },
      "description": .string(description(language)),
      "directionA": .string(directionA(language)), "directionB": .string(directionB(language)),
      "question": .string(question(language)), "status": .string(status.kind.rawValue),
      "into": .codes(status.into), "reason": .string(status.reason),
    ])
  }
}

extension ScoringInputs {
  /// The experts as `experts list --json` prints them.
  ///
  /// - Parameters:
  ///   - names: false leaves out who they are.
  ///   - scored: who handed in a ballot in the newest round.
  package func expertsJSON(
    _ language: Language, names: Bool, scored: Set<Participant.ID>
  ) -> JSONValue {
    .object([
      "experts": .array(
        experts.map { expert in
          .object([
            "id": .string(expert.id.rawValue), "name": names ? .string(expert.name) : .null,
            "background": names ? .string(expert.background(language)) : .null,
            "weight": .number(expert.weight),
            "scored": .bool(scored.contains(expert.id)),
          ])
        })
    ])
  }

  /// What the newest round asks, as `criteria list --json` prints it.
  ///
  /// - Parameter ballots: how many were handed in.
  package func criteriaJSON(_ language: Language, ballots: Int) -> JSONValue {
    let round = currentRound
    return .object([
      "round": .optional(round) { .integer($0.number) }, "ballots": .integer(ballots),
      "items": .codes(round?.form.items ?? []),
      "criteria": .array((round?.form.criteria ?? []).map { $0.json(language) }),
    ])
  }
}

extension Criterion {
  /// The criterion as lists print it.
  func json(_ language: Language) -> JSONValue {
    .object([
      "id": .string(id.rawValue), "kind": .string(kind.rawValue),
      "outcome": .optional(outcome) { .string($0.rawValue) }, "weight": .number(weight),
      "polarity": .integer(polarity),
      "scale": .object([
        "from": .integer(scale.from), "to": .integer(scale.to),
        "low": .string(scale.low(language)), "high": .string(scale.high(language)),
      ]),
    ])
  }
}
