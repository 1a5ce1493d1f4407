import ScenarioMethod
import Yams

extension YAMLReader {
  mutating func criterion(_ node: Node) -> Criterion {
    let keys = map(node, keys: ["id", "kind", "outcome", "weight", "polarity", "scale"])
    let polarity = integer(keys["polarity"], default: 1)
    if abs(polarity) != 1 {
      report(keys["polarity"], .unknown(String(polarity), allowed: ["1", "-1"]))
    }
    return Criterion(
      id: identifier(keys["id"]), kind: choice(keys["kind"], default: .impact),
      outcome: keys["outcome"].map { identifier($0) },
      weight: number(keys["weight"], default: 1), polarity: polarity, scale: scale(keys["scale"]))
  }

  private mutating func scale(_ node: Node?) -> Scale {
    let keys = map(node, keys: ["from", "to", "low", "high"])
    let (from, to) = (integer(keys["from"], default: 1), integer(keys["to"], default: 5))
    do {
      return try Scale(from: from, to: to, low: text(keys["low"]), high: text(keys["high"]))
    } catch {
      report(node, error.wording)
      return .fiveLevels
    }
  }

  mutating func expert(_ node: Node) -> Participant {
    let keys = map(node, keys: ["id", "name", "background", "weight"])
    return Participant(
      id: identifier(keys["id"]), name: string(keys["name"]),
      background: text(keys["background"]), weight: number(keys["weight"], default: 1))
  }

  mutating func shortlist(_ node: Node?) -> (ShortlistRule, ConfirmedShortlist?) {
    let keys = map(node, keys: ["size", "rule", "confirmed"])
    let rule = ShortlistRule(
      size: integer(keys["size"], default: 10), order: choice(keys["rule"], default: .impact))
    guard let decision = keys["confirmed"] else { return (rule, nil) }
    let confirmed = map(decision, keys: ["codes", "by", "at", "reasons"])
    var reasons: [Development.ID: String] = [:]
    for (code, reason) in confirmed["reasons"]?.mapping ?? [:] {
      reasons[identifier(code)] = string(reason)
    }
    let codes: [Development.ID] = list(confirmed["codes"]).map { identifier($0) }
    let by = strings(confirmed["by"])
    return (
      rule, ConfirmedShortlist(codes: codes, by: by, at: day(confirmed["at"]), reasons: reasons)
    )
  }

  mutating func questionnaire(_ node: Node) -> QuestionnaireYAML {
    let keys = map(
      node,
      keys: [
        "version", "items", "criteria", "groups", "direction", "open", "introduction", "privacy",
      ])
    var result = QuestionnaireYAML()
    result.version = integer(keys["version"], default: 1)
    result.items = list(keys["items"]).map { identifier($0) }
    result.criteria = list(keys["criteria"]).map { criterion($0) }
    result.groups = list(keys["groups"]).map { group($0) }
    result.direction = flag(keys["direction"], default: true)
    result.open = list(keys["open"]).map { node in
      let keys = map(node, keys: ["id", "text"])
      return OpenQuestion(id: identifier(keys["id"]), text: text(keys["text"]))
    }
    (result.introduction, result.privacy) = (text(keys["introduction"]), text(keys["privacy"]))
    return result
  }

  private mutating func group(_ node: Node) -> StakeholderGroup {
    let keys = map(node, keys: ["id", "name", "invited"])
    return StakeholderGroup(
      id: identifier(keys["id"]), name: text(keys["name"]),
      invited: keys["invited"].map { integer($0, default: 0) })
  }

  mutating func candidate(_ node: Node) -> AxisCandidate {
    let keys = map(node, keys: ["id", "name", "degree", "members", "poles"])
    let members = strings(keys["members"]).map { code in
      AxisCandidate.Member(
        Identifier(rawValue: code.hasPrefix("-") ? String(code.dropFirst()) : code),
        isReversed: code.hasPrefix("-"))
    }
    return AxisCandidate(
      id: identifier(keys["id"]), name: text(keys["name"]), degree: text(keys["degree"]),
      members: members, poles: list(keys["poles"]).map { pole($0) })
  }

  private mutating func pole(_ node: Node) -> Pole {
    guard node.scalar == nil else { return Pole(name: text(node)) }
    let keys = map(node, keys: ["name", "label", "description"])
    return Pole(
      name: text(keys["name"]), label: text(keys["label"]), description: text(keys["description"]))
  }

  mutating func axes(_ node: Node) -> AxisChoice? {
    let keys = map(
      node,
      keys: ["vertical", "horizontal", "top", "left", "by", "at", "reason", "rejected"])
    guard keys["vertical"] != nil, keys["horizontal"] != nil else { return nil }
    let rejected = list(keys["rejected"]).map { node in
      let keys = map(node, keys: ["pair", "reason"])
      return AxisChoice.Rejection(
        pair: strings(keys["pair"]).map { Identifier(rawValue: $0) }, reason: text(keys["reason"]))
    }
    return AxisChoice(
      vertical: identifier(keys["vertical"]), horizontal: identifier(keys["horizontal"]),
      top: integer(keys["top"], default: 1), left: integer(keys["left"], default: 1),
      by: strings(keys["by"]), at: day(keys["at"]), reason: text(keys["reason"]),
      rejected: rejected)
  }

  mutating func cross(_ node: Node?) -> ([StudyText], [Quadrant: Position]) {
    let keys = map(node, keys: ["caveats", "positions"])
    let letters = map(keys["positions"], keys: Quadrant.allCases.map(\.letter))
    var positions: [Quadrant: Position] = [:]
    for quadrant in Quadrant.allCases {
      let numbers = list(letters[quadrant.letter]).map { number($0, default: 0) }
      guard numbers.count == 2 else { continue }
      positions[quadrant] = Position(horizontal: numbers[0], vertical: numbers[1])
    }
    return (texts(keys["caveats"]), positions)
  }
}
