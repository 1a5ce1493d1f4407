import ScenarioMethod

/// Reads `scenarios/A.md` … `D.md`.
struct ScenarioFile {
  private(set) var scenario: Scenario
  private(set) var problems: [FileProblem] = []
  private let file: String
  private let themes: [Theme]

  init(_ quadrant: Quadrant, _ text: String, file: String, themes: [Theme]) {
    (self.file, self.themes) = (file, themes)
    let sections = MarkdownSections(text)
    scenario = Scenario(quadrant, title: StudyText(sections.title))
    scenario.tagline = StudyText(sections.tagline)
    for section in sections.sections { read(section) }
  }

  private mutating func read(_ section: MarkdownSections.Section) {
    switch section.heading {
    case "key points": scenario.keyPoints = Self.points(section.lines)
    case "summary": scenario.summary = Self.blocks(section.lines)
    case "story: introduction": scenario.introduction = StudyText(section.body)
    case "questions": scenario.questions = Self.questions(section.lines)
    case let heading where heading.hasPrefix("story: "):
      let parts = heading.dropFirst(7).split(separator: "|", maxSplits: 1).map(\.cleaned)
      let theme = Theme.ID(rawValue: parts.first ?? "")
      guard themes.contains(where: { $0.id == theme }) else {
        let names = themes.map(\.id.rawValue)
        return problems.append(
          FileProblem(file, section.line, .unknown(theme.rawValue, allowed: names)))
      }
      scenario.chapters.append(
        Chapter(
          theme: theme,
          subheading: StudyText(parts.count > 1 ? parts[1] : ""), text: StudyText(section.body)))
    case let heading:
      problems.append(FileProblem(file, section.line, .unknown(heading, allowed: Self.headings)))
    }
  }

  private static let headings = [
    "key points", "summary", "story: introduction", "story: <theme> | <sub-heading>", "questions",
  ]

  /// A list that may nest once.
  private static func points(_ lines: [String]) -> [KeyPoint] {
    var points: [(text: String, sub: [StudyText])] = []
    for line in lines {
      guard let dash = line.firstIndex(of: "-"), line[..<dash].allSatisfy(\.isWhitespace) else {
        continue
      }
      let text = line[line.index(after: dash)...].cleaned
      if dash == line.startIndex || points.isEmpty {
        points.append((text, []))
      } else {
        points[points.count - 1].sub.append(StudyText(text))
      }
    }
    return points.map { KeyPoint(StudyText($0.text), subPoints: $0.sub) }
  }

  /// Blocks under `### heading`, the first of which may have none.
  static func blocks(_ lines: [String]) -> [Block] {
    var blocks: [(heading: String, lines: [String])] = [("", [])]
    for line in lines {
      if line.hasPrefix("### ") {
        blocks.append((line.dropFirst(4).cleaned, []))
      } else {
        blocks[blocks.count - 1].lines.append(line)
      }
    }
    return blocks.compactMap { heading, lines in
      let text = StudyText(lines.joined(separator: "\n"))
      return text.isEmpty ? nil : Block(heading: StudyText(heading), text: text)
    }
  }

  /// An introduction, then a numbered list; `→ employers:` names whom a question is for.
  private static func questions(_ lines: [String]) -> PolicyQuestions {
    var result = PolicyQuestions()
    var introduction: [String] = []
    for line in lines {
      let digits = line.prefix { $0.isNumber }
      guard !digits.isEmpty, line.dropFirst(digits.count).hasPrefix(". ") else {
        if result.questions.isEmpty { introduction.append(line) }
        continue
      }
      let text = line.dropFirst(digits.count + 2).cleaned
      guard text.hasPrefix("→"), let colon = text.firstIndex(of: ":") else {
        result.questions.append(.init(StudyText(text)))
        continue
      }
      result.questions.append(
        .init(
          StudyText(String(text[text.index(after: colon)...])),
          audience: String(text.dropFirst().prefix { $0 != ":" })))
    }
    result.introduction = StudyText(introduction.joined(separator: "\n"))
    return result
  }
}

/// Reads `conclusions.md`.
struct ConclusionsFile {
  private(set) var conclusions = Conclusions()
  private(set) var problems: [FileProblem] = []

  init(_ text: String, file: String) {
    for section in MarkdownSections(text).sections {
      let body = StudyText(section.body)
      switch section.heading {
      case "core message": conclusions.coreMessage = body
      case "implications": conclusions.implications = body
      case let heading where heading.hasPrefix("shared:"):
        let letters = heading.dropFirst(7).split(separator: " ").map(String.init)
        for letter in letters where Quadrant(rawValue: letter) == nil {
          let allowed = Quadrant.allCases.map(\.letter)
          problems.append(FileProblem(file, section.line, .unknown(letter, allowed: allowed)))
        }
        conclusions.shared.append(
          .init(scenarios: letters.compactMap(Quadrant.init(rawValue:)), text: body))
      case let heading:
        problems.append(
          FileProblem(
            file, section.line,
            .unknown(heading, allowed: ["shared: A D", "core message", "implications"])))
      }
    }
  }
}
