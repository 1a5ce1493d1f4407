import ScenarioMethod

extension Report {
  var scope: [Block] {
    let scope = frame.scope
    return text(scope.reason) + list(scope.subQuestions.map(plain))
      + (scope.programme.map { text($0.about) } ?? []) + [
        .facts(facts)
      ]
  }

  private var facts: [(name: String, value: String)] {
    let scope = frame.scope
    let programme = scope.programme.map { programme in
      [plain(programme.name), programme.url].filter { !$0.isEmpty }.joined(separator: ", ")
    }
    let rows: [(name: String, value: String)] = [
      (word("Programma", "Programme"), programme ?? ""),
      (word("Opdrachtgevers", "Commissioners"), scope.commissioners.joined(separator: ", ")),
      (word("Partners", "Partners"), scope.partners.joined(separator: ", ")),
      (word("Auteurs", "Authors"), scope.authors.joined(separator: ", ")),
      (word("Voor wie", "Audience"), plain(scope.audience)),
      (word("Wie beslist", "Decision owner"), plain(scope.decisionOwner)),
      (word("Begonnen", "Started"), scope.started.map { FrameWords.day($0, language) } ?? ""),
      (word("Horizon", "Horizon"), scope.horizon.map(years) ?? ""),
      (word("Gebied", "Geography"), plain(scope.geography)),
      (
        word("Wie het raakt", "Who it affects"),
        scope.affectedGroups.map(plain).joined(separator: "; ")
      ),
    ]
    let outcomes = scope.outcomes.map { (name: plain($0.name), value: plain($0.definition)) }
    let words = scope.glossary.map { (name: plain($0.term), value: plain($0.meaning)) }
    let all =
      rows + explained(outcomes, word("Uitkomsten", "Outcomes"))
      + explained(words, word("Begrippen", "Terms"))
    return all.filter { !$0.value.isEmpty }
  }

  /// Each word with what it means; those that nobody explained stand together behind `heading`.
  private func explained(
    _ words: [(name: String, value: String)], _ heading: String
  ) -> [(name: String, value: String)] {
    let bare = words.filter(\.value.isEmpty).map(\.name).joined(separator: ", ")
    return [(heading, bare)] + words.filter { !$0.value.isEmpty }
  }

  private func years(_ horizon: Horizon) -> String {
    horizon.from == horizon.to ? "\(horizon.from)" : "\(horizon.from)–\(horizon.to)"
  }

  /// Who the experts are and what they know, as far as the frame tells it.
  private var experts: [Block] {
    let told = frame.experts.map { expert in
      [expert.name, plain(expert.background)].filter { !$0.isEmpty }.joined(separator: ": ")
    }.filter { !$0.isEmpty }
    let once: [String] = told.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    return once.isEmpty
      ? [] : [.heading(level: 3, word("De experts", "The experts"))] + list(once)
  }

  var method: [Block] {
    let steps = MethodSentences(frame).all.map { $0(language) }
    let sessions = Table(
      caption: word("Bijeenkomsten en gesprekken", "Meetings and interviews"),
      head: [
        word("Wanneer", "When"), word("Wat", "What"), word("Waarover", "About"),
        word("Mensen", "People"),
      ], numbers: [3],
      rows: frame.sessions.map { session in
        (
          .plain,
          [
            FrameWords.day(session.date, language), session.kind.name(language),
            plain(session.title), "\(session.people)",
          ]
        )
      })
    return (steps.isEmpty ? [] : [.numbered(steps.map { Item(text: $0) })])
      + (sessions.rows.isEmpty ? [] : [.table(sessions)]) + arguments + experts
  }

  /// What people brought forward before they chose, without their names.
  private var arguments: [Block] {
    guard !frame.considerations.isEmpty else { return [] }
    let table = Table(
      caption: word("Argumenten voor en tegen", "Arguments for and against"),
      head: [
        word("Waarover", "About"), word("Kant", "Side"), word("Wie", "Who"),
        word("Argument", "Argument"),
      ], numbers: [],
      rows: frame.considerations.map { argument in
        (
          .plain,
          [
            name(of: argument.subject), argument.side.name(language),
            argument.speaker.name(language), plain(argument.text),
          ]
        )
      })
    return [.table(table)]
  }

  private func name(of subject: Consideration.Subject) -> String {
    switch subject {
    case .pair(let first, let second): "\(plain(first.name)) × \(plain(second.name))"
    case .other(let code): code
    }
  }
}
