import ArgumentParser
import Exporting
import ScenarioMethod
import WorkshopStore

/// `scenariocross comments`: what people said, and what was done with it.
struct CommentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "comments",
    nl: ("Houd bij wat mensen zeiden en wat ermee gebeurde.", ""),
    en: ("Keep what people said and what was done with it.", ""),
    subcommands: [List.self, Add.self, Settle.self], default: List.self)

  /// `scenariocross comments list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      "list",
      nl: ("Toon de opmerkingen.", "Voorbeeld: scenariocross comments list --open"),
      en: ("Show the comments.", "Example: scenariocross comments list --open"))

    @OptionGroup var study: StudyOptions
    @Flag(help: .words(nl: "Alleen wat nog open staat.", en: "Only what is still open."))
    var open = false
    @Flag(help: .words(nl: "Ook wie het zei.", en: "Who said it too."))
    var names = false

    func run() throws {
      let looked = try study.look()
      let language = study.language(of: looked)
      let comments = looked.workshop.study.comments.filter { !open || $0.state == .open }
      if study.json { return Terminal.say(comments.json(language, names: names)) }
      if comments.isEmpty {
        let none = Wording(nl: "er zijn geen opmerkingen", en: "there are no comments")
        return Terminal.say(none(language))
      }
      Terminal.say(Terminal.table(comments.map { row($0, language) }))
    }

    private func row(_ comment: Comment, _ language: Language) -> [String] {
      let reason = comment.reason.isEmpty ? "" : " → \(comment.reason)"
      return [
        comment.id.rawValue, comment.session?.rawValue ?? "", comment.about,
        comment.state.name(language),
      ] + (names ? [comment.by] : []) + [comment.text(language) + reason]
    }
  }

  /// `scenariocross comments add`.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      "add",
      nl: (
        "Leg vast wat iemand zei.",
        """
        Voorbeeld: scenariocross comments add --text "Noem de quota" --about D02 --session s2 \
        --by "De visser"

        Wat u niet meegeeft, wordt gevraagd; met een tekst erbij wordt niets gevraagd.
        """
      ),
      en: (
        "Note what someone said.",
        """
        Example: scenariocross comments add --text "Name the quotas" --about D02 --session s2 \
        --by "The fisher"

        What you do not give is asked for; with a text nothing is asked.
        """
      ))

    @OptionGroup var study: StudyOptions
    @Option(help: .words(nl: "Wat er is gezegd.", en: "What was said."))
    var text: String?
    @Option(help: .words(nl: "De code of letter waarover.", en: "The code or letter it is about."))
    var about: String?
    @Option(help: .words(nl: "In welke bijeenkomst.", en: "In which session."))
    var session: String?
    @Option(help: .words(nl: "Wie het zei.", en: "Who said it."))
    var by: String?

    func run() throws {
      let looked = try study.look()
      let prompt = Prompt(study.language(of: looked))
      let sessions = looked.workshop.study.sessions.map(\.id.rawValue)
      let items = looked.workshop.commentable
      let nothing = text == nil ? nil : ""
      let text = try prompt.need(Wording(nl: "Wat is er gezegd", en: "What was said"), given: text)
      let about = try prompt.ask(
        Wording(nl: "Waarover (code of letter)", en: "About what (code or letter)"),
        given: about ?? nothing
      ) { $0.isEmpty || items.contains($0) ? nil : .unknown($0, allowed: items) }
      let session = try prompt.ask(
        Wording(nl: "In welke bijeenkomst", en: "In which session"), given: session ?? nothing
      ) { $0.isEmpty || sessions.contains($0) ? nil : .unknown($0, allowed: sessions) }
      let by = try prompt.ask(Wording(nl: "Door wie", en: "By whom"), given: by ?? nothing)
      try study.change { study in
        let known = study.workshop.study.comments
        var place = known.count + 1
        while known[Comment.name(at: place)] != nil { place += 1 }
        return [
          .study(
            .note(
              comment: Comment(
                id: Comment.name(at: place),
                session: session.isEmpty ? nil : Session.ID(rawValue: session), by: by,
                about: about, text: StudyText(text))))
        ]
      }
    }
  }

  /// `scenariocross comments settle`.
  struct Settle: ParsableCommand {
    static let configuration = CommandConfiguration(
      "settle",
      nl: (
        "Zeg of een opmerking is gebruikt of afgewezen, en waarom.",
        "Voorbeeld: scenariocross comments settle c0002 --declined --reason \"te vroeg\""
      ),
      en: (
        "Say whether a comment was used or declined, and why.",
        "Example: scenariocross comments settle c0002 --declined --reason \"too early\""
      ))

    @OptionGroup var study: StudyOptions
    @Argument(help: .words(nl: "De code van de opmerking.", en: "The code of the comment."))
    var id: String?
    @Flag(help: .words(nl: "Zij is gebruikt.", en: "It was used."))
    var used = false
    @Flag(help: .words(nl: "Zij is afgewezen.", en: "It was declined."))
    var declined = false
    @Option(help: .words(nl: "Waarom, of hoe.", en: "Why, or how."))
    var reason: String?

    func validate() throws {
      guard used, declined else { return }
      throw ValidationError(
        Speech.words(nl: "kies --used of --declined", en: "choose --used or --declined"))
    }

    func run() throws {
      let looked = try study.look()
      let (comments, prompt) = (
        looked.workshop.study.comments, Prompt(study.language(of: looked))
      )
      let id = Comment.ID(
        rawValue: try prompt.known(
          Wording(nl: "Code van de opmerking", en: "Code of the comment"), given: id,
          among: comments.map(\.id.rawValue)))
      if let comment = comments[id] { prompt.say(Terminal.paragraph(comment.text.original)) }
      let said = used ? Comment.State.used : declined ? .declined : nil
      let word = try prompt.choose(
        Wording(nl: "Wat is ermee gedaan", en: "What was done with it"),
        among: [Comment.State.used, .declined].map(\.rawValue), given: said?.rawValue)
      let reason = try prompt.reason(given: reason)
      try study.change { study in
        guard let now = study.workshop.study.comments[id] else { return [] }
        let settled = Comment(
          id: id, session: now.session, by: now.by, about: now.about, text: now.text,
          state: Comment.State(rawValue: word) ?? .used, reason: reason)
        return settled == now ? [] : [.study(.note(comment: settled))]
      }
    }
  }
}

extension Workshop {
  /// What a comment may be about: developments, candidate axes and scenarios.
  fileprivate var commentable: [String] {
    longlist.developments.map(\.id.rawValue) + axes.candidates.map(\.id.rawValue)
      + Quadrant.allCases.map(\.letter)
  }
}
