import ScenarioMethod

extension Report {
  private var written: [Scenario] { frame.pipeline.cross.value?.cells.compactMap(\.scenario) ?? [] }

  /// Why no scenario can be shown; `nil` when one was written.
  private var unwritten: Wording? {
    if let reason = frame.pipeline.cross.reason { return reason }
    return written.isEmpty ? ScenarioError.noneWritten.wording : nil
  }

  var cross: [Block] {
    guard let cross = frame.pipeline.cross.value else {
      return empty(
        "het kruis van de twee gekozen kernonzekerheden",
        "the cross of the two chosen core uncertainties", frame.pipeline.cross.reason)
    }
    let axes = [cross.axes.vertical, cross.axes.horizontal].map { axis in
      axis.degree.isEmpty
        ? Item(text: plain(axis.name)) : Item(text: plain(axis.degree), opening: plain(axis.name))
    }
    let isPlaced = cross.cells.contains { $0.position != nil }
    return [.list(axes), .cross(cross, to: .scenario)]
      + (isPlaced ? [.drawing("positions")] : []) + text(cross.axes.choice.reason)
      + list(cross.caveats.map(plain)) + restingOn(cross.axes)
  }

  /// What the chosen axes rest on, and what the numbers say of them; said too when there are none.
  private func restingOn(_ axes: Axes) -> [Block] {
    let early = early(axes.choice.basis)
    let few = word(
      "Te weinig antwoorden wijzen een kant op om te tonen hoe zij over de kwadranten liggen.",
      "Too few answers point one way to show how they lie over the quadrants.")
    let spread = spread(over: axes) ?? (early == nil ? few : nil)
    return [.note([early, spread].compactMap(\.self).joined(separator: " "))]
  }

  /// What was still to come when people chose; `nil` when nothing was.
  private func early(_ basis: Basis) -> String? {
    let parts = basis.parts
    // NB: who shortlists by judgement waits for no scores.
    let isUnscored = parts[.ballots] == nil && parts[.shortlist] == nil
    switch (isUnscored, parts[.answers] == nil) {
    case (false, false): return nil
    case (false, true):
      return word(
        "Deze assen zijn gekozen voordat er antwoorden waren.",
        "These axes were chosen before there were answers.")
    case (true, false):
      return word(
        "Deze assen zijn gekozen voordat er scores waren.",
        "These axes were chosen before there were scores.")
    case (true, true):
      return word(
        "Deze assen zijn gekozen voordat er scores of antwoorden waren.",
        "These axes were chosen before there were scores or answers.")
    }
  }

  /// How the answers lie over the quadrants, and whether the axes move together.
  private func spread(over axes: Axes) -> String? {
    guard let pair = axes.assessment, let shares = axes.balance.value else { return nil }
    let parts = zip(Quadrant.allCases, shares).map { quadrant, share in
      "\(quadrant.letter) \(Percent.text(share)) %"
    }
    let lead = word(
      "De antwoorden liggen zo over de kwadranten: ",
      "The answers lie over the quadrants like this: ")
    let sentence = pair.sentence(language)
    return lead + parts.joined(separator: ", ") + " (n = \(pair.balanceN)). "
      + sentence.prefix(1).uppercased() + sentence.dropFirst() + "."
  }

  var worlds: [Block] {
    if let unwritten {
      return empty(
        "van elk scenario een samenvatting", "a summary of each scenario", unwritten)
    }
    return written.map { scenario in
      let blocks = scenario.summary.flatMap { block -> [Block] in
        (block.heading.isEmpty ? [] : [.heading(level: 4, plain(block.heading))])
          + text(block.text)
      }
      let letter = scenario.quadrant.letter
      let links = Block.links([
        (word("Het hele verhaal", "The whole story"), "story-\(letter)"),
        (word("Beleidsvraagstukken", "Policy questions"), "questions-\(letter)"),
      ])
      return .scenario(
        scenario.quadrant, .scenario, opening(scenario, .scenario) + blocks + [links])
    }
  }

  /// The title with its letter and the tagline.
  private func opening(_ scenario: Scenario, _ target: Target) -> [Block] {
    let heading = Block.heading(
      level: 3, plain(scenario.title), letter: scenario.quadrant,
      id: "\(target.rawValue)-\(scenario.quadrant.letter)")
    let isTold = target != .questions && !scenario.tagline.isEmpty
    return [heading] + (isTold ? [.lead(plain(scenario.tagline))] : [])
  }

  var comparison: [Block] {
    guard let cross = frame.pipeline.cross.value, !cross.comparison.isEmpty else {
      return empty(
        "een tabel die de vier per thema vergelijkt", "a table that compares the four by theme",
        unwritten ?? frame.missing.first { $0.part == .comparison }?.reason)
    }
    let columns = cross.cells.map { cell in
      (cell.quadrant, cell.scenario.map { plain($0.title) } ?? "")
    }
    let rows = frame.scope.themes.map { theme in
      let points = cross.comparison.first { $0.theme == theme.id }?.points ?? [:]
      return (plain(theme.name), cross.cells.map { (points[$0.quadrant] ?? []).map(plain) })
    }
    let table = Comparison(
      caption: word("Wat per thema verschilt", "What differs by theme"),
      theme: word("Thema", "Theme"), columns: columns, rows: rows)
    return text(frame.scope.labels.comparisonLead) + [.comparison(table)]
  }

  var questions: [Block] {
    guard let cross = frame.pipeline.cross.value, unwritten == nil else {
      return empty(
        "de vragen die elk scenario aan beleid stelt",
        "the questions that each scenario puts to policy", unwritten)
    }
    return text(frame.scope.labels.questionsLead) + [.cross(cross, to: .questions)]
      + written.map { scenario in
        let questions = scenario.questions.questions.map { question in
          Item(text: plain(question.text), opening: question.audience)
        }
        return .scenario(
          scenario.quadrant, .questions,
          opening(scenario, .questions) + text(scenario.questions.introduction)
            + (questions.isEmpty ? [] : [.numbered(questions)]))
      }
  }

  var conclusions: [Block] {
    guard let conclusions = frame.pipeline.cross.value?.conclusions, conclusions != Conclusions()
    else {
      return empty(
        "wat de scenario's samen leren", "what the scenarios teach together",
        unwritten ?? frame.missing.first { $0.part == .conclusions }?.reason)
    }
    let shared = conclusions.shared.flatMap { shared -> [Block] in
      let letters = shared.scenarios.map(\.letter).joined(separator: word(" en ", " and "))
      return [.heading(level: 3, word("Gedeeld door ", "Shared by ") + letters)]
        + text(shared.text)
    }
    return shared
      + titled(word("Kernboodschap", "Core message"), conclusions.coreMessage)
      + titled(word("Implicaties voor beleid", "Implications for policy"), conclusions.implications)
  }

  private func titled(_ title: String, _ body: StudyText) -> [Block] {
    body.isEmpty ? [] : [.heading(level: 3, title)] + text(body)
  }

  var stories: [Block] {
    written.map { scenario in
      let chapters = scenario.chapters.flatMap { chapter -> [Block] in
        let theme = frame.scope.themes.first { $0.id == chapter.theme }
        let name = theme.map { plain($0.short.isEmpty ? $0.name : $0.short) }
        let title = [name ?? chapter.theme.rawValue, plain(chapter.subheading)]
        return [.heading(level: 4, title.filter { !$0.isEmpty }.joined(separator: ": "))]
          + text(chapter.text)
      }
      return .scenario(
        scenario.quadrant, .story,
        opening(scenario, .story) + text(scenario.introduction) + chapters)
    }
  }
}
