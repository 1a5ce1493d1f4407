package import ScenarioMethod

extension Shortlist {
  /// The ranking and the choice, as `shortlist --json` prints them.
  package func json(_ language: Language) -> JSONValue { .object(members(language)) }

  func members(_ language: Language) -> [JSONValue.Member] {
    JSONValue.members([
      "size": .integer(rule.size), "rule": .string(rule.order.rawValue),
      "confirmed": .bool(confirmed != nil),
      "entries": .array(entries.map { $0.json(language) }),
      "justMissed": .array(justMissed.map { $0.json(language) }),
      "tie": tie.map {
        .object(["codes": .codes($0.codes), "decidedBy": .string($0.decidedBy.rawValue)])
      } ?? .null,
      "predetermined": .codes(predetermined),
      "otherRule": .object([
        "rule": .string(otherRule.rule.rawValue), "enters": .codes(otherRule.enters),
        "leaves": .codes(otherRule.leaves),
      ]),
    ])
  }
}

extension Ranking.Entry {
  func json(_ language: Language) -> JSONValue {
    .object([
      "rank": .optional(rank.value, JSONValue.integer), "code": .string(development.id.rawValue),
      "title": .string(development.title(language)), "score": .statistic(score),
      "criteria": .array(
        criteria.map {
          .object([.init(key: "id", value: .string($0.criterion.id.rawValue))] + $0.json)
        }),
    ])
  }
}

extension CellSummary {
  /// The members that every summary has, in their fixed order.
  var json: [JSONValue.Member] {
    [
      .init(key: "n", value: .integer(n)), .init(key: "dontKnow", value: .integer(dontKnow)),
      .init(key: "missing", value: .integer(missing)),
      .init(key: "counts", value: .array(counts.counts.map(JSONValue.integer))),
      .init(key: "mean", value: .statistic(mean)),
      .init(key: "median", value: .statistic(median)),
      .init(key: "q1", value: .statistic(firstQuartile)),
      .init(key: "q3", value: .statistic(thirdQuartile)),
    ]
  }
}

extension Sequence<AxisCandidate> {
  /// The candidates as `axes candidates --json` prints them.
  package func json(_ language: Language) -> JSONValue {
    .object(["candidates": .array(map { $0.json(language, $0.poles) })])
  }
}

extension AxisCandidate {
  /// The candidate with its poles in this order.
  func json(_ language: Language, _ poles: [Pole]) -> JSONValue {
    .object([
      "id": .string(id.rawValue), "name": .string(name(language)),
      "degree": .string(degree(language)),
      "members": .strings(members.map(\.word)),
      "poles": .array(
        poles.map {
          .object([
            "name": .string($0.name(language)), "label": .string($0.label(language)),
            "description": .string($0.description(language)),
          ])
        }),
    ])
  }
}

extension Sequence<AxisPair> {
  /// The pairs as `axes pairs --json` prints them: a line a criterion.
  package func json(_ language: Language) -> JSONValue {
    .object(["pairs": .array(flatMap { $0.json(language) })])
  }
}

extension AxisPair {
  /// A pair that nobody answered on has one line, without a criterion.
  fileprivate func json(_ language: Language) -> [JSONValue] {
    assessments.map { criterion, rho in
      .object([
        "members": .array([first.id.rawValue, second.id.rawValue].map { .string($0) }),
        "criterion": .optional(criterion) { .string($0.id.rawValue) },
        "rho": .object([
          "value": .statistic(rho.rho), "low": rho.low.map(JSONValue.number) ?? .null,
          "high": rho.high.map(JSONValue.number) ?? .null, "n": .integer(rho.n),
        ]),
        "balance": .statistic(balance), "balanceN": .integer(balanceN),
        "impact": .statistic(impact), "uncertainty": .statistic(uncertainty),
        "sentence": .string(sentence(language)),
      ])
    }
  }
}
