import ArgumentParser
import Exporting
import ScenarioMethod

/// `scenariocross status`: where a study stands, a line a stage, and what comes next.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "status",
    nl: (
      "Toon waar een studie staat en wat nu komt.",
      "Voorbeeld: scenariocross status --workshop mijn-studie"
    ),
    en: (
      "Show where a study stands and what comes next.",
      "Example: scenariocross status --workshop my-study"
    ))

  @OptionGroup var study: StudyOptions

  func run() throws {
    let opened = try study.open()
    if study.json { return Terminal.say(json(opened)) }
    let language = opened.language
    let rows = opened.frame.stages.map { stage in
      [Self.mark(stage), stage.stage.name(language), Self.detail(stage, language)]
    }
    Terminal.say(Terminal.bold(opened.frame.scope.title(language)), "", Terminal.table(rows), "")
    if opened.frame.scope.madeUp {
      Terminal.say(FrameWords.madeUp(language))
    }
    let next = next(opened)
    Terminal.say(
      Self.lastChange(opened)(language), study.store, "",
      Terminal.paragraph(next.why(language) + ":"), "  " + next.command)
  }

  private static func mark(_ stage: StageStatus) -> String {
    switch (stage.state, stage.isStale) {
    case (.done, false): "✓"
    case (.done, true): "!"
    case (.open, _): "·"
    case (.blocked, _): "–"
    }
  }

  /// State in a word, counts, and why it is so.
  private static func detail(_ stage: StageStatus, _ language: Language) -> String {
    let counts = stage.counts.map { $0.wording(language) }
    return ([stage.wording(language)] + counts + [stage.reason?(language)].compactMap(\.self))
      .joined(separator: "; ")
  }

  private static func lastChange(_ opened: StudyOptions.Opened) -> Wording {
    let day = opened.journal.entries.last?.stamp.day.description ?? "–"
    return Wording(nl: "laatste wijziging: \(day)", en: "last change: \(day)")
  }

  /// The command that leads on, and why.
  private func next(_ opened: StudyOptions.Opened) -> (command: String, why: Wording) {
    let stages = opened.frame.stages
    let isStale = stages.first { $0.isStale }
    guard let stage = isStale ?? stages.first(where: { $0.state == .open }) else {
      return (
        "scenariocross export --format all --out "
          + "Exports/\(opened.frame.slug)".shellWord + study.copied,
        Wording(nl: "alles is klaar: maak de documenten", en: "all is done: make the documents")
      )
    }
    let (command, how) = Self.way(to: stage.stage, opened.frame.slug)
    let why =
      stage.isStale
      ? Wording(nl: "bekijk opnieuw", en: "look again")
      : Wording(nl: "volgende stap", en: "next step")
    return (
      "scenariocross \(command)\(study.copied)", why + .same(": ") + stage.stage.name + how
    )
  }

  /// The command that leads to a stage, and what to do with what it gives.
  private static func way(
    to stage: StageStatus.Stage, _ slug: String
  ) -> (command: String, how: Wording) {
    func files(_ names: String) -> (String, Wording) {
      (
        "export-folder --out " + "Workshops/\(slug)".shellWord,
        Wording(
          nl: "; schrijf de map, vul \(names) in en lees haar in met import",
          en: "; write the folder, fill in \(names), and take it in with import")
      )
    }
    return switch stage {
    case .scope: files("workshop.yaml")
    case .longlist: files("longlist.csv")
    case .scores: files("ballots.csv")
    case .shortlist: ("shortlist", .same(""))
    case .questionnaire: files("responses.csv")
    case .axes: ("axes pairs", .same(""))
    case .scenarios: files("scenarios/A.md … D.md")
    }
  }

  /// What `status --json` prints.
  private func json(_ opened: StudyOptions.Opened) -> JSONValue {
    let next = next(opened)
    let language = opened.language
    return .object([
      "store": .string(study.store), "workshop": .string(opened.frame.slug),
      "stages": .array(opened.frame.stages.map { Self.json($0, language) }),
      "next": .object(["command": .string(next.command), "why": .string(next.why(language))]),
    ])
  }

  private static func json(_ stage: StageStatus, _ language: Language) -> JSONValue {
    let because = stage.staleBecause.map(\.rawValue) + [stage.reason?(language)].compactMap(\.self)
    return .object([
      "id": .string(stage.stage.rawValue), "state": .string(stage.state.rawValue),
      "stale": .bool(stage.isStale), "because": .array(because.map { .string($0) }),
      "counts": .object(
        stage.counts.map { JSONValue.Member(key: $0.key, value: .integer($0.number)) }),
    ])
  }
}
