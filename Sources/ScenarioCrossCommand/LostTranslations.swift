import ScenarioMethod

/// The translations that went with the words that they translated.
enum LostTranslations {
  /// So much of a text is shown.
  private static let shown = 60

  /// A sentence for each translation that a change left behind.
  static func texts(
    _ old: Workshop, _ commands: [Command], _ stamp: Stamp
  ) throws -> [Wording] {
    var new = old
    for command in commands { try new.apply(command, stamp) }
    let (before, after) = (found(in: old), found(in: new))
    // NB: a former title is history, and keeps its translation.
    let current = after.filter { !$0.key.contains("/formerWordings/") }
    let kept = Set(current.flatMap { $0.value.translations.values })
    return before.sorted { $0.key < $1.key }.flatMap { place, text in
      // NB: a thing that went with all its words, or only moved, lost no translation.
      guard let now = after[place], now.original != text.original else { return [Wording]() }
      return text.translations.sorted { $0.key < $1.key }.filter {
        now.translations[$0.key] == nil && !kept.contains($0.value)
      }.map { sentence($0.value, $0.key) }
    }
  }

  private static func sentence(_ text: String, _ language: Language) -> Wording {
    let start = String(text.prefix(shown)) + (text.count > shown ? "…" : "")
    let named = "(\(language.rawValue)) “\(start)”"
    return Wording(
      nl: "de vertaling \(named) is vervallen: zij vertaalde andere woorden",
      en: "the translation \(named) was dropped: it translated other words")
  }

  /// Every text of a study, by where it stands.
  private static func found(in study: Workshop) -> [String: StudyText] {
    var texts: [String: StudyText] = [:]
    collect(study, at: "", into: &texts)
    return texts
  }

  private static func collect(
    _ value: Any, at place: String, into texts: inout [String: StudyText]
  ) {
    if let text = value as? StudyText { return texts[place] = text }
    let mirror = Mirror(reflecting: value)
    for (number, child) in mirror.children.enumerated() {
      var (name, value) = (child.label ?? "\(number)", child.value)
      // NB: what has a name is the same thing wherever it stands.
      if mirror.displayStyle == .dictionary, let (key, item) = pair(value) {
        (name, value) = ("\(key)", item)
      } else if let named = value as? any Identifiable {
        name = "\(named.id)"
      }
      collect(value, at: "\(place)/\(name)", into: &texts)
    }
  }

  /// The key and the value of an entry of a dictionary.
  private static func pair(_ entry: Any) -> (key: Any, value: Any)? {
    let parts = Mirror(reflecting: entry).children.map(\.value)
    return parts.count == 2 ? (parts[0], parts[1]) : nil
  }
}
