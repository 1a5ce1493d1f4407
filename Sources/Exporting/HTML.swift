import Drawing

/// A piece of a page.
///
/// Text is escaped where it is written; nothing else can enter.
package indirect enum HTML: Sendable {
  case element(String, [(String, String)], [HTML])
  case text(String)
  /// Style sheets that this program wrote itself.
  case style(String)
  /// A drawing as this program writes it, escaped there.
  case drawing(String)

  /// An element with its attributes and what stands in it.
  static func make(
    _ name: String, _ attributes: KeyValuePairs<String, String>, _ children: [HTML]
  ) -> HTML {
    .element(name, attributes.map { ($0.key, $0.value) }, children)
  }

  /// An element that holds one text.
  static func make(
    _ name: String, _ attributes: KeyValuePairs<String, String>, _ text: String
  ) -> HTML {
    make(name, attributes, [.text(text)])
  }

  /// An element without attributes.
  static func make(_ name: String, _ children: [HTML]) -> HTML { make(name, [:], children) }

  /// An element without attributes that holds one text.
  static func make(_ name: String, _ text: String) -> HTML { make(name, [:], [.text(text)]) }

  /// The text of the piece.
  package var rendered: String {
    var page = ""
    write(to: &page)
    return page
  }

  private func write(to page: inout String) {
    switch self {
    case .text(let text): page += Markup.escaped(text)
    case .drawing(let text): page += text
    case .style(let text): page += "<style>" + text + "</style>"
    case .element(let name, let attributes, let children):
      page += "<" + name
      for (key, value) in attributes where !value.isEmpty {
        page += " \(key)=\"\(Markup.escaped(value))\""
      }
      page += ">"
      guard !Self.void.contains(name) else { return }
      for child in children { child.write(to: &page) }
      page += "</" + name + ">"
      if Self.blocks.contains(name) { page += "\n" }
    }
  }

  private static let void: Set = ["meta", "br", "input"]
  private static let blocks: Set = [
    "p", "h1", "h2", "h3", "h4", "ul", "ol", "li", "section", "tr", "table", "nav", "div", "head",
    "title", "dl", "figure", "fieldset",
  ]
}
