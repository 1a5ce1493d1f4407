import ArgumentParser
import Exporting
import ScenarioMethod
import WorkshopStore

/// `scenariocross longlist`: the developments, and what may be done to them.
struct LonglistVerbs: ParsableCommand {
  static let configuration = CommandConfiguration(
    "longlist",
    nl: ("Werk aan de longlist: zet erop, wijzig, voeg samen, schrap, noem, toon.", ""),
    en: ("Work on the longlist: add, edit, merge, drop, list, show.", ""),
    subcommands: [
      List.self, Show.self, Add.self, Edit.self, Merge.self, Split.self, Drop.self, Restore.self,
      LonglistImportCommand.self,
    ], default: List.self)

  /// `scenariocross longlist list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      "list",
      nl: (
        "Toon de ontwikkelingen en hoe zij over de dimensies verdeeld zijn.",
        """
        Voorbeeld: scenariocross longlist list --all

        Een dimensie zonder ontwikkelingen wordt genoemd: daar is misschien niet gezocht.
        """
      ),
      en: (
        "Show the developments and how they cover the dimensions.",
        """
        Example: scenariocross longlist list --all

        A dimension without developments is named: perhaps nobody looked there.
        """
      ))

    @OptionGroup var study: StudyOptions
    @Flag(
      help: .words(
        nl: "Ook wat van de lijst af ging, met de reden.",
        en: "What was taken off the list too, with the reason."))
    var all = false

    func run() throws {
      let looked = try study.look()
      let (inputs, language) = (looked.workshop.longlist, study.language(of: looked))
      if study.json { return Terminal.say(inputs.json(language, all: all)) }
      guard let longlist = try? Longlist(inputs) else {
        Terminal.say(LonglistError.empty.wording(language) + ": scenariocross longlist add")
        return Terminal.say(closed(inputs.developments.filter { !$0.isKept }, language))
      }
      let rows = longlist.developments.map { development in
        let dimensions = [development.dimension, development.secondary].compactMap { $0 }
        return [
          development.id.rawValue, dimensions.map { $0.name(language) }.joined(separator: " + "),
          development.title(language),
        ]
      }
      Terminal.say(Terminal.table(rows), "", Self.coverage(of: longlist, language))
      for pair in longlist.nearDuplicates { Terminal.say(pair.sentence(language)) }
      Terminal.say(closed(longlist.closed, language))
    }

    /// How many there are under each dimension, and which have none.
    private static func coverage(of longlist: Longlist, _ language: Language) -> String {
      let counts = longlist.coverage.filter { $0.count > 0 }.map {
        "\($0.dimension.name(language)) \($0.count)"
      }
      let gaps = longlist.coverage.filter { $0.count == 0 }.map { $0.dimension.name(language) }
      let none = Wording(nl: "; niets onder: ", en: "; nothing under: ")
      return Terminal.paragraph(
        counts.joined(separator: ", ")
          + (gaps.isEmpty ? "" : none(language) + gaps.joined(separator: ", ")))
    }

    /// What went off the list, when it is asked for.
    private func closed(_ closed: [Development], _ language: Language) -> [String] {
      guard all, !closed.isEmpty else { return [] }
      let rows = closed.map { development in
        let reason = Wording(nl: "reden", en: "reason")(language)
        return [
          development.id.rawValue, development.status.told(language),
          development.title(language) + " (\(reason): \(development.status.reason))",
        ]
      }
      return ["", Terminal.table(rows)]
    }
  }
}
