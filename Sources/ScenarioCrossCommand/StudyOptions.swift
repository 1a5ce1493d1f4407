public import ArgumentParser
import Foundation
public import ScenarioMethod
import WorkshopStore

/// What every command that works on a study takes.
struct StudyOptions: ParsableArguments {
  @Option(
    help: .words(
      nl: "Het bestand dat de studies bewaart.", en: "The file that remembers the studies."),
    completion: .file())
  var store = Self.defaultStore

  @Option(
    help: .words(
      nl: "De naam van de studie; nodig als het bestand er meer dan één bewaart.",
      en: "The name of the study; needed when the file holds more than one."),
    completion: Completing.workshops)
  var workshop: String?

  @Option(
    help: .words(
      nl: "De taal van wat wordt getoond: nl of en; anders die van de studie.",
      en: "The language of what is shown: nl or en; else that of the study."))
  var lang: Language?

  @Flag(help: .words(nl: "Druk JSON af.", en: "Print JSON."))
  var json = false

  @Option(
    name: .customLong("as"),
    help: .words(
      nl: "Wie dit doet; anders de naam van de gebruiker.",
      en: "Who does this; else the name of the user."))
  var actor: String?

  @Option(
    help: .words(
      nl: "De dag waarop mensen besloten, als JJJJ-MM-DD; anders vandaag.",
      en: "The day on which people decided, as YYYY-MM-DD; else today."))
  var at: Day?

  static let defaultStore = "scenariocross.sqlite"

  /// A study as a command sees it.
  struct Opened {
    let workshop: Workshop
    let frame: Frame
    let language: Language
    /// The day of the newest entry of its history.
    let lastDay: Day?
    /// The history of a study that is not described; of any other nobody asks here.
    let journal: Journal
    let answers: Answers
    var pipeline: Pipeline { frame.pipeline }
  }

  /// The language of what is said before a study is known.
  var speech: Language { lang ?? Speech.language }

  /// Who does this and on which day.
  var stamp: Stamp {
    Stamp(actor: actor ?? NSUserName(), day: at ?? Self.today)
  }

  /// Who decides where nobody was named: whoever is at work, said aloud where that is a guess.
  func signed(_ language: Language) -> [String] {
    if actor == nil {
      let remark = Wording(
        nl: "vastgelegd op naam van “\(stamp.actor)”; noem de beslissers met --by",
        en: "recorded in the name of “\(stamp.actor)”; name who decided with --by")
      Terminal.complain(Terminal.paragraph(remark(language)))
    }
    return [stamp.actor]
  }

  /// The day that the clock shows; it enters nowhere else.
  private static var today: Day {
    let parts = Calendar(identifier: .gregorian)
      .dateComponents([.year, .month, .day], from: Date())
    let text = [(parts.year ?? 0, 4), (parts.month ?? 0, 2), (parts.day ?? 0, 2)]
      .map { number, width in
        String(repeating: "0", count: max(0, width - "\(number)".count)) + "\(number)"
      }
    return Day(text.joined(separator: "-")) ?? .filesRead
  }

  /// Does the work with the store, and lets the file go whatever comes of it.
  func withStore<Value>(
    creating: Bool = false, _ work: (WorkshopStore) throws -> Value
  ) throws -> Value {
    try refusing {
      let opened = try WorkshopStore(at: store, creating: creating)
      defer { try? opened.close() }
      ReadOnlyStore.note(opened)
      return try work(opened)
    }
  }

  /// The study that is meant, with its frame.
  ///
  /// - Parameters:
  ///   - names: false for what leaves the study, which then tells people by their codes.
  ///   - undescribed: true to look at a study that is not described, or no longer.
  func open(names: Bool = true, undescribed: Bool = false) throws -> Opened {
    try withStore { try open($0, names: names, undescribed: undescribed) }
  }

  /// The study that is meant, from a store that is open.
  func open(
    _ store: WorkshopStore, names: Bool = true, undescribed: Bool = false
  ) throws -> Opened {
    let slug = try store.slug(meaning: workshop)
    let study = try store.study(slug)
    let workshop = try names ? study.workshop : study.workshop.withoutNames()
    let frame = try Frame(
      workshop, slug: slug, answers: study.answers, orUndescribedIn: undescribed ? speech : nil)
    // NB: a long history takes longer to read than the study itself.
    let isDescribed = workshop.study.scope != nil
    return Opened(
      workshop: workshop, frame: frame, language: lang ?? frame.scope.language,
      lastDay: try store.lastDay(slug),
      journal: try isDescribed ? Journal([]) : store.journal(slug),
      answers: study.answers)
  }

  /// Turns a refusal into its words and its exit code.
  func refusing<Value>(_ work: () throws -> Value) throws -> Value {
    try Exit.refusing(in: speech, work)
  }

  /// The value of a step, or its reason, the command that leads there and the exit code for an
  /// earlier stage that is missing.
  func reached<Value>(_ step: Step<Value>, in opened: Opened) throws -> Value {
    if let value = step.value { return value }
    Terminal.complain(step.reason?(opened.language) ?? "")
    Terminal.complain(NextStep(opened).sentence(self)(opened.language))
    throw Exit.earlierStage
  }

  /// These options as words, for a command that another command starts.
  var words: [String] {
    ["--store", store] + (workshop.map { ["--workshop", $0] } ?? [])
      + (lang.map { ["--lang", $0.rawValue] } ?? []) + (json ? ["--json"] : [])
      + (actor.map { ["--as", $0] } ?? []) + (at.map { ["--at", $0.description] } ?? [])
  }

  /// The options that a command to copy needs to mean the same study.
  var copied: String {
    (store == Self.defaultStore ? "" : " --store \(store.shellWord)")
      + (workshop.map { " --workshop \($0.shellWord)" } ?? "")
  }
}

extension Language: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
