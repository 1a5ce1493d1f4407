import ArgumentParser
import Exporting
import ScenarioMethod

/// `scenariocross status`: where a study stands, a line a step.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Show where a study stands and what comes next.")

  @OptionGroup var study: StudyOptions

  func run() throws {
    let opened = try study.open()
    let (pipeline, language) = (opened.pipeline, opened.language)
    let rows = Self.steps(of: opened).map { step in
      [
        step.reason == nil ? (step.stale.isEmpty ? "✓" : "!") : "·", step.name(language),
        step.detail(language),
      ]
    }
    Terminal.say(opened.frame.scope.title(language), "", Terminal.table(rows))
    if opened.frame.scope.madeUp {
      let words = Wording(
        nl: "Gegevens verzonnen voor de demonstratie.",
        en: "Data made up for the demonstration.")
      Terminal.say("", words(language))
    }
    _ = pipeline
  }

  /// One line of the status.
  struct Line {
    let name: Wording
    let counts: Wording?
    /// Why it is open; `nil` when it is done.
    let reason: Wording?
    var stale: [Basis.Part] = []

    /// What stands behind the name.
    func detail(_ language: Language) -> String {
      if let reason { return Wording(nl: "open: ", en: "open: ")(language) + reason(language) }
      let old = stale.map(\.rawValue).joined(separator: ", ")
      let mark =
        stale.isEmpty
        ? "" : Wording(nl: "; verouderd (\(old))", en: "; stale (\(old))")(language)
      return (counts?(language) ?? "") + mark
    }
  }

  /// The seven steps in the order of the method.
  static func steps(of opened: StudyOptions.Opened) -> [Line] {
    let p = opened.pipeline
    return [
      Line(
        name: Wording(nl: "afbakening", en: "scope"),
        counts: .same(opened.frame.slug), reason: p.scope.reason),
      Line(
        name: Wording(nl: "longlist", en: "longlist"),
        counts: p.longlist.value.map { developments($0.developments.count) },
        reason: p.longlist.reason),
      Line(
        name: Wording(nl: "scores", en: "scores"),
        counts: p.shortlist.value.map {
          .count(
            $0.ballots, nl: ("scoreformulier", "scoreformulieren"), en: ("ballot", "ballots"))
        }, reason: p.shortlist.reason),
      Line(
        name: Wording(nl: "selectie", en: "shortlist"),
        counts: p.shortlist.value?.confirmed.map { developments($0.codes.count) },
        reason: p.shortlist.value?.confirmed == nil
          ? Wording(nl: "nog niet bevestigd", en: "not confirmed yet") : nil,
        stale: p.shortlistStale),
      Line(
        name: Wording(nl: "vragenlijst", en: "questionnaire"),
        counts: p.findings.value.map {
          .count(
            $0.sheets.count, nl: ("respondent", "respondenten"),
            en: ("respondent", "respondents"))
        }, reason: p.findings.reason),
      Line(
        name: Wording(nl: "assen", en: "axes"),
        counts: p.axes.value.map { .same("\($0.vertical.id) × \($0.horizontal.id)") },
        reason: p.axes.reason, stale: p.axesStale),
      scenarios(opened),
    ]
  }

  private static func scenarios(_ opened: StudyOptions.Opened) -> Line {
    let cross = opened.pipeline.cross
    let written = 4 - (cross.value?.unwritten.count ?? 4)
    let missing = opened.frame.missing.first {
      [.scenarios, .comparison, .conclusions].contains($0.part)
    }
    return Line(
      name: Wording(nl: "scenario's", en: "scenarios"),
      counts: .count(written, nl: ("scenario", "scenario's"), en: ("scenario", "scenarios")),
      reason: cross.reason ?? missing?.reason)
  }

  private static func developments(_ count: Int) -> Wording {
    .count(
      count, nl: ("ontwikkeling", "ontwikkelingen"), en: ("development", "developments"))
  }
}
