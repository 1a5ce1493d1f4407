import ScenarioMethod

extension HTMLFrame {
  var scope: [HTML] {
    let scope = frame.scope
    var rows: [(String, String)] = []
    if let programme = scope.programme {
      rows.append((word("Programma", "Programme"), plain(programme.name)))
    }
    rows += [
      (word("Opdrachtgevers", "Commissioners"), scope.commissioners.joined(separator: ", ")),
      (word("Voor wie", "Audience"), plain(scope.audience)),
      (word("Wie beslist", "Decision owner"), plain(scope.decisionOwner)),
      (word("Horizon", "Horizon"), scope.horizon.map { "\($0.from)–\($0.to)" } ?? ""),
      (word("Gebied", "Geography"), plain(scope.geography)),
      (
        word("Geraakte groepen", "Affected groups"),
        scope.affectedGroups.map(plain).joined(separator: "; ")
      ),
    ]
    rows += scope.outcomes.map { (plain($0.name), plain($0.definition)) }
    rows += scope.glossary.map { (plain($0.term), plain($0.meaning)) }
    let questions = scope.subQuestions.isEmpty ? [] : [list(scope.subQuestions.map(plain))]
    let about = scope.programme.map { paragraphs($0.about) } ?? []
    return paragraphs(scope.reason) + questions + about + [facts(rows)]
  }

  /// A table of names and what they stand for; empty ones are left out.
  private func facts(_ rows: [(String, String)]) -> HTML {
    .make(
      "table",
      [
        .make(
          "tbody",
          rows.filter { !$0.1.isEmpty }.map { name, value in
            .make("tr", [.make("th", ["scope": "row"], name), .make("td", cited(value))])
          })
      ])
  }

  var method: [HTML] {
    let p = frame.pipeline
    var steps: [String] = []
    if let longlist = p.longlist.value {
      let count = longlist.developments.count
      steps.append(
        word(
          "\(count) ontwikkelingen op de longlist, over zes dimensies",
          "\(count) developments on the longlist, over six dimensions"))
    }
    if let shortlist = p.shortlist.value {
      steps.append(
        word(
          "\(shortlist.ballots) experts scoorden; \(shortlist.codes.count) ontwikkelingen gekozen",
          "\(shortlist.ballots) experts scored; \(shortlist.codes.count) developments chosen"))
    }
    if let findings = p.findings.value {
      let groups = findings.questionnaire.groups.map { group in
        let invited = group.invited.map { word(" van \($0)", " of \($0)") } ?? ""
        return "\(plain(group.name)) \(findings.responses(of: group.id))\(invited)"
      }
      steps.append(
        word(
          "\(findings.sheets.count) belanghebbenden antwoordden: ",
          "\(findings.sheets.count) stakeholders answered: ") + groups.joined(separator: "; "))
    }
    steps += frame.sessions.map { session in
      let people = Wording.count(
        session.people, nl: ("deelnemer", "deelnemers"), en: ("participant", "participants"))
      return "\(session.date): \(session.kind.name(language)), \(plain(session.title)), "
        + people(language)
    }
    return steps.isEmpty ? [] : [list(steps)]
  }

  var sources: [HTML] {
    guard !frame.sources.isEmpty else { return [] }
    return [
      .make(
        "ul",
        frame.sources.map { source in
          let parts = [source.author, source.year, source.title, source.url]
          let text = parts.filter { !$0.isEmpty }.joined(separator: ". ")
          return .make("li", ["id": "source-\(source.id)"], text)
        })
    ]
  }
}
