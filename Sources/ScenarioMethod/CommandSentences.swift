public import Foresight

extension Deed {
  /// The name of what was done: `longlist.propose`, `import`, `answers` or `undo`.
  public var name: String {
    switch self {
    case .command(let command): command.name
    case .bring: "import"
    case .answers: "answers"
    case .undo: "undo"
    }
  }

  /// The codes and names that it is about, each once, in the order said.
  public var about: [String] {
    let named: [String] =
      switch self {
      case .undo(let entry): ["\(entry)"]
      case .command, .bring, .answers: commands.flatMap(\.about) + batches.map(\.form)
      }
    return named.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// What was done, in a line that people read.
  public var sentence: Wording {
    let subjects = about.prefix(5).joined(separator: " ") + (about.count > 5 ? " …" : "")
    let what: Wording =
      switch self {
      case .command(let command): command.sentence
      case .bring(let commands, _):
        Wording(nl: "bestanden ingelezen", en: "files taken in") + .same(", ")
          + .count(
            commands.count, nl: ("wijziging", "wijzigingen"), en: ("change", "changes"))
      case .answers(let batch):
        .count(
          batch.last - batch.first + 1, nl: ("formulier ingeleverd", "formulieren ingeleverd"),
          en: ("sheet handed in", "sheets handed in"))
      case .undo: Wording(nl: "ongedaan gemaakt", en: "taken back")
      }
    return what + .same(subjects.isEmpty ? "" : ": \(subjects)")
  }
}

extension Command {
  /// What kind of change it is, in a few words.
  public var sentence: Wording {
    let words: [String: Wording] = [
      "study.describe": Wording(nl: "afbakening beschreven", en: "scope described"),
      "study.cite": Wording(nl: "bron", en: "source"),
      "study.uncite": Wording(nl: "bron verwijderd", en: "source removed"),
      "study.hold": Wording(nl: "bijeenkomst", en: "session"),
      "study.cancel": Wording(nl: "bijeenkomst verwijderd", en: "session removed"),
      "study.note": Wording(nl: "opmerking", en: "comment"),
      "study.retract": Wording(nl: "opmerking verwijderd", en: "comment removed"),
      "longlist.propose": Wording(nl: "ontwikkeling voorgesteld", en: "development proposed"),
      "longlist.edit": Wording(nl: "ontwikkeling gewijzigd", en: "development changed"),
      "longlist.drop": Wording(nl: "ontwikkeling geschrapt", en: "development dropped"),
      "longlist.merge": Wording(nl: "ontwikkeling samengevoegd", en: "development merged"),
      "longlist.split": Wording(nl: "ontwikkeling gesplitst", en: "development split"),
      "longlist.restore": Wording(nl: "ontwikkeling teruggezet", en: "development put back"),
      "scoring.enrol": Wording(nl: "expert", en: "expert"),
      "scoring.dismiss": Wording(nl: "expert verwijderd", en: "expert removed"),
      "scoring.openRound": Wording(nl: "scoreronde geopend", en: "round of scores opened"),
      "scoring.reopenRound": Wording(
        nl: "scoreronde vervangen", en: "round of scores replaced"),
      "scoring.dropRound": Wording(nl: "scoreronde verwijderd", en: "round of scores removed"),
      "scoring.rule": Wording(nl: "regel voor de selectie", en: "rule for the shortlist"),
      "scoring.confirm": Wording(nl: "selectie bevestigd", en: "shortlist confirmed"),
      "scoring.unconfirm": Wording(
        nl: "bevestiging teruggenomen", en: "confirmation taken back"),
      "survey.publish": Wording(nl: "vragenlijst gepubliceerd", en: "questionnaire published"),
      "survey.invite": Wording(nl: "groepen uitgenodigd", en: "groups invited"),
      "survey.withdraw": Wording(
        nl: "vragenlijst teruggenomen", en: "questionnaire taken back"),
      "axes.propose": Wording(nl: "kandidaat-as", en: "candidate axis"),
      "axes.withdraw": Wording(nl: "kandidaat-as verwijderd", en: "candidate axis removed"),
      "axes.choose": Wording(nl: "assen gekozen", en: "axes chosen"),
      "axes.unchoose": Wording(nl: "keuze van assen teruggenomen", en: "choice taken back"),
      "scenarios.write": Wording(nl: "scenario geschreven", en: "scenario written"),
      "scenarios.erase": Wording(nl: "scenario verwijderd", en: "scenario removed"),
      "scenarios.compare": Wording(nl: "thema vergeleken", en: "theme compared"),
      "scenarios.place": Wording(nl: "scenario's geplaatst", en: "scenarios placed"),
      "scenarios.conclude": Wording(nl: "conclusies", en: "conclusions"),
    ]
    return words[name] ?? .same(name)
  }
}
