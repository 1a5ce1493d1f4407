import ScenarioMethod

/// A Markdown file of a study, cut at its headings.
struct MarkdownSections {
  /// One `## heading` with what stands under it.
  struct Section {
    let heading: String
    let line: Int
    let lines: [String]

    /// The text under the heading.
    var body: String { lines.joined(separator: "\n").cleaned }
  }

  var title = ""
  var tagline = ""
  var sections: [Section] = []

  init(_ text: String) {
    var open: (heading: String, line: Int, lines: [String])?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.hasPrefix("## ") {
        close(open)
        open = (line.dropFirst(3).trimmed, index + 1, [])
      } else if open != nil {
        open?.lines.append(String(line))
      } else if line.hasPrefix("# ") {
        title = line.dropFirst(2).cleaned
      } else if line.hasPrefix("> ") {
        tagline = line.dropFirst(2).cleaned
      }
    }
    close(open)
  }

  private mutating func close(_ open: (heading: String, line: Int, lines: [String])?) {
    guard let open else { return }
    sections.append(Section(heading: open.heading, line: open.line, lines: open.lines))
  }
}
