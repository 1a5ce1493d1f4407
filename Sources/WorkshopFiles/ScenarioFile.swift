import ScenarioMethod

/// Reads `scenarios/A.md` … `D.md`.
struct ScenarioFile {
  private(set) var scenario: Scenario
  private(set) var problems: [FileProblem] = []
  private var headings = GivenHeadings()
  private let file: String
  private let themes: [Theme]

  /// On which line each part starts: `summary`, `story: work`.
  var lines: [String: Int] { headings.lines }

  init(_ quadrant: Quadrant, _ text: String, file: String, themes: [Theme]) {
    (self.file, self.themes) = (file, themes)
    let sections = MarkdownSections(text, file: file)
    problems = sections.problems
    scenario = Scenario(quadrant, title: StudyText(sections.title))
    scenario.tagline = StudyText(sections.tagline)
    for section in sections.sections { read(section) }
  }

  private mutating func read(_ section: MarkdownSections.Section) {
    let part = section.heading.split(separator: "|", maxSplits: 1).first.map(\.cleaned) ?? ""
    if let refusal = headings.refusal(part, section.line) {
      return problems.append(FileProblem(file, section.line, refusal))
    }
    switch section.heading {
    case "key points":
      let list = KeyPointList(section, file: file)
      (scenario.keyPoints, problems) = (list.points, problems + list.problems)
    case "summary": scenario.summary = blocks(section)
    case "story: introduction": scenario.introduction = StudyText(section.body)
    case "questions":
      let list = QuestionList(section, file: file)
      (scenario.questions, problems) = (list.questions, problems + list.problems)
    case let heading where heading.hasPrefix("story:"): readChapter(section, part)
    case let heading:
      problems.append(FileProblem(file, section.line, .unknown(heading, allowed: Self.headings)))
    }
  }

  private static let headings = [
    "key points", "summary", "story: introduction", "story: <theme> | <sub-heading>", "questions",
  ]

  private mutating func readChapter(_ section: MarkdownSections.Section, _ part: String) {
    let theme = Theme.ID(rawValue: String(part.dropFirst(6)))
    guard themes.contains(where: { $0.id == theme }) else {
      let names = ["introduction"] + themes.map(\.id.rawValue)
      return problems.append(
        FileProblem(file, section.line, .unknown(theme.rawValue, allowed: names)))
    }
    let parts = section.heading.split(separator: "|", maxSplits: 1).map(\.cleaned)
    scenario.chapters.append(
      Chapter(
        theme: theme, subheading: StudyText(parts.count > 1 ? parts[1] : ""),
        text: StudyText(section.body)))
  }

  /// Blocks under `### heading`, the first of which may have none.
  private mutating func blocks(_ section: MarkdownSections.Section) -> [Block] {
    var blocks: [(heading: String, line: Int, lines: [String])] = [("", section.line, [])]
    for (index, line) in section.lines.enumerated() {
      if line.hasPrefix("### ") {
        blocks.append((line.dropFirst(4).cleaned, section.line + 1 + index, []))
      } else {
        blocks[blocks.count - 1].lines.append(line)
      }
    }
    return blocks.compactMap { heading, line, lines in
      let text = StudyText(LineMarks.allHeadings.read(lines.joined(separator: "\n").cleaned))
      if !text.isEmpty { return Block(heading: StudyText(heading), text: text) }
      if !heading.isEmpty {
        problems.append(
          FileProblem(
            file, line,
            Wording(
              nl: "onder “\(heading)” staat geen tekst", en: "there is no text under “\(heading)”"))
        )
      }
      return nil
    }
  }
}
