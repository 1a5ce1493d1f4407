import ArgumentParser
import Exporting
import ScenarioMethod
import WorkshopStore

/// `scenariocross scores enter`: an expert's scores, typed in one by one.
struct ScoresEnterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "enter",
    nl: (
      "Vul de scores van een expert in.",
      """
      Voorbeeld: scenariocross scores enter --expert e01

      Elk antwoord staat op schijf voordat het volgende wordt gevraagd; wie stopt, gaat later \
      verder waar hij was. Met --code, --criterion en --score wordt één score ingevuld en niets \
      gevraagd. Zonder --expert volgt de ene expert op de andere.
      """
    ),
    en: (
      "Fill in the scores of an expert.",
      """
      Example: scenariocross scores enter --expert e01

      Every answer is on disk before the next is asked; whoever stops goes on later where they \
      were. With --code, --criterion and --score one score is filled in and nothing is asked. \
      Without --expert one expert follows the other.
      """
    ))

  @OptionGroup var study: StudyOptions
  @OptionGroup var look: EntryLook
  @Argument(help: .words(nl: "Hetzelfde als --expert.", en: "The same as --expert."))
  var who: String?
  @Option(help: .words(nl: "Wiens scores.", en: "Whose scores."))
  var expert: String?
  @Option(help: .words(nl: "De ronde; anders de nieuwste.", en: "The round; else the newest."))
  var round: Int?
  @Option(help: .words(nl: "De ontwikkeling.", en: "The development."))
  var code: String?
  @Option(help: .words(nl: "Het criterium.", en: "The criterion."))
  var criterion: String?
  @Option(
    parsing: .unconditional,
    help: .words(
      nl: "De score: een niveau, ? (weet niet) of - (wissen).",
      en: "The score: a level, ? (don't know) or - (clear)."))
  var score: String?
  @Option(help: .words(nl: "De reden van de score.", en: "The reason of the score."))
  var reason: String?

  mutating func validate() throws {
    expert = try SaidOnce.one(who, expert, "--expert")
    let parts = [code, criterion, score].compactMap(\.self)
    if !parts.isEmpty, parts.count < 3 || expert == nil {
      throw ValidationError(
        Speech.words(
          nl: "geef voor één score --expert, --code, --criterion en --score samen",
          en: "for one score give --expert, --code, --criterion and --score together"))
    }
  }

  func run() throws {
    try study.withStore { store in
      let stored = try study.look(store)
      let desk = EntryDesk(
        asked: EntryForm(
          try BlankForm(stored.round(round), of: stored.workshop), study.language(of: stored)),
        slug: stored.slug, store: store, study: study, round: round)
      let own = try expert.map { try stored.expert($0) }
      if let own, let code, let criterion, let score {
        let given = EntryDesk.Given(
          item: code, criterion: criterion, answer: score, reason: reason)
        return try desk.fill(by: own, of: nil, [given])
      }
      stored.workshop.scoring.hintAtNames(desk.asked.language)
      if let own {
        _ = try desk.sit(own, of: nil, isFancy: look.fancy)
      } else {
        let experts = stored.workshop.scoring.experts.map(\.id)
        guard !experts.isEmpty else { throw AskedFormError.noExperts }
        try enterAll(experts, desk)
      }
    }
  }

  /// Every expert whose form is not full, one after the other, until somebody stops.
  private func enterAll(_ experts: [Participant.ID], _ desk: EntryDesk) throws {
    let full = Set(
      try desk.sheets.filter { desk.asked.start(in: $0) == desk.asked.count }.map(\.participant))
    for one in experts where !full.contains(one) {
      guard try desk.sit(one, of: nil, isFancy: look.fancy) else { return }
    }
    let form = desk.asked.form
    let ballots = try desk.sheets.count {
      $0.ranks(on: form) && experts.contains($0.participant)
    }
    let done = Wording(nl: "alle experts hebben gescoord", en: "all experts have scored")
    let more = Wording(
      nl: "; voor een rangorde zijn er minstens \(Shortlist.fewestBallots) nodig: "
        + "scenariocross experts add",
      en: "; a ranking needs at least \(Shortlist.fewestBallots): scenariocross experts add")
    let words = ballots < Shortlist.fewestBallots ? done + more : done
    Terminal.say(Terminal.paragraph(words(desk.asked.language)))
  }
}
