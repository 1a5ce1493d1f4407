package import ScenarioMethod

/// The frame as data: everything that a document needs.
package struct FrameJSON {
  private let frame: Frame
  private let language: Language

  /// The version of this form; it goes up when a key changes its meaning.
  package static let version = 1

  package init(_ frame: Frame, language: Language) {
    (self.frame, self.language) = (frame, language)
  }

  package var value: JSONValue {
    let pipeline = frame.pipeline
    return .object([
      "version": .integer(Self.version), "workshop": .string(frame.slug),
      "language": .string(language.rawValue), "madeUp": .bool(frame.scope.madeUp),
      "concept": .bool(frame.isConcept),
      "missing": .array(
        frame.missing.map {
          .object(["part": .string($0.part.rawValue), "reason": .string($0.reason(language))])
        }),
      "scope": scope,
      "longlist": .array((pipeline.longlist.value?.developments ?? []).map(development)),
      "shortlist": pipeline.shortlist.value?.json(language) ?? .null,
      "findings": pipeline.findings.value?.json ?? .null,
      "pairs": pipeline.pairs.value?.pairs.json(language) ?? .null,
      "cross": pipeline.cross.value.map(cross) ?? .null,
      "sources": .array(frame.sources.map(source)),
      "sessions": .array(frame.sessions.map(session)),
      "comments": .array(frame.comments.map(comment)),
    ])
  }

  private var scope: JSONValue {
    let scope = frame.scope
    return .object([
      "title": text(scope.title), "focalQuestion": text(scope.focalQuestion),
      "subQuestions": .array(scope.subQuestions.map(text)),
      "decisionOwner": text(scope.decisionOwner), "geography": text(scope.geography),
      "started": scope.started.map { .string($0.description) } ?? .null,
      "horizon": scope.horizon.map {
        .object(["from": .integer($0.from), "to": .integer($0.to)])
      } ?? .null,
      "outcomes": .array(scope.outcomes.map { text($0.name) }),
      "themes": .array(
        scope.themes.map { .object(["id": .string($0.id.rawValue), "name": text($0.name)]) }),
    ])
  }

  private func development(_ development: Development) -> JSONValue {
    .object([
      "code": .string(development.id.rawValue), "title": text(development.title),
      "dimension": .string(development.dimension.rawValue),
      "description": text(development.description),
      "directions": .array([text(development.directionA), text(development.directionB)]),
    ])
  }

  private func cross(_ cross: ScenarioCross) -> JSONValue {
    let axes = cross.axes
    return .object([
      "vertical": axis(axes.vertical, axes.top, axes.bottom),
      "horizontal": axis(axes.horizontal, axes.left, axes.right),
      "by": .array(axes.choice.by.map { .string($0) }),
      "at": axes.choice.at.map { .string($0.description) } ?? .null,
      "reason": text(axes.choice.reason),
      "rejected": .array(
        axes.choice.rejected.map {
          .object([
            "pair": .array($0.pair.map { .string($0.rawValue) }), "reason": text($0.reason),
          ])
        }),
      "caveats": .array(cross.caveats.map(text)),
      "scenarios": .array(cross.cells.map(scenario)),
      "comparison": .array(frame.scope.themes.map { comparison($0, cross) }),
      "conclusions": .object([
        "shared": .array(
          cross.conclusions.shared.map {
            .object([
              "scenarios": .array($0.scenarios.map { .string($0.letter) }), "text": text($0.text),
            ])
          }),
        "coreMessage": text(cross.conclusions.coreMessage),
        "implications": text(cross.conclusions.implications),
      ]),
    ])
  }

  private func axis(_ axis: AxisCandidate, _ first: Pole, _ second: Pole) -> JSONValue {
    .object([
      "id": .string(axis.id.rawValue), "name": text(axis.name), "degree": text(axis.degree),
      "poles": .array(
        [first, second].map {
          .object([
            "name": text($0.name), "label": text($0.label), "description": text($0.description),
          ])
        }),
    ])
  }

  private func scenario(_ cell: ScenarioCross.Cell) -> JSONValue {
    guard let scenario = cell.scenario else {
      return .object(["letter": .string(cell.quadrant.letter), "written": .bool(false)])
    }
    return .object([
      "letter": .string(cell.quadrant.letter), "written": .bool(true),
      "title": text(scenario.title), "tagline": text(scenario.tagline),
      "position": cell.position.map { .array([.number($0.horizontal), .number($0.vertical)]) }
        ?? .null,
      "keyPoints": .array(
        scenario.keyPoints.map {
          .object(["text": text($0.text), "subPoints": .array($0.subPoints.map(text))])
        }),
      "summary": .array(
        scenario.summary.map { .object(["heading": text($0.heading), "text": text($0.text)]) }),
      "introduction": text(scenario.introduction),
      "chapters": .array(
        scenario.chapters.map {
          .object([
            "theme": .string($0.theme.rawValue), "subheading": text($0.subheading),
            "text": text($0.text),
          ])
        }),
      "questions": .object([
        "introduction": text(scenario.questions.introduction),
        "questions": .array(
          scenario.questions.questions.map {
            .object(["text": text($0.text), "audience": .string($0.audience)])
          }),
      ]),
    ])
  }

  private func comparison(_ theme: Theme, _ cross: ScenarioCross) -> JSONValue {
    let row = cross.comparison.first { $0.theme == theme.id }
    let cells = Quadrant.allCases.map { quadrant in
      JSONValue.Member(
        key: quadrant.letter, value: .array((row?.points[quadrant] ?? []).map(text)))
    }
    return .object([.init(key: "theme", value: text(theme.name))] + cells)
  }

  private func source(_ source: Source) -> JSONValue {
    .object([
      "key": .string(source.id.rawValue), "title": .string(source.title),
      "author": .string(source.author), "year": .string(source.year),
      "url": .string(source.url), "about": .codes(source.about),
    ])
  }

  private func session(_ session: Session) -> JSONValue {
    .object([
      "id": .string(session.id.rawValue), "date": .string(session.date.description),
      "kind": .string(session.kind.rawValue), "title": text(session.title),
      "people": .integer(session.people),
    ])
  }

  private func comment(_ comment: Comment) -> JSONValue {
    .object([
      "session": comment.session.map { .string($0.rawValue) } ?? .null,
      "about": .string(comment.about), "text": text(comment.text),
      "state": .string(comment.state.rawValue), "reason": .string(comment.reason),
    ])
  }

  private func text(_ text: StudyText) -> JSONValue { .string(text(language)) }
}
