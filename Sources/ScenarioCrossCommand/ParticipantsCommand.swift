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
}
