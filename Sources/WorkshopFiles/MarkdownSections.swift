import ScenarioMethod

/// A Markdown file of a study, cut at its headings.
struct MarkdownSections {
  /// One `## heading` with what stands under it.
  struct Section {
    let heading: String
    let line: Int
    let lines: [String]

    /// The text under the heading.
    var body: String { LineMarks.headings.read(lines.joined(separator: "\n").cleaned) }
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
  /// True when a title and a tagline stand above the first section.
  private let hasHead: Bool
  private var open: (heading: String, line: Int, lines: [String])?

  init(_ text: String, file: String, hasHead: Bool = true) {
    (self.file, self.hasHead) = (file, hasHead)
    var isSkipping = false
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.hasPrefix("## ") {
        close()
        open = (line.dropFirst(3).trimmed, index + 1, [])
        isSkipping = false
      } else if let refusal = refusal(ofHeading: line) {
        report(index + 1, refusal)
        // NB: what stands below belongs to that heading, not to the part above it.
        isSkipping = open != nil
        close()
      } else if open != nil {
        open?.lines.append(String(line))
      } else if !isSkipping {
        readHead(line, index + 1)
      }
    }
    close()
  }

  /// The title and the tagline, each of them once.
  private mutating func readHead(_ line: Substring, _ number: Int) {
    if hasHead, line.hasPrefix("# "), title.isEmpty {
      title = line.dropFirst(2).cleaned
    } else if hasHead, line.hasPrefix("> "), tagline.isEmpty {
      tagline = line.dropFirst(2).cleaned
    } else if !line.cleaned.isEmpty {
      let allowed =
        hasHead
        ? Wording(
          nl: "vóór de eerste “## ” staan alleen één titel (“# ”) en één ondertitel (“> ”)",
          en: "before the first “## ” stand only one title (“# ”) and one tagline (“> ”)")
        : Wording(
          nl: "dit bestand begint met een kop: \(ConclusionsFile.headings)",
          en: "this file starts with a heading: \(ConclusionsFile.headings)")
      let text = Self.excerpt(line)
      report(
        number,
        Wording(nl: "“\(text)” hoort bij geen kop; ", en: "“\(text)” is under no heading; ")
          + allowed)
    }
  }

  /// What is wrong with `##key points`, or with a title below a heading; `nil` for other lines.
  private func refusal(ofHeading line: Substring) -> Wording? {
    let rest = line.drop { $0 == "#" }
    let (level, text) = (line.count - rest.count, Self.excerpt(line))
    if level > 3 || (level > 0 && !rest.hasPrefix(" ")) {
      return Wording(
        nl: "“\(text)” is geen kop; toegestaan: “# ”, “## ” of “### ” met een spatie",
        en: "“\(text)” is no heading; allowed: “# ”, “## ” or “### ” with a space")
    }
    guard level == 1, open != nil else { return nil }
    return Wording(
      nl: "“\(text)” staat onder een kop; de titel staat bovenaan",
      en: "“\(text)” stands under a heading; the title stands at the top")
  }

  /// The beginning of a line, at most 40 characters.
  static func excerpt(_ line: some StringProtocol) -> String {
    let line = line.cleaned
    return line.count > 40 ? "\(line.prefix(39))…" : line
  }

  private mutating func report(_ line: Int, _ wording: Wording) {
    problems.append(FileProblem(file, line, wording))
  }

  private mutating func close() {
    guard let open else { return }
    sections.append(Section(heading: open.heading, line: open.line, lines: open.lines))
    self.open = nil
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
