import ArgumentParser
import ScenarioMethod
import WorkshopStore

extension ParticipantsCommand {
  /// `scenariocross participants forget`.
  struct Forget: ParsableCommand {
    static let configuration = CommandConfiguration(
      "forget",
      nl: (
        "Wis wat iemand vertelt en trek alle antwoorden in.",
        """
        Voorbeeld: scenariocross participants forget r017

        Naam, achtergrond, opmerkingen en teksten worden gewist, ook bij wat iemand bevestigde, \
        koos of met --as deed. Wie geen code heeft, noemt u bij naam. Dit is niet terug te \
        draaien. De geschiedenis houdt alleen dat iemand met deze code is vergeten. Reservekopieën \
        en eerder geschreven mappen wist u zelf.
        """
      ),
      en: (
        "Erase what tells of somebody and withdraw all answers.",
        """
        Example: scenariocross participants forget r017

        Name, background, comments and texts are erased, also where somebody confirmed, chose or \
        did something with --as. Name whoever has no code by their name. This cannot be taken \
        back. The history only keeps that somebody under this code was forgotten. Copies and \
        folders that were written before are yours to erase.
        """
      ))

    @OptionGroup var study: StudyOptions
    @Argument(
      help: .words(
        nl: "De code van de deelnemer, of de naam van wie geen code heeft.",
        en: "The code of the participant, or the name of who has no code."))
    var id: String?
    @Flag(help: .words(nl: "Vraag niet om bevestiging.", en: "Do not ask to confirm."))
    var yes = false

    func run() throws {
      let looked = try study.look()
      let language = study.language(of: looked)
      let prompt = Prompt(language)
      let known = try study.withStore { try $0.people(looked.slug) }
      let word = try prompt.known(Words.asked, given: id, among: known)
      let code = try study.withStore { store in
        try Exit.refusing(in: language) { try store.participant(word, in: looked.slug) }
      }
      let loss = try ForgettingLoss(of: code, in: looked, study.stamp, language)
      prompt.say(Terminal.paragraph(loss.wording(language)))
      // NB: who has no code has an id that nobody ever saw.
      let isExpert = looked.workshop.scoring.experts[code] != nil
      let person = isExpert && word != code.rawValue ? "\(word) (\(code))" : word
      guard try yes || prompt.confirm(Words.confirmed(person)) else {
        return study.report([], in: looked.slug, language)
      }
      let forgotten = try study.withStore { store in
        try Exit.refusing(in: language) { try store.forget(word, in: looked.slug, study.stamp) }
      }
      study.report(.forget(forgotten.code, withdrawals: []), in: looked.slug, language)
      prompt.say(Words.hints(forgotten))
    }
  }

  /// The questions, and what is said afterwards.
  private enum Words {
    static let asked = Wording(nl: "Code van de deelnemer", en: "Code of the participant")

    static func confirmed(_ word: String) -> Wording {
      Wording(
        nl: "Alles wat \(word) vertelt wissen en alle antwoorden intrekken; dit is niet terug te "
          + "draaien",
        en: "Erase all that tells of \(word) and withdraw all answers; this cannot be taken back")
    }

    /// What people must know who believe that everything is gone.
    static func hints(_ forgotten: Forgotten) -> [Wording] {
      let namesakes = forgotten.namesakes.map(\.rawValue).joined(separator: ", ")
      let entries = forgotten.mentions.map(String.init).joined(separator: ", ")
      return [
        namesakes.isEmpty
          ? nil
          : Wording(
            nl: "\(namesakes) had dezelfde naam, die ook is gewist; geef haar opnieuw met: "
              + "scenariocross experts edit",
            en: "\(namesakes) had the same name, which is erased too; give it again with: "
              + "scenariocross experts edit"),
        entries.isEmpty
          ? nil
          : Wording(
            nl: "de naam staat nog in de woorden van regel \(entries) van de geschiedenis "
              + "(scenariocross history); wat men schreef, wordt niet gewist",
            en: "the name still stands in the words of entry \(entries) of the history "
              + "(scenariocross history); what people wrote is not erased"),
        forgotten.isClean
          ? nil
          : Wording(
            nl: "een ander programma houdt het bestand open, waardoor er nog oude resten in staan; "
              + "sluit dat en doe dit nog eens",
            en: "another program keeps the file open, so that it still holds remains; close that "
              + "and do this once more"),
      ].compactMap(\.self)
    }
  }
}
