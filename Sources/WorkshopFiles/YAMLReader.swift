import ScenarioMethod
import Yams

/// Reads values out of a YAML tree and collects what is wrong with them.
struct YAMLReader {
  let file: String
  /// The language of plain texts; set once the study's language is known.
  var language = Language.nl
  /// The outcomes that criteria may name; set once they are read.
  var outcomes: [String] = []
  private(set) var problems: [FileProblem] = []
  /// The codes that are named and where: the longlist tells later whether it has them.
  private(set) var mentions: [(code: Development.ID, line: Int?)] = []

  init(file: String) { self.file = file }

  mutating func report(_ node: Node?, _ wording: Wording) {
    problems.append(FileProblem(file, node?.mark?.line, wording))
  }

  /// The map at `node`, with unknown keys reported; an absent node is an empty map.
  mutating func map(_ node: Node?, keys: [String]) -> [String: Node] {
    guard let node, node.null == nil else { return [:] }
    guard let mapping = node.mapping else {
      let list = keys.joined(separator: ", ")
      report(
        node,
        Wording(
          nl: "hier horen sleutels met een dubbele punt; toegestaan: \(list)",
          en: "keys with a colon are wanted here; allowed: \(list)"))
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
    report(
      node,
      Wording(
        nl: "hier hoort een opsomming; begin elk onderdeel met “- ”",
        en: "a list is wanted here; start each item with “- ”"))
    return []
  }

  /// The words at `node` exactly as written; an absent node is empty.
  mutating func string(_ node: Node?) -> String {
    guard let node, node.null == nil else { return "" }
    if let scalar = node.scalar { return scalar.string.cleaned }
    report(
      node,
      Wording(
        nl: "hier hoort één tekst, geen opsomming en geen sleutels",
        en: "one text is wanted here, no list and no keys"))
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
    let original = string(words[language.rawValue])
    if original.isEmpty, !words.isEmpty {
      report(node, .missingKey(language.rawValue, needed: [language.rawValue]))
    }
    return StudyText(original, translations: translations)
  }

  mutating func texts(_ node: Node?) -> [StudyText] { list(node).map { text($0) } }
  mutating func strings(_ node: Node?) -> [String] { list(node).map { string($0) } }

  /// A whole number, one of `allowed`.
  mutating func integer(
    _ node: Node?, default standard: Int, in allowed: ClosedRange<Int>? = nil
  ) -> Int {
    guard let node else { return standard }
    if let value = Int(string(node)), allowed?.contains(value) ?? true { return value }
    report(node, .notWhole(string(node), in: allowed))
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

  /// Reports each of the keys `needed` that the map at `node` lacks.
  mutating func need(_ needed: [String], in keys: [String: Node], at node: Node?) {
    guard node == nil || node?.mapping != nil else { return }
    for key in needed where string(keys[key]).isEmpty {
      report(keys[key] ?? node, .missingKey(key, needed: needed))
    }
  }

  /// The things at `node`, each with an `id` of its own.
  mutating func named<Item: Identifiable>(
    _ node: Node?, read: (inout Self, Node) -> Item
  ) -> [Item] where Item.ID == Identifier<Item> {
    var lines: [Item.ID: Int] = [:]
    return list(node).map { node in
      let item = read(&self, node)
      let place = node.mapping?["id"] ?? node
      if let line = lines[item.id], !item.id.rawValue.isEmpty {
        report(place, .saidOnLine(item.id.rawValue, line))
      } else {
        lines[item.id] = place.mark?.line ?? 0
      }
      return item
    }
  }

  /// Remembers that `code` is named at `node`.
  mutating func mention(_ code: Development.ID, at node: Node) {
    mentions.append((code, node.mark?.line))
  }

  /// The codes at `node`, each of them once.
  mutating func codes(_ node: Node?) -> [Development.ID] {
    var lines: [Development.ID: Int] = [:]
    return list(node).map { node in
      let code: Development.ID = identifier(node)
      mention(code, at: node)
      if let line = lines.updateValue(node.mark?.line ?? 0, forKey: code) {
        report(node, .saidOnLine(code.rawValue, line))
      }
      return code
    }
  }

  mutating func identifier<Subject>(_ node: Node?) -> Identifier<Subject> {
    Identifier(rawValue: string(node))
  }
}
