import ArgumentParser
import Exporting
import ScenarioMethod
import WorkshopStore

/// `scenariocross shortlist`: the ranking, and what people decide about it.
struct ShortlistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "shortlist",
    nl: ("Toon de rangorde en bevestig de selectie.", ""),
    en: ("Show the ranking and confirm the shortlist.", ""),
    subcommands: [Show.self, Confirm.self, Unconfirm.self, Rule.self], default: Show.self)

  /// `scenariocross shortlist show`: the ranking, the cut and who just missed it.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      "show",
      nl: (
        "Toon de rangorde, de grens en wie die net niet haalde.",
        "Voorbeeld: scenariocross shortlist --json"
      ),
      en: (
        "Show the ranking, the cut and who just missed it.",
        "Example: scenariocross shortlist --json"
      ))

    @OptionGroup var study: StudyOptions

    func run() throws {
      let opened = try study.open()
      let shortlist = try study.reached(opened.pipeline.shortlist, in: opened)
      if study.json { return Terminal.say(shortlist.json(opened.language)) }
      Terminal.say(ShortlistText.lines(shortlist, opened.language))
    }
  }

  /// `scenariocross shortlist unconfirm`.
  struct Unconfirm: ParsableCommand {
    static let configuration = CommandConfiguration(
      "unconfirm",
      nl: ("Neem de bevestiging terug.", "Voorbeeld: scenariocross shortlist unconfirm"),
      en: ("Take the confirmation back.", "Example: scenariocross shortlist unconfirm"))

    @OptionGroup var study: StudyOptions

    func run() throws {
      try study.change { $0.workshop.scoring.confirmed == nil ? [] : [.scoring(.unconfirm)] }
    }
  }

  /// `scenariocross shortlist rule`.
  struct Rule: ParsableCommand {
    static let configuration = CommandConfiguration(
      "rule",
      nl: (
        "Bepaal hoeveel er worden gekozen en waarnaar de rangorde kijkt.",
        "Voorbeeld: scenariocross shortlist rule --size 8 --rule impact-uncertainty"
      ),
      en: (
        "Set how many are chosen and what the ranking goes by.",
        "Example: scenariocross shortlist rule --size 8 --rule impact-uncertainty"
      ))

    @OptionGroup var study: StudyOptions
    @Option(help: .words(nl: "Hoeveel, 2 tot 1000.", en: "How many, 2 to 1000."))
    var size: String?
    @Option(help: .words(nl: "impact of impact-uncertainty.", en: "impact or impact-uncertainty."))
    var rule: String?

    func run() throws {
      let looked = try study.look()
      let (prompt, old) = (Prompt(study.language(of: looked)), looked.workshop.scoring.rule)
      let isAsked = size == nil && rule == nil
      let size = try prompt.ask(
        Wording(nl: "Hoeveel worden er gekozen", en: "How many are chosen"),
        given: size ?? (isAsked ? nil : String(old.size)), standard: String(old.size)
      ) { Int($0).map(ShortlistRule.sizes.contains) == true ? nil : Self.refusal(of: $0) }
      let rule = try prompt.choose(
        Wording(nl: "Rangorde naar", en: "Ranked by"),
        among: Choices(ShortlistRule.Order.allCases, named: \.name),
        given: rule ?? (isAsked ? nil : old.order.rawValue), standard: old.order.rawValue)
      try study.change { study in
        let new = ShortlistRule(
          size: Int(size) ?? old.size, order: ShortlistRule.Order(rawValue: rule) ?? old.order)
        return new == study.workshop.scoring.rule ? [] : [.scoring(.rule(new))]
      }
    }

    private static func refusal(of size: String) -> Wording {
      let sizes = ShortlistRule.sizes
      return Wording(
        nl: "“\(size)” past hier niet; toegestaan: \(sizes.lowerBound) tot \(sizes.upperBound)",
        en: "“\(size)” does not fit here; allowed: \(sizes.lowerBound) to \(sizes.upperBound)")
    }
  }
}
