import ScenarioMethod

/// Reads the key points of a scenario: a list that may nest once.
struct KeyPointList {
  private(set) var problems: [FileProblem] = []
  private var read: [(text: String, sub: [StudyText])] = []
  /// How far the points below a point are indented.
  private var indent: Int?

  var points: [KeyPoint] { read.map { KeyPoint(StudyText($0.text), subPoints: $0.sub) } }

  init(_ section: MarkdownSections.Section, file: String) {
    for (line, text) in section.numbered {
      if let refusal = take(text) { problems.append(FileProblem(file, line, refusal)) }
    }
  }

  /// Takes a line in, or tells what is wrong with it.
  private mutating func take(_ line: String) -> Wording? {
    let spaces = line.prefix(while: \.isWhitespace).count
    let item = line.dropFirst(spaces)
    guard item.hasPrefix("- "), !item.dropFirst(2).cleaned.isEmpty else {
      return Wording(
        nl: "“\(MarkdownSections.excerpt(line))” is geen punt; begin elke regel met “- ”",
        en: "“\(MarkdownSections.excerpt(line))” is no point; start each line with “- ”")
    }
    let text = item.dropFirst(2).cleaned
    if spaces == 0 {
      read.append((text, []))
      indent = nil
      return nil
    }
    guard !read.isEmpty, spaces <= indent ?? spaces else {
      return Wording(
        nl: "“\(MarkdownSections.excerpt(line))” springt te ver in; een punt kan onder een punt "
          + "staan, niet dieper",
        en: "“\(MarkdownSections.excerpt(line))” is indented too far; a point may stand under a "
          + "point, no deeper")
    }
    indent = indent ?? spaces
    read[read.count - 1].sub.append(StudyText(text))
    return nil
  }
}

/// Reads the policy questions: an introduction, then a numbered list.
struct QuestionList {
  private(set) var questions = PolicyQuestions()
  private(set) var problems: [FileProblem] = []
  private let file: String

  init(_ section: MarkdownSections.Section, file: String) {
    self.file = file
    var introduction: [String] = []
    for (index, text) in section.lines.enumerated() {
      let line = section.line + 1 + index
      let digits = text.prefix { $0.isNumber }
      if !digits.isEmpty, text.dropFirst(digits.count).hasPrefix(". ") {
        take(text.dropFirst(digits.count + 2).cleaned, line)
      } else if questions.questions.isEmpty {
        introduction.append(text)
      } else if !text.cleaned.isEmpty {
        report(
          line,
          Wording(
            nl: "“\(MarkdownSections.excerpt(text))” is geen vraag; begin elke vraag met een "
              + "nummer, zoals “2. ”",
            en: "“\(MarkdownSections.excerpt(text))” is no question; start each question with a "
              + "number such as “2. ”"))
      }
    }
    questions.introduction = StudyText(
      LineMarks.headingsAndNumbers.read(introduction.joined(separator: "\n").cleaned))
  }

  /// Takes one question in; `→ employers:` names whom it is for.
  private mutating func take(_ text: String, _ line: Int) {
    guard text.hasPrefix("→") else {
      return questions.questions.append(.init(StudyText(LineMarks.arrow.read(text))))
    }
    guard let colon = text.firstIndex(of: ":") else {
      return report(
        line,
        Wording(
          nl: "na “→” komt voor wie de vraag is, met een dubbele punt: “→ employers: …”",
          en: "after “→” comes whom the question is for, with a colon: “→ employers: …”"))
    }
    questions.questions.append(
      .init(
        StudyText(String(text[text.index(after: colon)...])),
        audience: String(text.dropFirst().prefix { $0 != ":" })))
  }

  private mutating func report(_ line: Int, _ wording: Wording) {
    problems.append(FileProblem(file, line, wording))
  }
}
