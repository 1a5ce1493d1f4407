/// Everything that a document of a study needs; nothing is computed later.
public struct Frame: Sendable {
  public let slug: String
  public let scope: Scope
  public let pipeline: Pipeline
  /// Who scored, as they are listed; without their names unless the frame may tell them.
  public let experts: [Participant]
  public let sources: [Source]
  public let sessions: [Session]
  public let comments: [Comment]
  /// What people brought forward for and against, those on one thing together.
  public let considerations: [Consideration]
  /// What is still missing, in the order of the method; empty when the frame is complete.
  public let missing: [Missing]

  /// A part of the frame that is not there yet.
  public struct Missing: Equatable, Sendable {
    /// The parts that a complete frame has.
    public enum Part: String, Sendable, CaseIterable {
      case longlist, shortlist, findings, axes, scenarios, comparison, conclusions
    }
    public let part: Part
    public let reason: Wording
  }

  /// True while a part is missing: the documents then say *concept*.
  public var isConcept: Bool { !missing.isEmpty }

  /// What the experts know about, each once, as they are listed.
  public var expertBackgrounds: [StudyText] {
    experts.map(\.background).reduce(into: []) {
      if !$1.isEmpty, !$0.contains($1) { $0.append($1) }
    }
  }

  /// Makes the frame of a study as far as it has come.
  ///
  /// It tells of people what the study does: ``Workshop/withoutNames(beside:)`` leaves that out.
  ///
  /// - Parameters:
  ///   - workshop: what people said and decided.
  ///   - slug: the name of the study.
  ///   - answers: what was handed in on its forms.
  ///   - language: the language in which one speaks of a study that is not described, which then
  ///     bears its name as a title; `nil` refuses such a study.
  /// - Throws: ``StudyError/noScope`` when the study was never described.
  public init(
    _ workshop: Workshop, slug: String, answers: Answers, orUndescribedIn language: Language? = nil
  ) throws {
    self.slug = slug
    let bare = language.map { Scope(title: StudyText(slug), language: $0) }
    scope = try workshop.study.scope ?? bare ?? workshop.study.described()
    let pipeline = Pipeline(workshop, answers: answers)
    self.pipeline = pipeline
    experts = workshop.scoring.experts.all
    sources = workshop.study.sources.all
    sessions = workshop.study.sessions.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    comments = workshop.study.comments.all
    considerations = Consideration.all(in: workshop, answers)
    missing = Self.missing(in: pipeline, scope)
  }

  private static func missing(in pipeline: Pipeline, _ scope: Scope) -> [Missing] {
    let open: [(Missing.Part, Wording?)] = [
      (.longlist, pipeline.longlist.reason), (.shortlist, pipeline.shortlist.reason),
      (.findings, pipeline.findings.reason), (.axes, pipeline.axes.reason),
    ]
    let stages = open.compactMap { part, reason in reason.map { Missing(part: part, reason: $0) } }
    guard let cross = pipeline.cross.value else { return stages }
    return stages + unwritten(in: cross, scope)
  }

  private static func unwritten(in cross: ScenarioCross, _ scope: Scope) -> [Missing] {
    let letters = cross.unwritten.map(\.letter)
    let themes = scope.themes.map(\.id).filter { theme in
      !cross.comparison.contains { $0.theme == theme }
    }
    let parts: [(Missing.Part, Bool, Wording)] = [
      (
        .scenarios, !letters.isEmpty,
        Wording(nl: "nog niet geschreven: scenario ", en: "not written yet: scenario ")
          + .same(letters.joined(separator: ", "))
      ),
      (
        .comparison, !themes.isEmpty,
        Wording(nl: "nog niet vergeleken: ", en: "not compared yet: ")
          + .same(themes.map(\.rawValue).joined(separator: ", "))
      ),
      (
        .conclusions, cross.conclusions.coreMessage.isEmpty,
        Wording(nl: "er is nog geen kernboodschap", en: "there is no core message yet")
      ),
    ]
    return parts.filter(\.1).map { Missing(part: $0.0, reason: $0.2) }
  }
}
