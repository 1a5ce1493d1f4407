import ScenarioMethod
import Yams

extension YAMLReader {
  mutating func candidate(_ node: Node) -> AxisCandidate {
    let keys = map(node, keys: ["id", "name", "degree", "members", "poles"])
    need(["id"], in: keys, at: node)
    let candidate = AxisCandidate(
      id: identifier(keys["id"]), name: text(keys["name"]), degree: text(keys["degree"]),
      members: members(keys["members"]), poles: list(keys["poles"]).map { pole($0) })
    if candidate.members.isEmpty { report(node, AxisError.noMembers(candidate.id).wording) }
    if candidate.poles.count != 2 {
      report(
        keys["poles"] ?? node, AxisError.twoPoles(candidate.id, candidate.poles.count).wording)
    }
    return candidate
  }

  /// The developments that make a candidate, a reversed one with `-` before its code.
  private mutating func members(_ node: Node?) -> [AxisCandidate.Member] {
    var lines: [Development.ID: Int] = [:]
    return list(node).map { node in
      let member = AxisCandidate.Member(word: string(node))
      let code = member.development
      mention(code, at: node)
      if let line = lines.updateValue(node.mark?.line ?? 0, forKey: code) {
        report(node, .saidOnLine(code.rawValue, line))
      }
      return member
    }
  }

  private mutating func pole(_ node: Node) -> Pole {
    guard node.scalar == nil else { return Pole(name: text(node)) }
    let keys = map(node, keys: ["name", "label", "description"])
    return Pole(
      name: text(keys["name"]), label: text(keys["label"]), description: text(keys["description"]))
  }

  /// The choice of two of `candidates`, `nil` when nothing is chosen, and the pairs that were set
  /// aside before.
  mutating func axes(
    _ node: Node, of candidates: [AxisCandidate]
  ) -> (choice: AxisChoice?, rejected: [AxisChoice.Rejection]) {
    let keys = map(
      node,
      keys: ["vertical", "horizontal", "top", "left", "by", "at", "reason", "rejected"])
    let names = candidates.map(\.id.rawValue)
    let nodes = list(keys["rejected"])
    let rejected = nodes.map { rejection($0, names) }
    guard keys.keys.contains(where: { $0 != "rejected" }) else {
      for (node, one) in zip(nodes, rejected) where one.reason.isEmpty {
        report(node, AxisError.noReason(one.pair).wording)
      }
      return (nil, rejected)
    }
    need(["vertical", "horizontal"], in: keys, at: node)
    let chosen = [keys["vertical"], keys["horizontal"]].map { $0.map { known($0, names) } ?? "" }
    if chosen[0] == chosen[1], !chosen[0].rawValue.isEmpty {
      report(keys["horizontal"], AxisError.sameTwice(chosen[0]).wording)
    }
    for (node, one) in zip(nodes, rejected) where Set(one.pair) == Set(chosen) {
      report(node, .chosenPair(one.pair))
    }
    let choice = AxisChoice(
      vertical: chosen[0], horizontal: chosen[1], top: side(keys["top"]), left: side(keys["left"]),
      by: strings(keys["by"]), at: day(keys["at"]), reason: text(keys["reason"]),
      rejected: rejected)
    return (choice, [])
  }

  private mutating func known(_ node: Node, _ names: [String]) -> AxisCandidate.ID {
    let name = string(node)
    if !name.isEmpty, !names.contains(name) { report(node, .unknown(name, allowed: names)) }
    return Identifier(rawValue: name)
  }

  private mutating func side(_ node: Node?) -> Int {
    let pole = integer(node, default: 1)
    if !(1...2).contains(pole) { report(node, AxisError.noPole(pole).wording) }
    return pole
  }

  private mutating func rejection(_ node: Node, _ names: [String]) -> AxisChoice.Rejection {
    let keys = map(node, keys: ["pair", "reason"])
    let pair = list(keys["pair"]).map { known($0, names) }
    if Set(pair).count != 2 || pair.count != 2 {
      report(
        keys["pair"] ?? node,
        Wording(
          nl: "een paar noemt twee verschillende kandidaten",
          en: "a pair names two different candidates"))
    }
    return AxisChoice.Rejection(pair: pair, reason: text(keys["reason"]))
  }

  mutating func cross(_ node: Node?) -> ([StudyText], [Quadrant: Position]) {
    let keys = map(node, keys: ["caveats", "positions"])
    let letters = map(keys["positions"], keys: Quadrant.allCases.map(\.letter))
    var positions: [Quadrant: Position] = [:]
    for quadrant in Quadrant.allCases {
      guard let node = letters[quadrant.letter], node.null == nil else { continue }
      let before = problems.count
      let numbers = list(node).map { number($0, default: 0) }
      guard problems.count == before else { continue }
      positions[quadrant] = position(numbers, in: quadrant, at: node)
    }
    return (texts(keys["caveats"]), positions)
  }

  private mutating func position(
    _ numbers: [Double], in quadrant: Quadrant, at node: Node
  ) -> Position? {
    guard numbers.count == 2 else {
      report(
        node,
        Wording(
          nl: "een plek is twee getallen, horizontaal en verticaal, en niet \(numbers.count)",
          en: "a position is two numbers, horizontal and vertical, and not \(numbers.count)"))
      return nil
    }
    let position = Position(horizontal: numbers[0], vertical: numbers[1])
    if !position.lies(in: quadrant) {
      report(node, ScenarioError.outside(quadrant, position).wording)
    }
    return position
  }
}
