import ArgumentParser
import Exporting
import ScenarioMethod
import WorkshopStore

/// `scenariocross sessions`: the meetings and interviews of a study.
struct SessionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "sessions",
    nl: ("Houd bijeenkomsten en interviews bij.", ""),
    en: ("Keep the list of meetings and interviews.", ""),
    subcommands: [List.self, Add.self], default: List.self)

  /// `scenariocross sessions list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      "list",
      nl: ("Toon de bijeenkomsten.", "Voorbeeld: scenariocross sessions list"),
      en: ("Show the sessions.", "Example: scenariocross sessions list"))

    @OptionGroup var study: StudyOptions

    func run() throws {
      let looked = try study.look()
      let language = study.language(of: looked)
      let sessions = looked.workshop.study.sessions.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
      if study.json { return Terminal.say(looked.workshop.study.sessionsJSON(language)) }
      if sessions.isEmpty {
        let none = Wording(
          nl: "er zijn nog geen bijeenkomsten: ", en: "there are no sessions yet: ")
        return Terminal.say(none(language) + "scenariocross sessions add")
      }
      Terminal.say(
        Terminal.table(
          sessions.map { session in
            [
              session.id.rawValue, session.date.description, session.kind.name(language),
              "\(session.people)", session.title(language),
            ]
          }))
    }
  }

  /// `scenariocross sessions add`.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      "add",
      nl: (
        "Voeg een bijeenkomst of interview toe.",
        """
        Voorbeeld: scenariocross sessions add --title "Eerste ronde" --kind "work session" \
        --people 14 --at 2026-02-19

        Wat u niet meegeeft, wordt gevraagd; met titel en soort erbij wordt niets gevraagd. Met \
        de code van een bijeenkomst die er is, wordt die vervangen; met --translation en krijgt \
        die haar Engelse titel en aantekeningen.
        """
      ),
      en: (
        "Add a meeting or an interview.",
        """
        Example: scenariocross sessions add --title "First round" --kind "work session" \
        --people 14 --at 2026-02-19

        What you do not give is asked for; with a title and a kind nothing is asked. With the \
        code of a session that is there, that one is replaced; with --translation nl it gets its \
        Dutch title and notes.
        """
      ))

    @OptionGroup var study: StudyOptions
    @Option(help: .words(nl: "De code; anders de volgende.", en: "The code; else the next."))
    var id: String?
    @Option(help: .title)
    var title: String?
    @Option(
      help: .words(
        nl: "interview, team, work session of review.",
        en: "interview, team, work session or review."))
    var kind: String?
    @Option(help: .words(nl: "Met hoeveel mensen.", en: "With how many people."))
    var people: String?
    @Option(help: .words(nl: "Aantekeningen.", en: "Notes."))
    var notes: String?
    @OptionGroup var into: TranslationOptions

    func run() throws {
      let looked = try study.look(into: into.translation)
      let prompt = Prompt(study.language(of: looked))
      if let translation = into.translation {
        return try translate(looked.workshop.study.sessions, translation, prompt)
      }
      let nothing = title == nil || kind == nil ? nil : ""
      let title = try prompt.need(Self.titled, given: title)
      let kind = try prompt.choose(
        Wording(nl: "Soort", en: "Kind"), among: Choices(Session.Kind.allCases, named: \.name),
        given: kind, standard: Session.Kind.workSession.rawValue)
      let people = try prompt.people(given: people ?? nothing.map { _ in "0" })
      let date = try day(prompt, isAsked: nothing == nil)
      let notes = try prompt.ask(Self.noted, given: notes ?? nothing)
      let code = try id.map { try prompt.code($0) }
      try study.change { study in
        let names = study.workshop.study.sessions.map(\.id.rawValue)
        return [
          .study(
            .hold(
              session: Session(
                id: Session.ID(rawValue: code ?? NextName.after(names, first: "s1")),
                date: date, kind: Session.Kind(rawValue: kind) ?? .workSession,
                title: StudyText(title), people: people, notes: StudyText(notes))))
        ]
      }
    }

    /// The day on which it was: what `--at` says, else what is asked.
    private func day(_ prompt: Prompt, isAsked: Bool) throws -> Day {
      let today = study.stamp.day
      guard isAsked, study.at == nil else { return today }
      let question = Wording(nl: "Op welke dag (JJJJ-MM-DD)", en: "On which day (YYYY-MM-DD)")
      let text = try prompt.ask(question, standard: today.description) { answer in
        Day(answer) != nil
          ? nil
          : Wording(
            nl: "“\(answer)” is geen datum; schrijf bijvoorbeeld 2026-02-19",
            en: "“\(answer)” is no date; write for example 2026-02-19")
      }
      return Day(text) ?? today
    }

    /// Puts the words about a session that is there into another language.
    private func translate(
      _ sessions: Shelf<Session>, _ translation: Language, _ prompt: Prompt
    ) throws {
      let id = Session.ID(
        rawValue: try prompt.known(
          Wording(nl: "Code van de bijeenkomst", en: "Code of the session"), given: id,
          among: sessions.map(\.id.rawValue)))
      guard let old = sessions[id] else { return }
      let asks = title == nil && notes == nil
      let title = try asks ? prompt.another(Self.titled, of: old.title, into: translation) : title
      let notes = try asks ? prompt.another(Self.noted, of: old.notes, into: translation) : notes
      try study.change(into: translation) { study in
        guard let now = study.workshop.study.sessions[id] else { return [] }
        let new = Session(
          id: id, date: now.date, kind: now.kind,
          title: try now.title.said(title, into: translation), people: now.people,
          notes: try now.notes.said(notes, into: translation))
        return new == now ? [] : [.study(.hold(session: new))]
      }
    }

    private static let titled = Wording(nl: "Titel", en: "Title")
    private static let noted = Wording(nl: "Aantekeningen", en: "Notes")
  }
}

extension Prompt {
  /// How many people took part, which may be 0 when it is said.
  fileprivate func people(given: String?) throws -> Int {
    let question = Wording(nl: "Met hoeveel mensen", en: "With how many people")
    let text = try need(question, given: given) { answer in
      Int(answer).map(Session.sizes.contains) == true
        ? nil
        : Wording(
          nl: "“\(answer)” is geen aantal mensen; schrijf een getal, zoals 14",
          en: "“\(answer)” is no number of people; write a number, such as 14")
    }
    return Int(text) ?? 0
  }
}
