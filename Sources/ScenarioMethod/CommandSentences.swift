public import Foresight

extension Deed {
  /// The name of what was done: `longlist.propose`, `import`, `answers` or `undo`.
  public var name: String {
    switch self {
    case .command(let command): command.name
    case .bring: "import"
    case .answers: "answers"
    case .undo: "undo"
    case .forget: "forget"
    }
  }

  /// The codes and names that it is about, each once, in the order said.
  public var about: [String] {
    let named: [String] =
      switch self {
      case .undo(let entry): ["\(entry)"]
      case .forget(let participant, _): [participant.rawValue]
      case .command, .bring, .answers: commands.flatMap(\.about) + batches.map(\.form)
      }
    return named.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// What was done, in a line that people read.
  public var sentence: Wording {
    switch self {
    case .command(let command): command.told
    case .bring(let commands, let answers): brought(commands, answers)
    case .answers(let batch):
      .count(
        batch.last - batch.first + 1, nl: ("formulier ingeleverd", "formulieren ingeleverd"),
        en: ("sheet handed in", "sheets handed in")
      ).about(about)
    case .undo: Wording(nl: "ongedaan gemaakt", en: "taken back").about(about)
    case .forget: Wording(nl: "deelnemer vergeten", en: "participant forgotten").about(about)
    }
  }

  /// What was done at once: only sheets tell that it came from files, a few changes tell what they are.
  private func brought(_ commands: [Command], _ answers: [SheetBatch]) -> Wording {
    let taken = Wording(nl: "bestanden ingelezen, ", en: "files taken in, ")
    let changes = Wording.count(
      commands.count, nl: ("wijziging", "wijzigingen"), en: ("change", "changes"))
    if commands.isEmpty {
      let sheets = answers.reduce(0) { $0 + $1.last - $1.first + 1 }
      return
        (taken + .count(sheets, nl: ("formulier", "formulieren"), en: ("sheet", "sheets")))
        .about(about)
    }
    guard answers.isEmpty else { return (taken + changes).about(about) }
    guard commands.count > Self.changesTold else {
      return commands.dropFirst().reduce(commands[0].told) { $0 + .same("; ") + $1.told }
    }
    return (changes + Wording(nl: " tegelijk", en: " at once")).about(about)
  }

  /// How many changes that were made at once are told one by one.
  private static var changesTold: Int { 3 }
}

extension Wording {
  /// The same with the names that it is about, the first few of many.
  fileprivate func about(_ names: [String]) -> Wording {
    let subjects = names.prefix(5).joined(separator: " ") + (names.count > 5 ? " …" : "")
    return self + .same(subjects.isEmpty ? "" : ": \(subjects)")
  }
}

extension Command {
  /// What was done, to what, in a line that people read.
  var told: Wording {
    switch self {
    case .longlist(.merge(let id, let into, _)):
      Wording(nl: "\(id) is opgegaan in \(into)", en: "\(id) was merged into \(into)")
    case .longlist(.split(let id, let into, _)):
      Wording(nl: "\(id) is verdeeld over ", en: "\(id) was divided over ")
        + .same(into.map(\.rawValue).joined(separator: " "))
    case .axes(.propose(let candidate)):
      sentence.about([candidate.id.rawValue] + candidate.members.map(\.word))
    // NB: a draft holds all that is asked; whom it names tells nothing of what changed.
    case .survey(.draft): sentence
    default: sentence.about(about)
    }
  }

  /// What kind of change it is, in a few words.
  public var sentence: Wording {
    switch self {
    case .study(let command): command.sentence
    case .longlist(let command): command.sentence
    case .scoring(let command): command.sentence
    case .survey(let command): command.sentence
    case .axes(let command): command.sentence
    case .scenarios(let command): command.sentence
    }
  }
}

extension StudyCommand {
  fileprivate var sentence: Wording {
    switch self {
    case .describe: Wording(nl: "afbakening vastgelegd", en: "scope recorded")
    case .cite: Wording(nl: "bron", en: "source")
    case .uncite: Wording(nl: "bron verwijderd", en: "source removed")
    case .hold: Wording(nl: "bijeenkomst", en: "session")
    case .cancel: Wording(nl: "bijeenkomst verwijderd", en: "session removed")
    case .note(let comment):
      (comment.side == nil
        ? Wording(nl: "opmerking ", en: "comment ") : Wording(nl: "argument ", en: "argument "))
        + (comment.state == .open
          ? Wording(nl: "genoteerd", en: "noted") : comment.state.name)
    case .retract: Wording(nl: "opmerking verwijderd", en: "comment removed")
    }
  }
}

extension LonglistCommand {
  fileprivate var sentence: Wording {
    switch self {
    case .propose: Wording(nl: "ontwikkeling voorgesteld", en: "development proposed")
    case .edit: Wording(nl: "ontwikkeling gewijzigd", en: "development changed")
    case .drop: Wording(nl: "ontwikkeling geschrapt", en: "development dropped")
    case .merge: Wording(nl: "ontwikkeling samengevoegd", en: "development merged")
    case .split: Wording(nl: "ontwikkeling gesplitst", en: "development split")
    case .restore: Wording(nl: "ontwikkeling teruggezet", en: "development put back")
    }
  }
}

extension ScoringCommand {
  fileprivate var sentence: Wording {
    switch self {
    case .enrol: Wording(nl: "expert", en: "expert")
    case .dismiss: Wording(nl: "expert verwijderd", en: "expert removed")
    case .openRound: Wording(nl: "scoreronde geopend", en: "round of scores opened")
    case .reopenRound:
      Wording(nl: "vragen aan experts gewijzigd", en: "what experts are asked changed")
    case .dropRound: Wording(nl: "scoreronde verwijderd", en: "round of scores removed")
    case .rule: Wording(nl: "regel voor de selectie bepaald", en: "rule for the shortlist set")
    case .confirm: Wording(nl: "selectie bevestigd", en: "shortlist confirmed")
    case .unconfirm: Wording(nl: "bevestiging teruggenomen", en: "confirmation taken back")
    }
  }
}

extension SurveyCommand {
  fileprivate var sentence: Wording {
    switch self {
    case .draft: Wording(nl: "vragenlijst voorbereid", en: "questionnaire drafted")
    case .publish: Wording(nl: "vragenlijst gepubliceerd", en: "questionnaire published")
    case .invite: Wording(nl: "groepen uitgenodigd", en: "groups invited")
    case .withdraw: Wording(nl: "vragenlijst teruggenomen", en: "questionnaire taken back")
    }
  }
}

extension AxisCommand {
  fileprivate var sentence: Wording {
    switch self {
    case .propose: Wording(nl: "kandidaat-as", en: "candidate axis")
    case .withdraw: Wording(nl: "kandidaat-as verwijderd", en: "candidate axis removed")
    case .reject: Wording(nl: "paar afgevallen", en: "pair set aside")
    case .reconsider: Wording(nl: "paar weer in beeld", en: "pair considered again")
    case .choose: Wording(nl: "assen gekozen", en: "axes chosen")
    case .unchoose: Wording(nl: "keuze van assen teruggenomen", en: "choice taken back")
    }
  }
}

extension ScenarioCommand {
  fileprivate var sentence: Wording {
    switch self {
    case .write: Wording(nl: "scenario geschreven", en: "scenario written")
    case .erase: Wording(nl: "scenario verwijderd", en: "scenario removed")
    case .compare: Wording(nl: "thema vergeleken", en: "theme compared")
    case .place: Wording(nl: "scenario's geplaatst", en: "scenarios placed")
    case .conclude: Wording(nl: "conclusies geschreven", en: "conclusions written")
    }
  }
}
