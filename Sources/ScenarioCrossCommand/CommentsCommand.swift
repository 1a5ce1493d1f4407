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
      let comments = looked.workshop.study.comments.filter { !open || $0.isOpen }
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
        comment.side?.name(language) ?? comment.state.name(language),
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

        Wat u niet meegeeft, wordt gevraagd; met een tekst erbij wordt niets gevraagd. Met --side \
        is het een argument voor of tegen, zoals over een paar kandidaat-assen: --about "energie \
        wonen" --side against.
        """
      ),
      en: (
        "Note what someone said.",
        """
        Example: scenariocross comments add --text "Name the quotas" --about D02 --session s2 \
        --by "The fisher"

        What you do not give is asked for; with a text nothing is asked. With --side it is an \
        argument for or against, such as on a pair of candidate axes: --about "energy living" \
        --side against.
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
    @Option(
      help: .words(
        nl: "Voor een argument: for (voor) of against (tegen).",
        en: "For an argument: for or against."))
    var side: String?

    func run() throws {
      let looked = try study.look()
      let said = try asked(Prompt(study.language(of: looked)), looked.workshop)
      try study.change { study in
        [.study(.note(comment: said(Comment.nextName(after: study.workshop.study.comments))))]
      }
    }

    /// The comment under the name that it will get, with what was not said asked for.
    private func asked(
      _ prompt: Prompt, _ workshop: Workshop
    ) throws -> (Comment.ID) -> Comment {
      let side = try side.map { side in
        try prompt.choose(
          Wording(nl: "Kant", en: "Side"), among: Choices(Comment.Side.allCases, named: \.name),
          given: side)
      }
      let (nothing, items) = (text == nil ? nil : "", workshop.commentable)
      let text = try prompt.need(Wording(nl: "Wat is er gezegd", en: "What was said"), given: text)
      let about = try prompt.ask(
        Wording(nl: "Waarover (code of letter)", en: "About what (code or letter)"),
        given: about ?? nothing
      ) { Self.reading($0, among: items) }
      let names = workshop.study.sessions.map(\.id.rawValue)
      let session = try prompt.ask(
        Wording(nl: "In welke bijeenkomst", en: "In which session"), given: session ?? nothing
      ) { $0.isEmpty || names.contains($0) ? nil : .unknown($0, allowed: names) }
      let by = try prompt.ask(Wording(nl: "Door wie", en: "By whom"), given: by ?? nothing)
      return { id in
        Comment(
          id: id, session: session.isEmpty ? nil : Session.ID(rawValue: session), by: by,
          about: about, side: side.flatMap(Comment.Side.init), text: StudyText(text))
      }
    }

    /// What is meant by codes; an argument may be about a pair: two names with a space between.
    private static func reading(_ said: String, among items: [String]) -> Reading<String> {
      let words = said.split(separator: " ").map(String.init)
      if let stray = words.first(where: { items.meant(by: $0) == nil }) {
        return .refused(.unknown(stray, allowed: items))
      }
      return .value(words.compactMap(items.meant).joined(separator: " "))
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
        among: Choices([Comment.State.used, .declined], named: \.name), given: said?.rawValue)
      let reason = try prompt.reason(given: reason)
      try study.change { study in
        guard let now = study.workshop.study.comments[id] else { return [] }
        let settled = Comment(
          id: id, session: now.session, by: now.by, about: now.about, side: now.side,
          text: now.text, state: Comment.State(rawValue: word) ?? .used, reason: reason)
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
