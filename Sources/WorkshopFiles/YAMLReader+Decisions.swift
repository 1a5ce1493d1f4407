import ScenarioMethod
import Yams

extension YAMLReader {
  /// What experts score; one of the criteria asks for impact.
  mutating func criteria(_ node: Node?) -> [Criterion] {
    let criteria = named(node) { $0.criterion($1) }
    if !criteria.isEmpty, !criteria.contains(where: { $0.kind == .impact }) {
      report(node, ScoringError.noImpactCriterion.wording)
    }
    return criteria
  }

  /// The rounds that asked something else than the newest, each of them once.
  mutating func earlierRounds(_ node: Node?) -> [EarlierRound] {
    var lines: [Int: Int] = [:]
    return list(node).map { node in
      let names = ["round", "criteria"]
      let keys = map(node, keys: names)
      for name in names where keys[name] == nil && node.mapping != nil {
        report(node, .missingKey(name, needed: names))
      }
      let number = integer(keys["round"], default: 0, in: Form.Name.numbers)
      let line = node.mark?.line
      if number > 0, let first = lines.updateValue(line ?? 0, forKey: number) {
        report(node, .saidOnLine("\(number)", first))
      }
      return EarlierRound(number: number, criteria: criteria(keys["criteria"]), line: line)
    }
  }

  mutating func criterion(_ node: Node) -> Criterion {
    let keys = map(node, keys: ["id", "kind", "outcome", "weight", "polarity", "scale"])
    need(["id", "kind"], in: keys, at: node)
    if let id = keys["id"], let refusal = Criterion.refusal(ofName: .init(rawValue: string(id))) {
      report(id, refusal)
    }
    let kind: Criterion.Kind =
      string(keys["kind"]).isEmpty ? .impact : choice(keys["kind"], default: .impact)
    return Criterion(
      id: identifier(keys["id"]), kind: kind, outcome: keys["outcome"].map { outcome(named: $0) },
      weight: weight(keys["weight"], of: string(keys["id"])), polarity: polarity(keys["polarity"]),
      scale: scale(keys["scale"]))
  }

  private mutating func outcome(named node: Node) -> Outcome.ID {
    if !outcomes.contains(string(node)) { report(node, .unknown(string(node), allowed: outcomes)) }
    return identifier(node)
  }

  private mutating func polarity(_ node: Node?) -> Int {
    guard let node else { return 1 }
    if let sign = [1, -1].first(where: { String($0) == string(node) }) { return sign }
    report(node, .unknown(string(node), allowed: ["1", "-1"]))
    return 1
  }

  private mutating func weight(_ node: Node?, of name: String) -> Double {
    guard let node else { return 1 }
    let word = string(node)
    guard let value = Double(word) else {
      report(node, .notNumber(word))
      return 1
    }
    if Weight.allowed.contains(value) { return value }
    report(node, ScoringError.badWeight(name).wording)
    return 1
  }

  private mutating func scale(_ node: Node?) -> Scale {
    let keys = map(node, keys: ["from", "to", "low", "high"])
    let from = integer(keys["from"], default: 1, in: Scale.numbers)
    let to = integer(keys["to"], default: 5, in: Scale.numbers)
    do {
      return try Scale(from: from, to: to, low: text(keys["low"]), high: text(keys["high"]))
    } catch {
      report(node, error.wording)
      return .fiveLevels
    }
  }

  mutating func expert(_ node: Node) -> Participant {
    let keys = map(node, keys: ["id", "name", "background", "weight"])
    need(["id"], in: keys, at: node)
    return Participant(
      id: identifier(keys["id"]), name: string(keys["name"]),
      background: text(keys["background"]), weight: weight(keys["weight"], of: string(keys["id"])))
  }

  mutating func shortlist(_ node: Node?) -> (ShortlistRule, ConfirmedShortlist?) {
    let keys = map(node, keys: ["size", "rule", "confirmed"])
    let rule = ShortlistRule(
      size: integer(keys["size"], default: 10, in: ShortlistRule.sizes),
      order: choice(keys["rule"], default: .impact))
    return (rule, keys["confirmed"].flatMap { confirmed($0) })
  }

  /// What people confirmed; `nil` when nothing is said.
  private mutating func confirmed(_ node: Node) -> ConfirmedShortlist? {
    let keys = map(node, keys: ["codes", "by", "at", "reasons"])
    let confirmed = ConfirmedShortlist(
      codes: codes(keys["codes"]), by: strings(keys["by"]), at: day(keys["at"]),
      reasons: reasons(keys["reasons"]))
    guard confirmed.codes.isEmpty else { return confirmed }
    if !confirmed.by.isEmpty || confirmed.at != nil || !confirmed.reasons.isEmpty {
      report(node, .missingKey("codes", needed: ["codes"]))
    }
    return nil
  }

  private mutating func reasons(_ node: Node?) -> [Development.ID: String] {
    guard let node, node.null == nil else { return [:] }
    guard let mapping = node.mapping else {
      _ = map(node, keys: ["D01"])
      return [:]
    }
    var reasons: [Development.ID: String] = [:]
    for (key, reason) in mapping {
      let code: Development.ID = identifier(key)
      mention(code, at: key)
      reasons[code] = string(reason)
    }
    return reasons
  }

  mutating func questionnaire(_ node: Node) -> QuestionnaireYAML {
    let keys = map(
      node,
      keys: [
        "version", "items", "criteria", "groups", "direction", "open", "introduction", "privacy",
      ])
    var result = QuestionnaireYAML()
    result.version = integer(keys["version"], default: 1, in: Form.Name.numbers)
    result.items = codes(keys["items"])
    result.criteria = named(keys["criteria"]) { $0.criterion($1) }
    result.groups = named(keys["groups"]) { $0.group($1) }
    result.direction = flag(keys["direction"], default: true)
    result.open = named(keys["open"]) { $0.openQuestion($1) }
    (result.introduction, result.privacy) = (text(keys["introduction"]), text(keys["privacy"]))
    result.line = node.mark?.line
    return result
  }

  private mutating func openQuestion(_ node: Node) -> OpenQuestion {
    let keys = map(node, keys: ["id", "text"])
    need(["id"], in: keys, at: node)
    return OpenQuestion(id: identifier(keys["id"]), text: text(keys["text"]))
  }

  private mutating func group(_ node: Node) -> StakeholderGroup {
    let keys = map(node, keys: ["id", "name", "invited"])
    need(["id"], in: keys, at: node)
    return StakeholderGroup(
      id: identifier(keys["id"]), name: text(keys["name"]),
      invited: keys["invited"].map { integer($0, default: 0, in: StakeholderGroup.sizes) })
  }
}
