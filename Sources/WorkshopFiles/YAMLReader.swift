import ScenarioMethod
import Yams

/// Reads values out of a YAML tree and collects what is wrong with them.
struct YAMLReader {
  let file: String
  /// The language of plain texts; set once the study's language is known.
  var language = Language.nl
  private(set) var problems: [FileProblem] = []

  init(file: String) { self.file = file }

  mutating func report(_ node: Node?, _ wording: Wording) {
    problems.append(FileProblem(file, node?.mark?.line, wording))
  }

  /// The map at `node`, with unknown keys reported; an absent node is an empty map.
  mutating func map(_ node: Node?, keys: [String]) -> [String: Node] {
    guard let node, node.null == nil else { return [:] }
    guard let mapping = node.mapping else {
      report(node, Wording(nl: "hier hoort een lijst van sleutels", en: "a map is wanted here"))
      return [:]
    }
    var result: [String: Node] = [:]
    for (key, value) in mapping {
      let name = key.string ?? ""
      if keys.contains(name) {
        result[name] = value
      } else {
        report(key, .unknown(name, allowed: keys))
      }
    }
    return result
  }

  /// The items at `node`; an absent node has none.
  mutating func list(_ node: Node?) -> [Node] {
    guard let node, node.null == nil else { return [] }
    if let sequence = node.sequence { return Array(sequence) }
    report(node, Wording(nl: "hier hoort een opsomming", en: "a list is wanted here"))
    return []
  }

  /// The words at `node` exactly as written; an absent node is empty.
  mutating func string(_ node: Node?) -> String {
    guard let node else { return "" }
    if let scalar = node.scalar { return scalar.string.cleaned }
    report(node, Wording(nl: "hier hoort een tekst", en: "a text is wanted here"))
    return ""
  }

  /// A text of the study: plain, or `{nl: …, en: …}`.
  mutating func text(_ node: Node?) -> StudyText {
    guard let node, node.mapping != nil else { return StudyText(string(node)) }
    let words = map(node, keys: Language.allCases.map(\.rawValue))
    var translations: [Language: String] = [:]
    for other in Language.allCases where other != language {
      translations[other] = words[other.rawValue].map { string($0) }
    }
    return StudyText(string(words[language.rawValue]), translations: translations)
  }

  mutating func texts(_ node: Node?) -> [StudyText] { list(node).map { text($0) } }
  mutating func strings(_ node: Node?) -> [String] { list(node).map { string($0) } }

  mutating func integer(_ node: Node?, default standard: Int) -> Int {
    guard let node else { return standard }
    if let value = Int(string(node)) { return value }
    report(node, .notNumber(string(node)))
    return standard
  }

  mutating func number(_ node: Node?, default standard: Double) -> Double {
    guard let node else { return standard }
    if let value = Double(string(node)), value.isFinite { return value }
    report(node, .notNumber(string(node)))
    return standard
  }

  mutating func flag(_ node: Node?, default standard: Bool) -> Bool {
    guard let node else { return standard }
    switch string(node) {
    case "true": return true
    case "false": return false
    case let other:
      report(node, .unknown(other, allowed: ["true", "false"]))
      return standard
    }
  }

  mutating func day(_ node: Node?) -> Day? {
    guard let node, !string(node).isEmpty else { return nil }
    if let day = Day(string(node)) { return day }
    report(node, .notDay(string(node)))
    return nil
  }

  /// One of the words of an enumeration.
  mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ node: Node?, default standard: Value
  ) -> Value where Value.RawValue == String {
    guard let node else { return standard }
    if let value = Value(rawValue: string(node)) { return value }
    report(node, .unknown(string(node), allowed: Value.allCases.map(\.rawValue)))
    return standard
  }

  mutating func identifier<Subject>(_ node: Node?) -> Identifier<Subject> {
    Identifier(rawValue: string(node))
  }
}

extension Wording {
  static func notNumber(_ value: String) -> Wording {
    Wording(nl: "“\(value)” is geen getal", en: "“\(value)” is no number")
  }

  static func notDay(_ value: String) -> Wording {
    Wording(
      nl: "“\(value)” is geen datum; toegestaan: JJJJ-MM-DD",
      en: "“\(value)” is no date; allowed: YYYY-MM-DD")
  }
}
