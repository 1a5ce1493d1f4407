import ArgumentParser
import Exporting
import ScenarioMethod
import WorkshopStore

/// `scenariocross participants`: who takes part, and who is forgotten.
struct ParticipantsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "participants",
    nl: ("Toon wie meedoen, en vergeet wie dat vraagt.", ""),
    en: ("Show who takes part, and forget who asks for it.", ""),
    subcommands: [List.self, Forget.self], default: List.self)

  /// `scenariocross participants list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      "list",
      nl: (
        "Toon de experts en de respondenten, en wat zij inleverden.",
        "Voorbeeld: scenariocross participants list --names"
      ),
      en: (
        "Show the experts and the respondents, and what they handed in.",
        "Example: scenariocross participants list --names"
      ))

    @OptionGroup var study: StudyOptions
    @Flag(help: .words(nl: "Ook de namen.", en: "The names too."))
    var names = false

    func run() throws {
      let looked = try study.look()
      let language = study.language(of: looked)
      let all = TakingPart.all(in: looked.workshop, looked.answers)
      if study.json { return Terminal.say(all.json(names: names)) }
      if all.isEmpty {
        let none = Wording(nl: "er doet nog niemand mee", en: "nobody takes part yet")
        return Terminal.say(none(language))
      }
      let expert = Wording(nl: "expert", en: "expert")(language)
      Terminal.say(
        Terminal.table(
          all.map { one in
            [one.id.rawValue, one.group?.rawValue ?? expert] + (names ? [one.name] : [])
              + [one.forms.map(\.word).joined(separator: " ")]
          }))
    }
  }

  /// `scenariocross participants forget`.
  struct Forget: ParsableCommand {
    static let configuration = CommandConfiguration(
      "forget",
      nl: (
        "Wis naam en teksten van een deelnemer en trek alle antwoorden in.",
        """
        Voorbeeld: scenariocross participants forget r017

        Dit is niet terug te draaien. De geschiedenis houdt alleen dat iemand met deze code is \
        vergeten. Reservekopieën en eerder geschreven mappen wist u zelf.
        """
      ),
      en: (
        "Erase the name and texts of a participant and withdraw all answers.",
        """
        Example: scenariocross participants forget r017

        This cannot be taken back. The history only keeps that somebody under this code was \
        forgotten. Copies and folders that were written before are yours to erase.
        """
      ))

    @OptionGroup var study: StudyOptions
    @Argument(help: .words(nl: "De code van de deelnemer.", en: "The code of the participant."))
    var id: String?
    @Flag(help: .words(nl: "Vraag niet om bevestiging.", en: "Do not ask to confirm."))
    var yes = false

    func run() throws {
      let looked = try study.look()
      let language = study.language(of: looked)
      let prompt = Prompt(language)
      let known = try study.withStore { try $0.participants(looked.slug) }.map(\.rawValue)
      let id = Participant.ID(rawValue: try prompt.known(Words.asked, given: id, among: known))
      let agrees = try yes || prompt.confirm(Words.confirmed(id))
      guard agrees else { return study.report([], in: looked.slug, language) }
      _ = try study.withStore { store in
        try Exit.refusing(in: language) { try store.forget(id, in: looked.slug, study.stamp) }
      }
      study.report(.forget(id, withdrawals: []), in: looked.slug, language)
      for hint in hints(id, looked.workshop) { prompt.say(Terminal.paragraph(hint(language))) }
    }

    /// What stands elsewhere, where no participant is known by code.
    private func hints(_ id: Participant.ID, _ study: Workshop) -> [Wording] {
      guard let expert = study.scoring.experts[id] else { return [] }
      let said = study.study.comments.filter { !expert.name.isEmpty && $0.by == expert.name }
      let codes = said.map(\.id.rawValue).joined(separator: ", ")
      let background = Wording(
        nl: "de achtergrond van \(id) blijft in de geschiedenis staan, zonder naam",
        en: "the background of \(id) stays in the history, without a name")
      let comments = Wording(
        nl: "de naam staat ook bij opmerking \(codes) en blijft daar",
        en: "the name also stands with comment \(codes), and stays there")
      return (expert.background.isEmpty ? [] : [background]) + (said.isEmpty ? [] : [comments])
    }
  }

  /// The questions.
  private enum Words {
    static let asked = Wording(nl: "Code van de deelnemer", en: "Code of the participant")

    static func confirmed(_ id: Participant.ID) -> Wording {
      Wording(
        nl: "Naam en teksten van \(id) wissen en alle antwoorden intrekken; dit is niet terug te "
          + "draaien",
        en: "Erase the name and texts of \(id) and withdraw all answers; this cannot be taken back"
      )
    }
  }
}
