import ArgumentParser
import Exporting
import ScenarioMethod

// The verbs that show a long text; each group of verbs has one.

extension ScopeVerbs {
  /// `scenariocross scope show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      "show",
      nl: ("Toon waar de studie over gaat.", "Voorbeeld: scenariocross scope show --lang nl"),
      en: ("Show what the study is about.", "Example: scenariocross scope show --lang en"))

    @OptionGroup var study: StudyOptions

    func run() throws {
      let shown = try ShownText(study)
      if study.json { return Terminal.say(shown.json.scope) }
      shown.say(shown.plain.scope)
    }
  }
}

/// Which scenario to show.
struct ShownLetter: ParsableArguments {
  @Argument(
    help: .words(
      nl: "De letter van het scenario; anders alle.", en: "The letter of the scenario; else all."),
    completion: .list(Quadrant.allCases.map(\.letter)))
  var letter: String?
}

extension ScenarioVerbs {
  /// `scenariocross scenario show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      "show",
      nl: ("Toon een scenario, of alle vier.", "Voorbeeld: scenariocross scenario show A"),
      en: ("Show a scenario, or all four.", "Example: scenariocross scenario show A"))

    @OptionGroup var shown: ShownLetter
    @OptionGroup var study: StudyOptions

    func run() throws {
      let text = try ShownText(study)
      let cells = try text.cells(shown.letter)
      if study.json { return Terminal.say(text.json.scenarios(cells)) }
      text.say(cells, text.plain.scenario)
    }
  }
}

extension QuestionsVerbs {
  /// `scenariocross questions show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      "show",
      nl: (
        "Toon wat een scenario aan het beleid vraagt, of alle vier.",
        "Voorbeeld: scenariocross questions show A"
      ),
      en: (
        "Show what a scenario asks of policy, or all four.",
        "Example: scenariocross questions show A"
      ))

    @OptionGroup var shown: ShownLetter
    @OptionGroup var study: StudyOptions

    func run() throws {
      let text = try ShownText(study)
      let cells = try text.cells(shown.letter)
      if study.json { return Terminal.say(text.json.questions(cells)) }
      text.say(cells, text.plain.questions)
    }
  }
}

extension ComparisonVerbs {
  /// `scenariocross comparison show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      "show",
      nl: (
        "Toon de scenario's naast elkaar, thema voor thema.",
        "Voorbeeld: scenariocross comparison show"
      ),
      en: (
        "Show the scenarios beside each other, theme by theme.",
        "Example: scenariocross comparison show"
      ))

    @OptionGroup var study: StudyOptions

    func run() throws {
      let shown = try ShownText(study)
      let cross = try shown.cross
      if study.json { return Terminal.say(shown.json.comparison(cross)) }
      shown.say(shown.plain.comparison)
    }
  }
}

extension ConclusionsVerbs {
  /// `scenariocross conclusions show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      "show",
      nl: ("Toon wat de scenario's samen leren.", "Voorbeeld: scenariocross conclusions show"),
      en: ("Show what the scenarios teach together.", "Example: scenariocross conclusions show"))

    @OptionGroup var study: StudyOptions

    func run() throws {
      let shown = try ShownText(study)
      let cross = try shown.cross
      if study.json { return Terminal.say(shown.json.conclusions(cross.conclusions)) }
      shown.say(shown.plain.conclusions)
    }
  }
}
