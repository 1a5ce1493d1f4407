import ArgumentParser
import Exporting
import ScenarioMethod
import WorkshopStore

extension LonglistVerbs {
  /// `scenariocross longlist show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      "show",
      nl: (
        "Toon één ontwikkeling met alles wat ervan gezegd is.",
        "Voorbeeld: scenariocross longlist show D05"
      ),
      en: (
        "Show one development with all that is said of it.",
        "Example: scenariocross longlist show D05"
      ))

    @OptionGroup var study: StudyOptions
    @Argument(help: .code, completion: Completing.developments)
    var code: String?

    func run() throws {
      let looked = try study.look()
      let (inputs, language) = (looked.workshop.longlist, study.language(of: looked))
      let id = try Prompt(language, onlyLooks: true).development(given: code, in: inputs, .any)
      if study.json { return Terminal.say(inputs.json(language, all: true, only: id)) }
      Terminal.say(try lines(inputs.development(id), language).map(Terminal.paragraph))
    }

    private func lines(_ shown: Development, _ language: Language) -> [String] {
      let dimensions = [shown.dimension, shown.secondary].compactMap { $0?.name(language) }
      let status =
        shown.isKept ? "" : " (\(shown.status.told(language)): \(shown.status.reason))"
      let parts = [
        (Wording(nl: "richting a", en: "direction a"), shown.directionA),
        (Wording(nl: "richting b", en: "direction b"), shown.directionB),
        (Wording(nl: "vraag", en: "question"), shown.question),
      ].filter { !$0.1.isEmpty }.map { "\($0.0(language)): \($0.1(language))" }
      let history = Wording(nl: "het verhaal ervan", en: "its story")(language)
      return ["\(shown.id) \(shown.title(language))" + status, dimensions.joined(separator: " + ")]
        + (shown.description.isEmpty ? [] : [shown.description(language)]) + parts
        + ["\(history): scenariocross history --about \(shown.id)"]
    }
  }
}
