import ScenarioMethod

/// Reads `conclusions.md`.
struct ConclusionsFile {
  private(set) var conclusions = Conclusions()
  private(set) var problems: [FileProblem] = []
  private var headings = GivenHeadings()
  private let file: String

  /// On which line each part starts.
  var lines: [String: Int] { headings.lines }

  /// The headings of its parts, as people type them.
  static let headings = "## shared: A D, ## core message, ## implications"

  init(_ text: String, file: String) {
    self.file = file
    let sections = MarkdownSections(text, file: file, hasHead: false)
    problems = sections.problems
    for section in sections.sections { read(section) }
    if sections.sections.isEmpty, problems.isEmpty { report(1, Self.empty) }
  }

  private static let empty = Wording(
    nl: "het bestand is leeg; schrijf een deel, zoals ## core message, of haal het bestand weg",
    en: "the file is empty; write a part, such as ## core message, or take the file away")

  private mutating func read(_ section: MarkdownSections.Section) {
    let isShared = section.heading.hasPrefix("shared:")
    let refusal = headings.refusal(isShared ? "shared" : section.heading, section.line)
    if let refusal, !isShared { return report(section.line, refusal) }
    let body = StudyText(section.body)
    switch section.heading {
    case "core message": conclusions.coreMessage = body
    case "implications": conclusions.implications = body
    case let heading where isShared:
      let words = heading.dropFirst(7).split(whereSeparator: \.isWhitespace).map(String.init)
      conclusions.shared.append(.init(scenarios: letters(words, section.line), text: body))
    case let heading:
      let allowed = ["shared: A D", "core message", "implications"]
      report(section.line, .unknown(heading, allowed: allowed))
    }
  }

  /// The scenarios that a heading names, two or more.
  private mutating func letters(_ words: [String], _ line: Int) -> [Quadrant] {
    let allowed = Quadrant.allCases.map(\.letter)
    for word in words where !allowed.contains(word) {
      report(line, .unknown(word, allowed: allowed))
    }
    if Set(words).count < max(2, words.count) {
      report(
        line,
        Wording(
          nl: "“\(words.joined(separator: " "))” deelt niets; noem minstens twee verschillende "
            + "scenario's, zoals A D",
          en: "“\(words.joined(separator: " "))” shares nothing; name at least two different "
            + "scenarios, such as A D"))
    }
    return words.compactMap(Quadrant.init(rawValue:))
  }

  private mutating func report(_ line: Int, _ wording: Wording) {
    problems.append(FileProblem(file, line, wording))
  }
}
