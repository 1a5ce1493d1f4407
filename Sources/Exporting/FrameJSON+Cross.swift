package import ScenarioMethod

extension FrameJSON {
  package func cross(_ cross: ScenarioCross, themes: [Theme]) -> JSONValue {
    let axes = cross.axes
    return .object([
      "vertical": axes.vertical.json(language, [axes.top, axes.bottom]),
      "horizontal": axes.horizontal.json(language, [axes.left, axes.right]),
      "by": .strings(axes.choice.by),
      "at": .optional(axes.choice.at) { .string($0.description) },
      "reason": text(axes.choice.reason),
      "basis": .strings(axes.choice.basis.present.map(\.rawValue)),
      "rejected": .array(
        axes.choice.rejected.map {
          .object(["pair": .strings($0.pair.map(\.rawValue)), "reason": text($0.reason)])
        }),
      "balance": .statistic(axes.balance),
      "balanceN": .integer(axes.assessment?.balanceN ?? 0),
      "caveats": .array(cross.caveats.map(text)),
      "scenarios": .array(cross.cells.map(scenario)),
      "comparison": .array(themes.map { comparison($0, cross) }),
      "conclusions": conclusions(cross.conclusions),
    ])
  }

  func scenario(_ cell: ScenarioCross.Cell) -> JSONValue {
    guard let scenario = cell.scenario else {
      return .object(["letter": .string(cell.quadrant.letter), "written": .bool(false)])
    }
    return .object([
      "letter": .string(cell.quadrant.letter), "written": .bool(true),
      "title": text(scenario.title), "tagline": text(scenario.tagline),
      "position": .optional(cell.position) {
        .array([.number($0.horizontal), .number($0.vertical)])
      },
      "keyPoints": .array(
        scenario.keyPoints.map {
          .object(["text": text($0.text), "subPoints": .array($0.subPoints.map(text))])
        }),
      "summary": .array(
        scenario.summary.map { .object(["heading": text($0.heading), "text": text($0.text)]) }),
      "introduction": text(scenario.introduction),
      "chapters": .array(scenario.chapters.map(chapter)),
      "questions": questions(scenario.questions),
    ])
  }

  func questions(_ questions: PolicyQuestions) -> JSONValue {
    .object([
      "introduction": text(questions.introduction),
      "questions": .array(
        questions.questions.map {
          .object(["text": text($0.text), "audience": .string($0.audience)])
        }),
    ])
  }

  private func chapter(_ chapter: Chapter) -> JSONValue {
    .object([
      "theme": .string(chapter.theme.rawValue), "subheading": text(chapter.subheading),
      "text": text(chapter.text),
    ])
  }

  func comparison(_ theme: Theme, _ cross: ScenarioCross) -> JSONValue {
    let row = cross.comparison.first { $0.theme == theme.id }
    let cells = Quadrant.allCases.map { quadrant in
      JSONValue.Member(
        key: quadrant.letter, value: .array((row?.points[quadrant] ?? []).map(text)))
    }
    return .object([.init(key: "theme", value: text(theme.name))] + cells)
  }

  package func conclusions(_ conclusions: Conclusions) -> JSONValue {
    .object([
      "shared": .array(
        conclusions.shared.map {
          .object(["scenarios": .strings($0.scenarios.map(\.letter)), "text": text($0.text)])
        }),
      "coreMessage": text(conclusions.coreMessage),
      "implications": text(conclusions.implications),
    ])
  }
}
