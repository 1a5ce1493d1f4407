package import ScenarioMethod

// What people put in by hand, as the lists of the command print it.

extension LonglistInputs {
  /// The developments as `longlist list --json` prints them.
  ///
  /// - Parameter all: those that were taken off the list too.
  package func json(_ language: Language, all: Bool) -> JSONValue {
    let kept = developments.filter(\.isKept)
    return .object([
      "developments": .array(
        (all ? developments.all : kept).map { $0.json(language) }),
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
