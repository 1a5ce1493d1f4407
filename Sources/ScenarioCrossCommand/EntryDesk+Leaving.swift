import Exporting
import ScenarioMethod

// What is said of forms that are not full: to whoever stops, and to whoever begins.

extension EntryDesk {
  /// The last words to somebody who was asked: what became of it, and how to go on.
  func farewell(to entry: Entry, isDone: Bool) -> [String] {
    let words: Wording
    if isDone {
      words = entry.sheet.isBlank ? Self.doneBlank : Wording(nl: "klaar", en: "done")
    } else {
      let on = (entry.hasTyped ? Self.kept : .same("")) + Self.goOn
      words = Wording(nl: "gestopt; ", en: "stopped; ") + (entry.isNew ? Self.nothing : on)
    }
    let line = Terminal.paragraph("\(entry.who): " + words(asked.language))
    return [line] + (isDone || entry.isNew ? [] : ["  " + command(for: entry.participant)])
  }

  private static let doneBlank = Wording(
    nl: "er is niets ingevuld, dus dit telt niet mee",
    en: "nothing was filled in, so this does not count")
  private static let kept = Wording(
    nl: "wat u typte is bewaard; ", en: "what you typed is kept; ")
  private static let nothing = Wording(nl: "er is niets ingevuld", en: "nothing was filled in")
  private static let goOn = Wording(nl: "ga later verder met:", en: "go on later with:")

  /// The command by which somebody goes on.
  private func command(for participant: Participant.ID) -> String {
    let verb =
      asked.blank.isQuestionnaire ? "responses enter --respondent " : "scores enter --expert "
    return "scenariocross \(verb)\(participant.rawValue.shellWord)"
      + (round.map { " --round \($0)" } ?? "") + study.copied
  }

  /// Says whose forms of a group end before their last item, as those of somebody who stopped do.
  ///
  /// Those with most left open come first; who passed over a question on the way is not unfinished.
  ///
  /// NB: nobody is gone on with by itself, since two people may type in forms at the same time.
  func tellUnfinished(of group: StakeholderGroup.ID) throws {
    let last = asked.places.suffix(asked.form.cellsPerItem)
    // NB: who sits down next reads this screen, so people who have names are not told.
    let numbered = try sheets.filter { $0.participant.rawValue.wholeMatch(of: /\p{L}\d+/) != nil }
    let open = numbered.filter { $0.group == group && !$0.isBlank }
      .filter { sheet in last.allSatisfy { sheet.codes[$0] == 0 } }
      .map { sheet in (sheet.participant, asked.places.count { sheet.codes[$0] == 0 }) }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    guard let first = open.first?.0 else { return }
    let all = asked.places.count
    func names(_ of: String) -> String {
      let some = open.prefix(Self.mostNamed).map { "\($0) (\($1) \(of) \(all) open)" }
      return some.joined(separator: ", ") + (open.count > some.count ? " …" : "")
    }
    let words = Wording(
      nl: "van deze groep is nog niet klaar: \(names("van")); ga daarmee verder met:",
      en: "of this group not finished yet: \(names("of")); go on with that by:")
    Terminal.say(Terminal.paragraph(words(asked.language)), "  " + command(for: first))
  }

  /// So many respondents are named; of more the first ones.
  ///
  /// House: what fits on two lines.
  private static let mostNamed = 5
}
