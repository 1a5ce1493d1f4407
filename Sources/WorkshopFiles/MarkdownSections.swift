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
    /// The lines that say something, with their place in the file.
    var numbered: [(line: Int, text: String)] {
      lines.enumerated().map { (line + 1 + $0.offset, $0.element) }
        .filter { !$0.text.cleaned.isEmpty }
    }
  }

  var title = ""
  var tagline = ""
  var sections: [Section] = []
  private(set) var problems: [FileProblem] = []
  private let file: String

  init(_ text: String, file: String) {
    self.file = file
    var open: (heading: String, line: Int, lines: [String])?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.hasPrefix("## ") {
        close(open)
        open = (line.dropFirst(3).trimmed, index + 1, [])
      } else if Self.isMisplacedHeading(line) {
        report(index + 1, Self.noHeading(line.cleaned))
      } else if open != nil {
        open?.lines.append(String(line))
      } else {
        readHead(line, index + 1)
      }
    }
    close(open)
  }

  /// The title and the tagline, each of them once.
  private mutating func readHead(_ line: Substring, _ number: Int) {
    if line.hasPrefix("# "), title.isEmpty {
      title = line.dropFirst(2).cleaned
    } else if line.hasPrefix("> "), tagline.isEmpty {
      tagline = line.dropFirst(2).cleaned
    } else if !line.cleaned.isEmpty {
      report(
        number,
        Wording(
          nl: "“\(Self.excerpt(line))” hoort bij geen kop; vóór de eerste “## ” staan alleen één "
            + "titel (“# ”) en één ondertitel (“> ”)",
          en: "“\(Self.excerpt(line))” is under no heading; before the first “## ” stand only one "
            + "title (“# ”) and one tagline (“> ”)"))
    }
  }

  /// True for `##key points`, and for a title below a heading.
  private static func isMisplacedHeading(_ line: Substring) -> Bool {
    let rest = line.drop { $0 == "#" }
    let level = line.count - rest.count
    return level > 3 || (level > 0 && !rest.hasPrefix(" "))
  }

  private static func noHeading(_ line: String) -> Wording {
    Wording(
      nl: "“\(excerpt(line))” is geen kop; toegestaan: “# ”, “## ” of “### ” met een spatie",
      en: "“\(excerpt(line))” is no heading; allowed: “# ”, “## ” or “### ” with a space")
  }

  /// The beginning of a line, at most 40 characters.
  static func excerpt(_ line: some StringProtocol) -> String {
    let line = line.cleaned
    return line.count > 40 ? "\(line.prefix(39))…" : line
  }

  private mutating func report(_ line: Int, _ wording: Wording) {
    problems.append(FileProblem(file, line, wording))
  }

  private mutating func close(_ open: (heading: String, line: Int, lines: [String])?) {
    guard let open else { return }
    sections.append(Section(heading: open.heading, line: open.line, lines: open.lines))
    for (index, line) in open.lines.enumerated() where line.hasPrefix("# ") {
      let number = open.line + 1 + index
      report(
        number,
        Wording(
          nl: "“\(Self.excerpt(line))” staat onder een kop; de titel staat bovenaan",
          en: "“\(Self.excerpt(line))” stands under a heading; the title stands at the top"))
    }
  }
}

/// The headings that a file had so far, each of them once.
struct GivenHeadings {
  /// On which line each part starts.
  private(set) var lines: [String: Int] = [:]

  /// What is wrong with a second `heading`; `nil` for the first.
  mutating func refusal(_ heading: String, _ line: Int) -> Wording? {
    if let first = lines[heading] { return .saidOnLine(heading, first) }
    lines[heading] = line
    return nil
  }
}
