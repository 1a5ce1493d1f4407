import ScenarioMethod

/// A piece of a text: words, or a source that it cites as `[@key]`.
enum Citation {
  case words(String)
  case source(Source)

  /// The pieces of a text in their order; a key that no source has stays as it was written.
  static func pieces(of text: String, _ sources: [Source]) -> [Citation] {
    guard let start = text.firstRange(of: "[@"),
      let end = text[start.upperBound...].firstIndex(of: "]")
    else { return [.words(text)] }
    let key = String(text[start.upperBound..<end])
    let before = String(text[..<start.lowerBound])
    let rest = pieces(of: String(text[text.index(after: end)...]), sources)
    guard let source = sources.first(where: { $0.id.rawValue == key }) else {
      return [.words("\(before)[@\(key)]")] + rest
    }
    return [.words(before), .source(source)] + rest
  }
}

extension Citation {
  /// A text without its citations, for a card or a drawing where no link can stand.
  static func without(_ text: String, _ sources: [Source]) -> String {
    pieces(of: text, sources).map { piece in
      if case .words(let words) = piece { words.trimmed } else { "" }
    }.reduce("") { text, words in
      let isJoined = words.first.map { ".,;:?!".contains($0) } ?? true
      return text + (text.isEmpty || isJoined ? "" : " ") + words
    }
  }
}

extension Source {
  /// How a text names it: `Koen 2019`.
  var short: String {
    [author.isEmpty ? title : author, year].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The whole reference without its address, and what it says in its own words.
  var reference: String {
    let when = year.isEmpty ? "" : "(\(year))"
    let who = [author, when].filter { !$0.isEmpty }.joined(separator: " ")
    return [who, title, quote.isEmpty ? "" : "“\(quote)”"].filter { !$0.isEmpty }
      .map { part in
        [".", "?", ".”", "?”"].contains { part.hasSuffix($0) } ? part : part + "."
      }.joined(separator: " ")
  }
}
