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
    let opened = try study.open(undescribed: true)
    if study.json { return Terminal.say(json(opened)) }
    let language = opened.language
    let rows = opened.frame.stages.map { stage in
      [Self.mark(stage), stage.stage.name(language), Self.detail(stage, language)]
    }
    Terminal.say(Terminal.bold(opened.frame.scope.title(language)), "", Terminal.table(rows), "")
    if opened.frame.scope.madeUp {
      Terminal.say(FrameWords.madeUp(language))
    }
    let next = NextStep(opened)
    Terminal.say(Self.lastChange(opened)(language), study.store, "")
    for beside in next.beside { Terminal.say(Terminal.paragraph(beside(language)), "") }
    Terminal.say(Terminal.paragraph(next.why(language) + ":"), "  " + next.command(study))
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
    let counts = stage.counts.map { count in
      let isMissing = stage.state == .done && count.key == "themes" && count.number == 0
      return count.wording(language) + (isMissing ? themes(language) : "")
    }
    return ([stage.wording(language)] + counts + [stage.reason?(language)].compactMap(\.self))
      .joined(separator: "; ")
  }

  /// What a study without themes lacks later.
  private static let themes = Wording(
    nl: ", later nodig om te vergelijken: scenariocross scope edit --theme",
    en: ", needed later to compare: scenariocross scope edit --theme")

  private static func lastChange(_ opened: StudyOptions.Opened) -> Wording {
    let day = opened.lastDay?.description ?? "–"
    return Wording(nl: "laatste wijziging: \(day)", en: "last change: \(day)")
  }

  /// What `status --json` prints.
  private func json(_ opened: StudyOptions.Opened) -> JSONValue {
    let next = NextStep(opened)
    let language = opened.language
    return .object([
      "store": .string(study.store), "workshop": .string(opened.frame.slug),
      "stages": .array(opened.frame.stages.map { Self.json($0, language) }),
      "next": .object(["command": .string(next.command(study)), "why": .string(next.why(language))]
      ),
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
