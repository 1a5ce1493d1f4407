package import ScenarioMethod

/// The frame as data: everything that a document needs.
package struct FrameJSON {
  let frame: Frame
  let language: Language

  /// The version of this form; it goes up when a key changes its meaning.
  package static let version = 1

  package init(_ frame: Frame, language: Language) {
    (self.frame, self.language) = (frame, language)
  }

  package var value: JSONValue { .object(state + stages + records) }

  private var state: [JSONValue.Member] {
    let pipeline = frame.pipeline
    return JSONValue.members([
      "version": .integer(Self.version), "workshop": .string(frame.slug),
      "language": .string(language.rawValue), "madeUp": .bool(frame.scope.madeUp),
      "concept": .bool(frame.isConcept),
      "missing": .array(
        frame.missing.map {
          .object(["part": .string($0.part.rawValue), "reason": .string($0.reason(language))])
        }),
      "stale": .object([
        "shortlist": .strings(pipeline.shortlistStale.map(\.rawValue)),
        "axes": .strings(pipeline.axesStale.map(\.rawValue)),
        "scenarios": .strings((pipeline.cross.value?.uprooted ?? []).map(\.letter)),
      ]),
    ])
  }

  private var stages: [JSONValue.Member] {
    let pipeline = frame.pipeline
    let (longlist, findings) = (pipeline.longlist.value, pipeline.findings.value)
    return JSONValue.members([
      "scope": scope(frame.scope),
      "longlist": .array((longlist?.developments ?? []).map { development($0, longlist) }),
      "nearDuplicates": .array(
        (longlist?.nearDuplicates ?? []).map { .codes([$0.first, $0.second]) }),
      "closed": .array((longlist?.closed ?? []).map(closed)),
      "expertBackgrounds": .array(frame.expertBackgrounds.map(text)),
      "experts": .array(frame.experts.map(expert)),
      "shortlist": .optional(pipeline.shortlist.value, shortlist),
      "questionnaire": .optional(findings, questionnaire),
      "findings": .optional(findings) { $0.json() },
      "candidates": .array(
        (pipeline.pairs.value?.candidates ?? []).map { $0.json(language, $0.poles) }),
      "pairs": .optional(pipeline.pairs.value) { $0.pairs.json(language) },
      "cross": .optional(pipeline.cross.value) { cross($0, themes: frame.scope.themes) },
    ])
  }

  private var records: [JSONValue.Member] {
    JSONValue.members([
      "sources": .array(frame.sources.map(source)),
      "sessions": .array(frame.sessions.map(session)),
      "comments": .array(frame.comments.map(comment)),
    ])
  }

  private func development(_ development: Development, _ longlist: Longlist?) -> JSONValue {
    .object([
      "code": .string(development.id.rawValue), "title": text(development.title),
      "dimension": .string(development.dimension.rawValue),
      "secondary": .optional(development.secondary) { .string($0.rawValue) },
      "description": text(development.description),
      "directions": .array([text(development.directionA), text(development.directionB)]),
      "question": text(development.asked),
      "former": .array(
        (longlist?.formerWordings[development.id] ?? []).map {
          .object([
            "title": text($0.title), "until": .string($0.replaced.day.description),
            "reason": .string($0.reason),
          ])
        }),
    ])
  }

  private func closed(_ development: Development) -> JSONValue {
    let status = development.status
    return .object([
      "code": .string(development.id.rawValue), "title": text(development.title),
      "status": .string(status.kind.rawValue), "into": .codes(status.into),
      "reason": .string(status.reason),
    ])
  }

  private func shortlist(_ shortlist: Shortlist) -> JSONValue {
    let confirmed = shortlist.confirmed
    let reasons = (confirmed?.reasons ?? [:]).sorted { $0.key < $1.key }
    let told = JSONValue.members([
      "ballots": .integer(shortlist.ballots), "byJudgement": .bool(shortlist.isByJudgement),
      "codes": .codes(shortlist.codes), "by": .strings(confirmed?.by ?? []),
      "at": .optional(confirmed?.at) { .string($0.description) },
      "reasons": .object(
        reasons.map { JSONValue.Member(key: $0.key.rawValue, value: .string($0.value)) }),
    ])
    return .object(shortlist.members(language) + told)
  }

  private func questionnaire(_ findings: Findings) -> JSONValue {
    let own = findings.questionnaire
    return .object([
      "version": .integer(own.version),
      "items": .array(
        own.form.items.map {
          .object(["code": .string($0.rawValue), "question": text(own.wording[$0] ?? "")])
        }),
      "criteria": .array(own.form.criteria.map(criterion)),
      "direction": .bool(own.form.asksDirection),
      "groups": .array(
        own.groups.map { group in
          .object([
            "id": .string(group.id.rawValue), "name": text(group.name),
            "invited": .optional(group.invited, JSONValue.integer),
            "answered": .integer(findings.responses(of: group.id)),
          ])
        }),
      "open": .array(
        own.openQuestions.map {
          .object(["id": .string($0.id.rawValue), "text": text($0.text)])
        }),
      "introduction": text(own.introduction), "privacy": text(own.privacy),
    ])
  }

  private func criterion(_ criterion: Criterion) -> JSONValue {
    .object([
      "id": .string(criterion.id.rawValue), "kind": .string(criterion.kind.rawValue),
      "outcome": .optional(criterion.outcome) { .string($0.rawValue) },
      "from": .integer(criterion.scale.from), "to": .integer(criterion.scale.to),
      "low": text(criterion.scale.low), "high": text(criterion.scale.high),
    ])
  }

  private func source(_ source: Source) -> JSONValue {
    .object([
      "key": .string(source.id.rawValue), "title": .string(source.title),
      "author": .string(source.author), "year": .string(source.year),
      "url": .string(source.url), "quote": .string(source.quote), "about": .codes(source.about),
    ])
  }

  private func session(_ session: Session) -> JSONValue {
    .object([
      "id": .string(session.id.rawValue), "date": .string(session.date.description),
      "kind": .string(session.kind.rawValue), "title": text(session.title),
      "people": .integer(session.people),
    ])
  }

  private func expert(_ expert: Participant) -> JSONValue {
    .object([
      "code": .string(expert.id.rawValue), "name": .string(expert.name),
      "background": text(expert.background),
    ])
  }

  private func comment(_ comment: Comment) -> JSONValue {
    .object([
      "session": .optional(comment.session) { .string($0.rawValue) },
      "by": .string(comment.by), "about": .string(comment.about),
      "side": .optional(comment.side) { .string($0.rawValue) }, "text": text(comment.text),
      "state": .string(comment.state.rawValue), "reason": .string(comment.reason),
    ])
  }

  func text(_ text: StudyText) -> JSONValue { .string(text(language)) }
}
