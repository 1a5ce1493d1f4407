import ArgumentParser
import ScenarioMethod
import WorkshopStore

extension LonglistVerbs {
  /// `scenariocross longlist add`.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      "add",
      nl: (
        "Zet een ontwikkeling op de longlist.",
        """
        Voorbeeld: scenariocross longlist add --title "De zeespiegel stijgt" --dimension ecologisch

        Wat u niet meegeeft, wordt gevraagd; met titel en dimensie erbij wordt niets gevraagd. \
        Dimensies staan voluit: E kan economisch en ecologisch zijn.
        """
      ),
      en: (
        "Put a development on the longlist.",
        """
        Example: scenariocross longlist add --title "The sea level rises" --dimension ecological

        What you do not give is asked for; with title and dimension nothing is asked. Dimensions \
        are written in full: E could be economic and ecological.
        """
      ))

    @OptionGroup var study: StudyOptions
    @Option(
      help: .words(
        nl: "De code; anders de volgende die vrij is.", en: "The code; else the next that is free.")
    )
    var code: String?
    @OptionGroup var said: DevelopmentOptions

    func run() throws {
      let looked = try study.look()
      let answered = Answered("longlist add", study)
      let prompt = Prompt(study.language(of: looked), leftOff: answered.leftOff)
      let code = try code.map { Development.ID(rawValue: try prompt.code($0)) }
      if let taken = code, looked.workshop.longlist.developments[taken] != nil {
        try study.refusing { throw LonglistError.codeTaken(taken) }
      }
      var said = said
      try said.askForNew(prompt, answered)
      try study.changeLonglist { longlist in
        let codes = longlist.developments.map(\.id.rawValue)
        let id = code ?? Development.ID(rawValue: NextName.after(codes, first: "D01"))
        return .propose(
          development: try said.applied(
            to: Development(id: id, title: "", dimension: .demographic), into: nil))
      }
    }
  }

  /// `scenariocross longlist edit`.
  struct Edit: ParsableCommand {
    static let configuration = CommandConfiguration(
      "edit",
      nl: (
        "Wijzig een ontwikkeling; de vorige titel blijft bewaard.",
        """
        Voorbeeld: scenariocross longlist edit D07 --title "De zee stijgt" --reason "korter"

        Zonder opties wordt elk deel gevraagd met wat er staat: Enter laat het zo, - maakt leeg. \
        Met --translation en geeft of vraagt u de Engelse woorden.
        """
      ),
      en: (
        "Change a development; the former title is kept.",
        """
        Example: scenariocross longlist edit D07 --title "The sea rises" --reason "shorter"

        Without options each part is asked with what stands there: Enter keeps it, - clears it. \
        With --translation nl you give or are asked the Dutch words.
        """
      ))

    @OptionGroup var study: StudyOptions
    @Argument(help: .code)
    var code: String?
    @OptionGroup var said: DevelopmentOptions
    @OptionGroup var into: TranslationOptions
    @Option(
      help: .words(nl: "Waarom de titel anders wordt.", en: "Why the title changes."))
    var reason: String?

    func run() throws {
      let looked = try study.look(into: into.translation)
      let prompt = Prompt(study.language(of: looked))
      let id = try prompt.development(given: code, in: looked.workshop.longlist)
      let old = try looked.workshop.longlist.development(id)
      var (said, reason) = (said, reason)
      let asks = said.isEmpty
      try said.askForEdit(of: old, into: into.translation, prompt)
      if asks, said.title != nil, into.translation == nil {
        reason = try prompt.ask(
          Wording(nl: "Waarom een andere titel", en: "Why another title"), given: reason)
      }
      try study.changeLonglist(into: into.translation) { longlist in
        let old = try longlist.development(id)
        let new = try said.applied(to: old, into: into.translation)
        return new == old ? nil : .edit(development: new, reason: reason ?? "")
      }
    }
  }
}
