import ScenarioMethod

// What is asked of experts and stakeholders.

extension StudyDifference {
  mutating func compareForms(
    _ files: Workshop, _ filed: Answers, _ answers: Answers
  ) throws {
    try compare(
      \.scoring.experts, files, put: { .scoring(.enrol(expert: $0)) },
      remove: { .scoring(.dismiss($0.id)) })
    if files.scoring.rule != study.scoring.rule { try apply(.scoring(.rule(files.scoring.rule))) }
    for round in files.scoring.rounds { try compare(round, files, filed, answers) }
    try compareWaiting(files, answers)
    try dropForms(files, answers)
    for new in files.survey.questionnaires { try publish(new) }
    // NB: files that tell of a published version do not tell what the next one will ask.
    if files.survey.current == nil, files.survey.draft != study.survey.draft {
      try apply(.survey(.draft(files.survey.draft)))
    }
    try compare(
      \.axes.candidates, files, put: { .axes(.propose(candidate: $0)) }, remove: nil)
  }

  /// Opens a round, or puts another form in its place.
  ///
  /// What was asked stays as it was while the ballots fit it, so that a development that came
  /// later does not put older ballots out of force.
  private mutating func compare(
    _ round: Round, _ files: Workshop, _ filed: Answers, _ answers: Answers
  ) throws {
    let name = Form.Name.round(round.number)
    guard let old = study.scoring.rounds[round.id] else {
      return try apply(.scoring(.openRound(number: round.number, form: round.form)))
    }
    let isAsked = (answers[name] ?? []).contains { !$0.isWithdrawal }
    let isCurrent =
      round == files.scoring.currentRound && round.id == study.scoring.currentRound?.id
    // NB: a folder tells what an older round asked only where that differs from the newest.
    let isTold = isCurrent || round.form.criteria != files.scoring.currentRound?.form.criteria
    if (isTold && old.form.criteria != round.form.criteria)
      || (!isAsked && items(old.form) != items(round.form))
      || (filed[name] ?? []).contains(where: { $0.moved(from: round.form, to: old.form) == nil })
    {
      try apply(.scoring(.reopenRound(number: round.number, form: round.form)))
      reopened.insert(name)
    }
  }

  /// Changes the criteria of a round that waits for scores: the files tell nothing else of it.
  private mutating func compareWaiting(_ files: Workshop, _ answers: Answers) throws {
    guard let waiting = study.scoring.currentRound, files.scoring.rounds[waiting.id] == nil,
      (answers[.round(waiting.number)] ?? []).isEmpty, let told = files.scoring.currentRound,
      told.form.criteria != waiting.form.criteria
    else { return }
    let form = Form(items: waiting.form.items, criteria: told.form.criteria)
    try apply(.scoring(.reopenRound(number: waiting.number, form: form)))
  }

  /// The developments that a form asks about and that take part: a file tells of the others too.
  private func items(_ form: Form) -> [Development.ID] {
    form.items.filter { study.longlist.developments[$0]?.isKept == true }
  }

  /// Takes away the rounds and the versions that the files lack.
  ///
  /// A folder tells nothing of a round in which nobody scored yet, nor of versions before its own.
  private mutating func dropForms(_ files: Workshop, _ answers: Answers) throws {
    for old in study.scoring.rounds where files.scoring.rounds[old.id] == nil {
      let isAsked = !(answers[.round(old.number)] ?? []).isEmpty
      guard isAsked || files.scoring.rounds.isEmpty else { continue }
      try apply(.scoring(.dropRound(number: old.number)))
    }
    let newest = files.survey.current?.version ?? 0
    for old in study.survey.questionnaires where old.version > newest {
      try apply(.survey(.withdraw(version: old.version)))
    }
  }

  /// A published version stays as it was asked; only whom it invites may change.
  private mutating func publish(_ new: Questionnaire) throws {
    if let old = study.survey.questionnaires[new.id], old.asksTheSame(as: new) {
      guard old.groups != new.groups else { return }
      return try apply(.survey(.invite(version: new.version, groups: new.groups)))
    }
    try apply(.survey(.publish(questionnaire: new)))
  }
}
