import ScenarioMethod
import Yams

extension YAMLReader {
  /// What the study is about.
  mutating func scope(_ root: [String: Node]) -> Scope {
    var scope = Scope(title: text(root["title"]), language: language)
    scope.translations = list(root["translations"]).map { translation($0) }
    scope.programme = programme(root["programme"])
    scope.commissioners = strings(root["commissioners"])
    scope.partners = strings(root["partners"])
    scope.authors = strings(root["authors"])
    scope.audience = text(root["audience"])
    scope.madeUp = flag(root["made_up"], default: false)
    scope.reason = text(root["reason"])
    scope.focalQuestion = text(root["focal_question"])
    scope.subQuestions = texts(root["sub_questions"])
    scope.decisionOwner = text(root["decision_owner"])
    scope.started = day(root["started"])
    scope.horizon = horizon(root["horizon"])
    scope.geography = text(root["geography"])
    scope.affectedGroups = texts(root["affected_groups"])
    scope.glossary = list(root["glossary"]).map { term($0) }
    scope.outcomes = named(root["outcomes"]) { $0.outcome($1) }
    scope.themes = named(root["themes"]) { $0.theme($1) }
    scope.labels = labels(root["labels"])
    return scope
  }

  /// A language beside the study's own.
  private mutating func translation(_ node: Node) -> Language {
    let others = Language.allCases.filter { $0 != language }
    if let other = others.first(where: { $0.rawValue == string(node) }) { return other }
    report(node, .unknown(string(node), allowed: others.map(\.rawValue)))
    return language
  }

  private mutating func programme(_ node: Node?) -> Programme? {
    guard let node else { return nil }
    guard node.scalar == nil else { return Programme(name: text(node)) }
    let keys = map(node, keys: ["name", "about", "url"])
    return Programme(
      name: text(keys["name"]), about: text(keys["about"]), url: string(keys["url"]))
  }

  private mutating func horizon(_ node: Node?) -> Horizon? {
    guard let node else { return nil }
    let keys = map(node, keys: ["from", "to"])
    guard keys["from"] != nil, keys["to"] != nil else {
      need(["from", "to"], in: keys, at: node)
      return nil
    }
    let before = problems.count
    let from = integer(keys["from"], default: 1, in: Horizon.years)
    let to = integer(keys["to"], default: 1, in: Horizon.years)
    guard problems.count == before else { return nil }
    if let horizon = Horizon(from: from, to: to) { return horizon }
    report(
      node,
      Wording(
        nl:
          "“\(from)…\(to)” is geen horizon; toegestaan: een eerste jaar dat niet na het laatste komt",
        en: "“\(from)…\(to)” is no horizon; allowed: a first year that is not after the last"))
    return nil
  }

  private mutating func term(_ node: Node) -> Term {
    let keys = map(node, keys: ["term", "meaning"])
    return Term(term: text(keys["term"]), meaning: text(keys["meaning"]))
  }

  private mutating func outcome(_ node: Node) -> Outcome {
    let keys = map(node, keys: ["id", "name", "definition"])
    need(["id"], in: keys, at: node)
    return Outcome(
      id: identifier(keys["id"]), name: text(keys["name"]), definition: text(keys["definition"]))
  }

  private mutating func theme(_ node: Node) -> Theme {
    let keys = map(node, keys: ["id", "name", "short"])
    need(["id"], in: keys, at: node)
    return Theme(id: identifier(keys["id"]), name: text(keys["name"]), short: text(keys["short"]))
  }

  private mutating func labels(_ node: Node?) -> Labels {
    let keys = map(node, keys: ["comparison_lead", "questions_lead", "running_title"])
    var labels = Labels()
    labels.comparisonLead = text(keys["comparison_lead"])
    labels.questionsLead = text(keys["questions_lead"])
    labels.runningTitle = text(keys["running_title"])
    return labels
  }
}
